package nl.draaiboek.discord.command;

import java.time.ZoneOffset;
import java.util.List;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
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

/** Makes commands and their options, in English with Dutch beside it. */
record CommandMaker(Speech speech) {
  SlashCommandData command(CommandPhrase name, CommandPhrase about) {
    return Commands.slash(name.english(), about.english())
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(about))
        .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
        .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
  }

  SubcommandData step(CommandPhrase name, CommandPhrase about, OptionData... options) {
    return new SubcommandData(name.english(), about.english())
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(about)).addOptions(options);
  }

  OptionData option(OptionType type, CommandPhrase name, CommandPhrase about, boolean required) {
    return new OptionData(type, name.english(), about.english(), required)
        .setNameLocalization(DiscordLocale.DUTCH, dutch(name))
        .setDescriptionLocalization(DiscordLocale.DUTCH, dutch(about));
  }

  OptionData suggested(CommandPhrase name, CommandPhrase about, boolean required) {
    return option(OptionType.STRING, name, about, required).setAutoComplete(true);
  }

  OptionData number(CommandPhrase name, CommandPhrase about, int least, int most, boolean required) {
    return option(OptionType.INTEGER, name, about, required).setRequiredRange(least, most);
  }

  OptionData words(CommandPhrase name, CommandPhrase about, boolean required) {
    return option(OptionType.STRING, name, about, required).setMaxLength(Note.MAX_CHARS);
  }

  /** The English word itself is what is chosen. */
  OptionData choice(CommandPhrase name, CommandPhrase about, boolean required, List<CommandPhrase> of) {
    return option(OptionType.STRING, name, about, required).addChoices(of.stream()
        .map(one -> new Command.Choice(one.english(), one.english()).setNameLocalization(DiscordLocale.DUTCH,
            dutch(one)))
        .toList());
  }

  private String dutch(CommandPhrase phrase) {
    return speech.say(Line.of(phrase), new Listener(Language.DUTCH, ZoneOffset.UTC, Names.NOBODY));
  }
}
