package nl.draaiboek.discord.command;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.script.Lengths;
import nl.draaiboek.core.session.Setup;

/** All commands, in English with Dutch beside it. */
public final class CommandList {
  private static final int MOST_MINUTES = 120;
  private static final int MOST_NUMBER = 9999;
  private static final int MOST_CODE = 40;

  private final CommandMaker make;

  public CommandList(Speech speech) {
    this.make = new CommandMaker(speech);
  }

  public List<CommandData> all() {
    return Stream.concat(sessions().stream(), new NetworkCommandList(make).all().stream()).toList();
  }

  private List<CommandData> sessions() {
    return List.of(
        make.command(CommandPhrase.SESSION, CommandPhrase.SESSION_ABOUT).addSubcommands(
            make.step(CommandPhrase.OPEN, CommandPhrase.OPEN_ABOUT,
                make.suggested(CommandPhrase.OF_SCRIPT, CommandPhrase.OF_SCRIPT_ABOUT, true),
                make.number(CommandPhrase.OF_TABLES, CommandPhrase.OF_TABLES_ABOUT, 1, Setup.MAX_TABLES,
                    false),
                make.number(CommandPhrase.OF_MINUTES, CommandPhrase.OF_LASTING_ABOUT, 1,
                    Lengths.MOST_MINUTES, false),
                language()),
            make.step(CommandPhrase.START, CommandPhrase.START_ABOUT),
            make.step(CommandPhrase.NEXT, CommandPhrase.NEXT_ABOUT),
            make.step(CommandPhrase.BACK, CommandPhrase.BACK_ABOUT),
            make.step(CommandPhrase.JUMP, CommandPhrase.JUMP_ABOUT,
                make.suggested(CommandPhrase.OF_BLOCK, CommandPhrase.OF_BLOCK_ABOUT, true)),
            make.step(CommandPhrase.PAUSE, CommandPhrase.PAUSE_ABOUT),
            make.step(CommandPhrase.RESUME, CommandPhrase.RESUME_ABOUT),
            make.step(CommandPhrase.EXTEND, CommandPhrase.EXTEND_ABOUT,
                make.number(CommandPhrase.OF_MINUTES, CommandPhrase.OF_MINUTES_ABOUT, 1, MOST_MINUTES, true),
                make.number(CommandPhrase.OF_TABLE, CommandPhrase.OF_TABLE_ABOUT, 1, Setup.MAX_TABLES,
                    false)),
            make.step(CommandPhrase.SHORTEN, CommandPhrase.SHORTEN_ABOUT,
                make.suggested(CommandPhrase.OF_BLOCK, CommandPhrase.OF_BLOCK_ABOUT, true),
                make.number(CommandPhrase.OF_MINUTES, CommandPhrase.OF_MINUTES_ABOUT, 1, MOST_MINUTES, true)),
            make.step(CommandPhrase.SKIP, CommandPhrase.SKIP_ABOUT,
                make.suggested(CommandPhrase.OF_BLOCK, CommandPhrase.OF_BLOCK_ABOUT, true)),
            make.step(CommandPhrase.UNDO, CommandPhrase.UNDO_ABOUT),
            make.step(CommandPhrase.COLEAD, CommandPhrase.COLEAD_ABOUT,
                make.option(OptionType.USER, CommandPhrase.OF_USER, CommandPhrase.OF_USER_ABOUT, true)),
            make.step(CommandPhrase.SHARE, CommandPhrase.SHARE_ABOUT),
            make.step(CommandPhrase.LINK, CommandPhrase.LINK_ABOUT,
                make.option(OptionType.STRING, CommandPhrase.OF_CODE, CommandPhrase.OF_CODE_ABOUT, false)
                    .setMaxLength(MOST_CODE)),
            make.step(CommandPhrase.ANNOUNCE, CommandPhrase.ANNOUNCE_ABOUT,
                make.words(CommandPhrase.OF_WORDS, CommandPhrase.OF_WORDS_ABOUT, true)),
            make.step(CommandPhrase.STATUS, CommandPhrase.STATUS_ABOUT),
            make.step(CommandPhrase.BOARD, CommandPhrase.BOARD_ABOUT),
            make.step(CommandPhrase.CLOSE, CommandPhrase.CLOSE_ABOUT),
            make.step(CommandPhrase.WRAPUP, CommandPhrase.WRAPUP_ABOUT)),
        make.command(CommandPhrase.NOTE, CommandPhrase.NOTE_ABOUT).addOptions(
            make.words(CommandPhrase.OF_WORDS, CommandPhrase.OF_WORDS_ABOUT, true),
            make.suggested(CommandPhrase.OF_KIND, CommandPhrase.OF_KIND_ABOUT, false),
            make.number(CommandPhrase.OF_CARD, CommandPhrase.OF_CARD_ABOUT, 1, MOST_NUMBER, false)),
        make.command(CommandPhrase.PLACE, CommandPhrase.PLACE_ABOUT).addOptions(
            make.number(CommandPhrase.OF_NOTE, CommandPhrase.OF_NOTE_ABOUT, 1, MOST_NUMBER, true),
            make.words(CommandPhrase.OF_WHERE, CommandPhrase.OF_WHERE_ABOUT, false),
            make.words(CommandPhrase.OF_WHY, CommandPhrase.OF_WHY_ABOUT, false)),
        make.command(CommandPhrase.CHOOSE, CommandPhrase.CHOOSE_ABOUT)
            .addOptions(
                make.number(CommandPhrase.OF_NOTE, CommandPhrase.OF_NOTE_ABOUT, 1, MOST_NUMBER, true)),
        make.command(CommandPhrase.VOTE, CommandPhrase.VOTE_ABOUT)
            .addOptions(
                make.number(CommandPhrase.OF_NOTE, CommandPhrase.OF_NOTE_ABOUT, 1, MOST_NUMBER, true)),
        make.command(CommandPhrase.TABLE, CommandPhrase.TABLE_ABOUT).addOptions(
            make.number(CommandPhrase.OF_TABLE, CommandPhrase.OF_TABLE_ABOUT, 1, Setup.MAX_TABLES, true)),
        make.command(CommandPhrase.READY, CommandPhrase.READY_ABOUT),
        make.command(CommandPhrase.CARDS, CommandPhrase.CARDS_ABOUT),
        make.command(CommandPhrase.CALL, CommandPhrase.CALL_ABOUT),
        make.command(CommandPhrase.MY_DATA, CommandPhrase.MY_DATA_ABOUT),
        make.command(CommandPhrase.FORGET, CommandPhrase.FORGET_ABOUT),
        make.command(CommandPhrase.HELP, CommandPhrase.HELP_ABOUT));
  }

  private OptionData language() {
    return make.option(OptionType.STRING, CommandPhrase.OF_LANGUAGE, CommandPhrase.OF_LANGUAGE_ABOUT, false)
        .addChoice("Nederlands", "nl")
        .addChoice("English", "en");
  }
}
