package nl.draaiboek.discord.command;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** The commands about networks: what lies between sessions. */
final class NetworkCommandList {
  private static final int NAME_CHARS = 80;
  private static final int MOST_CODE = 40;
  private static final int MOST_CHARS = 300;
  private static final int DATE_CHARS = 20;
  private static final int MOST_SEARCH = 200;
  private static final int MOST_WEEKS = 26;
  private static final int MOST_MEETINGS = 60;
  private static final int MOST_MINUTES = 720;
  private static final int MOST_DAYS = 365;
  private static final int MOST_NUMBER = 9999;

  private final CommandMaker make;

  NetworkCommandList(CommandMaker make) {
    this.make = make;
  }

  List<CommandData> all() {
    return List.of(make.command(CommandPhrase.NETWORK, CommandPhrase.NETWORK_ABOUT).addSubcommands(
        make.step(CommandPhrase.FOUND, CommandPhrase.FOUND_ABOUT,
            words(CommandPhrase.OF_NAME, CommandPhrase.OF_NAME_ABOUT, true, NAME_CHARS)),
        make.step(CommandPhrase.HOME, CommandPhrase.HOME_ABOUT),
        make.step(CommandPhrase.PLAN, CommandPhrase.PLAN_ABOUT,
            words(CommandPhrase.OF_DATE, CommandPhrase.OF_DATE_ABOUT, true, DATE_CHARS),
            words(CommandPhrase.OF_TIME, CommandPhrase.OF_TIME_ABOUT, true, DATE_CHARS),
            make.number(CommandPhrase.OF_WEEKS, CommandPhrase.OF_WEEKS_ABOUT, 1, MOST_WEEKS, false),
            make.number(CommandPhrase.OF_TIMES, CommandPhrase.OF_TIMES_ABOUT, 1, MOST_MEETINGS, false),
            make.number(CommandPhrase.OF_MINUTES, CommandPhrase.OF_LENGTH_ABOUT, 15, MOST_MINUTES, false),
            words(CommandPhrase.OF_PLACE, CommandPhrase.OF_PLACE_ABOUT, false, MOST_CHARS),
            make.suggested(CommandPhrase.OF_SCRIPT, CommandPhrase.OF_SCRIPT_ABOUT, false), network()),
        make.step(CommandPhrase.MOVE, CommandPhrase.MOVE_ABOUT, meeting(),
            words(CommandPhrase.OF_DATE, CommandPhrase.OF_NEW_DATE_ABOUT, true, DATE_CHARS),
            words(CommandPhrase.OF_TIME, CommandPhrase.OF_NEW_TIME_ABOUT, false, DATE_CHARS), network()),
        make.step(CommandPhrase.CANCEL, CommandPhrase.CANCEL_ABOUT, meeting(),
            words(CommandPhrase.OF_REASON, CommandPhrase.OF_REASON_ABOUT, false, MOST_CHARS), network()),
        make.step(CommandPhrase.MEETINGS, CommandPhrase.MEETINGS_ABOUT, network()),
        make.step(CommandPhrase.ARCHIVE, CommandPhrase.ARCHIVE_ABOUT,
            words(CommandPhrase.OF_SEARCH, CommandPhrase.OF_SEARCH_ABOUT, true, MOST_SEARCH), network()),
        make.step(CommandPhrase.UPCOMING, CommandPhrase.UPCOMING_ABOUT, network()),
        make.step(CommandPhrase.COMING, CommandPhrase.COMING_ABOUT,
            make.choice(CommandPhrase.OF_ANSWER, CommandPhrase.OF_ANSWER_ABOUT, true,
                List.of(CommandPhrase.YES, CommandPhrase.LATE, CommandPhrase.MAYBE, CommandPhrase.NO)),
            network()),
        make.step(CommandPhrase.HOMEWORK, CommandPhrase.HOMEWORK_ABOUT,
            words(CommandPhrase.OF_QUESTION, CommandPhrase.OF_QUESTION_ABOUT, false, MOST_CHARS),
            make.choice(CommandPhrase.OF_FORM, CommandPhrase.OF_FORM_ABOUT, false,
                List.of(CommandPhrase.TEXT, CommandPhrase.TOP_3, CommandPhrase.A_LINK, CommandPhrase.PICTURE,
                    CommandPhrase.DONE)),
            make.option(OptionType.BOOLEAN, CommandPhrase.OF_SHARED, CommandPhrase.OF_SHARED_ABOUT, false),
            network()),
        make.step(CommandPhrase.ANSWER, CommandPhrase.ANSWER_ABOUT, number(),
            make.words(CommandPhrase.OF_WORDS, CommandPhrase.OF_WORDS_ABOUT, false), network()),
        make.step(CommandPhrase.TASKS, CommandPhrase.TASKS_ABOUT, network()),
        make.step(CommandPhrase.DONE, CommandPhrase.DONE_ABOUT, number(), network()),
        make.step(CommandPhrase.SNOOZE, CommandPhrase.SNOOZE_ABOUT,
            make.number(CommandPhrase.OF_DAYS, CommandPhrase.OF_DAYS_ABOUT, 0, MOST_DAYS, true), network()),
        make.step(CommandPhrase.WISHES, CommandPhrase.WISHES_ABOUT,
            make.option(OptionType.BOOLEAN, CommandPhrase.OF_REMINDERS, CommandPhrase.OF_REMINDERS_ABOUT,
                false),
            make.option(OptionType.BOOLEAN, CommandPhrase.OF_BRIEFING, CommandPhrase.OF_BRIEFING_ABOUT,
                false),
            network()),
        make.step(CommandPhrase.MEMBERS, CommandPhrase.MEMBERS_ABOUT, network()),
        make.step(CommandPhrase.GROUPS, CommandPhrase.GROUPS_ABOUT, network()),
        make.step(CommandPhrase.LEAVE, CommandPhrase.LEAVE_ABOUT, network()),
        make.step(CommandPhrase.LINK, CommandPhrase.LINK_ACCOUNT_ABOUT,
            words(CommandPhrase.OF_CODE, CommandPhrase.OF_ACCOUNT_CODE_ABOUT, false, MOST_CODE)),
        make.step(CommandPhrase.DELIVERY, CommandPhrase.DELIVERY_ABOUT, network()),
        make.step(CommandPhrase.HELP, CommandPhrase.NETWORK_HELP_ABOUT)),
        make.command(CommandPhrase.TODO, CommandPhrase.TODO_ABOUT));
  }

  private OptionData words(CommandPhrase name,
      CommandPhrase about, boolean required, int most) {
    return make.option(OptionType.STRING, name, about, required).setMaxLength(most);
  }

  private OptionData number() {
    return make.number(CommandPhrase.OF_NUMBER, CommandPhrase.OF_NUMBER_ABOUT, 1, MOST_NUMBER, true);
  }

  private OptionData meeting() {
    return make.number(CommandPhrase.OF_MEETING, CommandPhrase.OF_MEETING_ABOUT, 1, MOST_NUMBER, true);
  }

  private OptionData network() {
    return make.suggested(CommandPhrase.OF_NETWORK, CommandPhrase.OF_NETWORK_ABOUT, false);
  }
}
