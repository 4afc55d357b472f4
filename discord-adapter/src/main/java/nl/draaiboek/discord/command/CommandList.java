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
  private static final int MOST_CODE = 40;

  private final Speech speech;

  public CommandList(Speech speech) {
    this.speech = speech;
  }

  public List<CommandData> all() {
    return List.of(
        command(CommandPhrase.SESSION, CommandPhrase.SESSION_ABOUT).addSubcommands(
            step(CommandPhrase.OPEN, CommandPhrase.OPEN_ABOUT,
                suggested(CommandPhrase.OF_SCRIPT, CommandPhrase.OF_SCRIPT_ABOUT, true),
                number(CommandPhrase.OF_TABLES, CommandPhrase.OF_TABLES_ABOUT, 1, Setup.MAX_TABLES, false),
                language()),
            step(CommandPhrase.START, CommandPhrase.START_ABOUT),
            step(CommandPhrase.NEXT, CommandPhrase.NEXT_ABOUT),
            step(CommandPhrase.BACK, CommandPhrase.BACK_ABOUT),
            step(CommandPhrase.JUMP, CommandPhrase.JUMP_ABOUT,
                suggested(CommandPhrase.OF_BLOCK, CommandPhrase.OF_BLOCK_ABOUT, true)),
            step(CommandPhrase.PAUSE, CommandPhrase.PAUSE_ABOUT),
            step(CommandPhrase.RESUME, CommandPhrase.RESUME_ABOUT),
            step(CommandPhrase.EXTEND, CommandPhrase.EXTEND_ABOUT,
                number(CommandPhrase.OF_MINUTES, CommandPhrase.OF_MINUTES_ABOUT, 1, MOST_MINUTES, true),
                number(CommandPhrase.OF_TABLE, CommandPhrase.OF_TABLE_ABOUT, 1, Setup.MAX_TABLES, false)),
            step(CommandPhrase.SHORTEN, CommandPhrase.SHORTEN_ABOUT,
                suggested(CommandPhrase.OF_BLOCK, CommandPhrase.OF_BLOCK_ABOUT, true),
                number(CommandPhrase.OF_MINUTES, CommandPhrase.OF_MINUTES_ABOUT, 1, MOST_MINUTES, true)),
            step(CommandPhrase.SKIP, CommandPhrase.SKIP_ABOUT,
                suggested(CommandPhrase.OF_BLOCK, CommandPhrase.OF_BLOCK_ABOUT, true)),
            step(CommandPhrase.UNDO, CommandPhrase.UNDO_ABOUT),
            step(CommandPhrase.COLEAD, CommandPhrase.COLEAD_ABOUT,
                option(OptionType.USER, CommandPhrase.OF_USER, CommandPhrase.OF_USER_ABOUT, true)),
            step(CommandPhrase.SHARE, CommandPhrase.SHARE_ABOUT),
            step(CommandPhrase.LINK, CommandPhrase.LINK_ABOUT,
                option(OptionType.STRING, CommandPhrase.OF_CODE, CommandPhrase.OF_CODE_ABOUT, false)
                    .setMaxLength(MOST_CODE)),
            step(CommandPhrase.ANNOUNCE, CommandPhrase.ANNOUNCE_ABOUT,
                words(CommandPhrase.OF_WORDS, CommandPhrase.OF_WORDS_ABOUT, true)),
            step(CommandPhrase.STATUS, CommandPhrase.STATUS_ABOUT),
            step(CommandPhrase.BOARD, CommandPhrase.BOARD_ABOUT),
            step(CommandPhrase.CLOSE, CommandPhrase.CLOSE_ABOUT),
            step(CommandPhrase.WRAPUP, CommandPhrase.WRAPUP_ABOUT)),
        command(CommandPhrase.NOTE, CommandPhrase.NOTE_ABOUT).addOptions(
            words(CommandPhrase.OF_WORDS, CommandPhrase.OF_WORDS_ABOUT, true),
            suggested(CommandPhrase.OF_KIND, CommandPhrase.OF_KIND_ABOUT, false),
            number(CommandPhrase.OF_CARD, CommandPhrase.OF_CARD_ABOUT, 1, MOST_NUMBER, false)),
        command(CommandPhrase.PLACE, CommandPhrase.PLACE_ABOUT).addOptions(
            number(CommandPhrase.OF_NOTE, CommandPhrase.OF_NOTE_ABOUT, 1, MOST_NUMBER, true),
            words(CommandPhrase.OF_WHERE, CommandPhrase.OF_WHERE_ABOUT, false),
            words(CommandPhrase.OF_WHY, CommandPhrase.OF_WHY_ABOUT, false)),
        command(CommandPhrase.CHOOSE, CommandPhrase.CHOOSE_ABOUT)
            .addOptions(number(CommandPhrase.OF_NOTE, CommandPhrase.OF_NOTE_ABOUT, 1, MOST_NUMBER, true)),
        command(CommandPhrase.VOTE, CommandPhrase.VOTE_ABOUT)
            .addOptions(number(CommandPhrase.OF_NOTE, CommandPhrase.OF_NOTE_ABOUT, 1, MOST_NUMBER, true)),
        command(CommandPhrase.TABLE, CommandPhrase.TABLE_ABOUT).addOptions(
            number(CommandPhrase.OF_TABLE, CommandPhrase.OF_TABLE_ABOUT, 1, Setup.MAX_TABLES, true)),
        command(CommandPhrase.READY, CommandPhrase.READY_ABOUT),
        command(CommandPhrase.CARDS, CommandPhrase.CARDS_ABOUT),
        command(CommandPhrase.CALL, CommandPhrase.CALL_ABOUT),
        command(CommandPhrase.HELP, CommandPhrase.HELP_ABOUT));
  }

  private SlashCommandData command(CommandPhrase name, CommandPhrase about) {
    return Commands.slash(name.english(), about.english())
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(about))
        .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
  }

  private SubcommandData step(CommandPhrase name, CommandPhrase about, OptionData... options) {
    return new SubcommandData(name.english(), about.english())
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(about)).addOptions(options);
  }

  private OptionData option(OptionType type, CommandPhrase name, CommandPhrase about, boolean required) {
    return new OptionData(type, name.english(), about.english(), required)
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(about));
  }

  private OptionData suggested(CommandPhrase name, CommandPhrase about, boolean required) {
    return option(OptionType.STRING, name, about, required).setAutoComplete(true);
  }

  private OptionData number(CommandPhrase name, CommandPhrase about, int least, int most, boolean required) {
    return option(OptionType.INTEGER, name, about, required).setRequiredRange(least, most);
  }

  private OptionData words(CommandPhrase name, CommandPhrase about, boolean required) {
    return option(OptionType.STRING, name, about, required).setMaxLength(Note.MAX_CHARS);
  }

  private OptionData language() {
    return option(OptionType.STRING, CommandPhrase.OF_LANGUAGE, CommandPhrase.OF_LANGUAGE_ABOUT, false)
        .addChoice("Nederlands", "nl")
        .addChoice("English", "en");
  }

  private String dutch(CommandPhrase phrase) {
    return speech.say(Line.of(phrase), new Listener(Language.DUTCH, ZoneOffset.UTC, Names.NOBODY));
  }
}
