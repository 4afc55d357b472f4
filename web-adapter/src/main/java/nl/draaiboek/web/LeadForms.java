package nl.draaiboek.web;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Holiday;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.QuietHours;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.When;
import nl.draaiboek.web.network.AskPhrase;
import nl.draaiboek.web.network.PlanPage;

/** What the forms on facilitators' pages ask. */
final class LeadForms {
  private static final int LEAST_MINUTES = 15;
  private static final int MOST_MINUTES = 12 * 60;
  private static final int MOST_WEEKS = 26;
  private static final int MOST_TIMES = 60;
  private static final int MOST_DAYS = 30;

  /** The names of the scripts that are offered here. */
  private final Set<String> scripts;

  LeadForms(Set<String> scripts) {
    this.scripts = scripts;
  }

  /**
   * @param action in parts, as {@code move}, {@code 3}
   * @return empty for what is no form of these pages, or has something wrong in it
   */
  Optional<NetworkCommand> read(List<String> action, Asked asked) {
    int number = action.size() > 1 && action.get(1).matches("\\d{1,6}") ? Integer.parseInt(action.get(1)) : 0;
    return switch (action.getFirst()) {
      case "charter" -> charter(asked);
      case "series" -> series(asked);
      case "move" -> {
        When when = when(asked, "date");
        yield asked.whenSound(() -> new NetworkCommand.MoveMeeting(number, when));
      }
      case "cancel" -> {
        if (!asked.ticked("sure"))
          asked.wrong(Line.of(AskPhrase.SURE_NEEDED));
        yield asked.whenSound(() -> new NetworkCommand.CancelMeeting(number, asked.text("why")));
      }
      case "describe" -> describe(number, asked);
      case "script" -> {
        String script = script(asked);
        yield asked.whenSound(() -> new NetworkCommand.ChooseScript(number, script));
      }
      case "homework" -> {
        var turn = asked.one("turn", Homework.Turn.class);
        var form = asked.one("answer", Homework.Form.class);
        yield asked
            .whenSound(() -> new NetworkCommand.GiveHomework(number, turn, asked.text("question"), form,
                asked.ticked("shared")));
      }
      case "withdraw" -> Optional.of(new NetworkCommand.WithdrawHomework(number));
      case "add-task" -> {
        var kind = asked.one("kind", Task.Kind.class);
        var due = asked.day("due");
        yield asked.whenSound(
            () -> new NetworkCommand.GiveTask(kind, number, asked.text("what"), person(asked, "owner"), due));
      }
      case "own" -> Optional.of(new NetworkCommand.OwnTask(number, person(asked, "owner")));
      case "role" -> {
        var role = asked.one("role", Role.class);
        yield person(asked, "person").map(who -> new NetworkCommand.GiveRole(who, role));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<PersonId> person(Asked asked, String field) {
    return Optional.of(asked.text(field)).filter(id -> id.matches("[A-Za-z0-9_-]{1,64}")).map(PersonId::new);
  }

  private static Optional<NetworkCommand> charter(Asked asked) {
    String name = asked.name();
    String theme = asked.theme();
    Language language = asked.text("language").equals(Language.ENGLISH.tag())
        ? Language.ENGLISH
        : Language.DUTCH;
    var zone = asked.zone("zone");
    QuietHours quiet = new QuietHours(asked.time("quietFrom"), asked.time("quietUntil"));
    LocalTime sendAt = asked.time("sendAt");
    int days = asked.number("briefingDays", 1, MOST_DAYS, AskPhrase.DAYS_BETWEEN);
    Optional<Integer> keep = asked.text("keepDays").isBlank()
        ? Optional.empty()
        : Optional.of(asked.number("keepDays", 1, Charter.MOST_KEPT, AskPhrase.KEEP_BETWEEN));
    if (quiet.cover(sendAt))
      asked.wrong(Line.of(AskPhrase.QUIET_SEND));
    return asked.whenSound(() -> new NetworkCommand.ChangeCharter(
        new Charter(name, theme, language, zone, quiet, sendAt, days, keep)));
  }

  private Optional<NetworkCommand> series(Asked asked) {
    When first = when(asked, "first");
    int weeks = asked.number("weeks", 1, MOST_WEEKS, AskPhrase.WEEKS_BETWEEN);
    int times = asked.number("times", 1, MOST_TIMES, AskPhrase.TIMES_BETWEEN);
    List<Holiday> holidays = holidays(asked);
    String script = script(asked);
    return asked.whenSound(() -> new NetworkCommand.PlanSeries(new Series(first, weeks, times), holidays,
        asked.text("place"), script));
  }

  private static List<Holiday> holidays(Asked asked) {
    List<Holiday> holidays = new ArrayList<>();
    for (int n = 1; n <= PlanPage.HOLIDAYS; n++) {
      var from = asked.optionalDay("from" + n);
      var until = asked.optionalDay("until" + n);
      if (from.isPresent() && until.filter(last -> !last.isBefore(from.get())).isPresent())
        holidays.add(new Holiday(from.get(), until.get()));
      else if (from.isPresent() || until.isPresent())
        asked.wrong(Line.of(AskPhrase.HOLIDAY_UNCLEAR, "number", n));
    }
    return holidays;
  }

  private static When when(Asked asked, String day) {
    return new When(asked.day(day), asked.time("at"), Duration
        .ofMinutes(asked.number("minutes", LEAST_MINUTES, MOST_MINUTES, AskPhrase.MINUTES_BETWEEN)));
  }

  private static Optional<NetworkCommand> describe(int meeting, Asked asked) {
    String link = asked.text("link");
    if (!link.isEmpty() && !link.matches("https?://\\S+"))
      asked.wrong(Line.of(AskPhrase.LINK_SHAPE));
    return asked.whenSound(() -> new NetworkCommand.DescribeMeeting(meeting,
        new Meeting.Description(asked.text("place"), link, asked.text("aims"), asked.text("materials"))));
  }

  /** @return a script's name; empty for none yet */
  private String script(Asked asked) {
    String script = asked.text("script");
    if (!script.isEmpty() && !scripts.contains(script))
      asked.wrong(Line.of(AskPhrase.NO_SUCH_SCRIPT));
    return script;
  }
}
