package nl.draaiboek.discord.command;

import java.time.ZoneOffset;
import java.util.List;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Setup;

/** All commands, in English with Dutch beside it. */
public final class CommandList {
  private static final int MOST_MINUTES = 120;
  private static final int MOST_NUMBER = 9999;

  private final Speech speech;

  public CommandList(Speech speech) {
    this.speech = speech;
  }

  public List<CommandData> all() {
    return List.of(
        command(CommandPhrase.SESSION).addSubcommands(
            step(CommandPhrase.OPEN, suggested(CommandPhrase.OF_SCRIPT, true),
                number(CommandPhrase.OF_TABLES, 1, Setup.MAX_TABLES, false), language()),
            step(CommandPhrase.START), step(CommandPhrase.NEXT), step(CommandPhrase.BACK),
            step(CommandPhrase.JUMP, suggested(CommandPhrase.OF_BLOCK, true)),
            step(CommandPhrase.PAUSE), step(CommandPhrase.RESUME),
            step(CommandPhrase.EXTEND, number(CommandPhrase.OF_MINUTES, 1, MOST_MINUTES, true),
                number(CommandPhrase.OF_TABLE, 1, Setup.MAX_TABLES, false)),
            step(CommandPhrase.SHORTEN, suggested(CommandPhrase.OF_BLOCK, true),
                number(CommandPhrase.OF_MINUTES, 1, MOST_MINUTES, true)),
            step(CommandPhrase.SKIP, suggested(CommandPhrase.OF_BLOCK, true)),
            step(CommandPhrase.UNDO),
            step(CommandPhrase.COLEAD, option(OptionType.USER, CommandPhrase.OF_USER, true)),
            step(CommandPhrase.SHARE),
            step(CommandPhrase.ANNOUNCE, words(CommandPhrase.OF_WORDS, true)),
            step(CommandPhrase.STATUS), step(CommandPhrase.BOARD), step(CommandPhrase.CLOSE),
            step(CommandPhrase.WRAPUP)),
        command(CommandPhrase.NOTE).addOptions(words(CommandPhrase.OF_WORDS, true),
            suggested(CommandPhrase.OF_KIND, false), number(CommandPhrase.OF_CARD, 1, MOST_NUMBER, false)),
        command(CommandPhrase.PLACE).addOptions(number(CommandPhrase.OF_NOTE, 1, MOST_NUMBER, true),
            words(CommandPhrase.OF_WHERE, false), words(CommandPhrase.OF_WHY, false)),
        command(CommandPhrase.CHOOSE).addOptions(number(CommandPhrase.OF_NOTE, 1, MOST_NUMBER, true)),
        command(CommandPhrase.VOTE).addOptions(number(CommandPhrase.OF_NOTE, 1, MOST_NUMBER, true)),
        command(CommandPhrase.TABLE).addOptions(number(CommandPhrase.OF_TABLE, 1, Setup.MAX_TABLES, true)),
        command(CommandPhrase.READY), command(CommandPhrase.CARDS), command(CommandPhrase.CALL),
        command(CommandPhrase.HELP));
  }

  private SlashCommandData command(CommandPhrase name) {
    return Commands.slash(name.english(), name.about().english())
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(name.about()))
        .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
  }

  private SubcommandData step(CommandPhrase name, OptionData... options) {
    return new SubcommandData(name.english(), name.about().english())
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(name.about())).addOptions(options);
  }

  private OptionData option(OptionType type, CommandPhrase name, boolean required) {
    return new OptionData(type, name.english(), name.about().english(), required)
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(name.about()));
  }

  private OptionData suggested(CommandPhrase name, boolean required) {
    return option(OptionType.STRING, name, required).setAutoComplete(true);
  }

  private OptionData number(CommandPhrase name, int least, int most, boolean required) {
    return option(OptionType.INTEGER, name, required).setRequiredRange(least, most);
  }

  private OptionData words(CommandPhrase name, boolean required) {
    return option(OptionType.STRING, name, required).setMaxLength(Note.MAX_CHARS);
  }

  private OptionData language() {
    return option(OptionType.STRING, CommandPhrase.OF_LANGUAGE, false).addChoice("Nederlands", "nl")
        .addChoice("English", "en");
  }

  private String dutch(CommandPhrase phrase) {
    return speech.say(Line.of(phrase), new Listener(Language.DUTCH, ZoneOffset.UTC, Names.NOBODY));
  }
}
