package nl.draaiboek.core.desk.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.network.AttendanceReader;

/** What stands behind the buttons of letters and of what networks answer: {@code network/coming/3/late}. */
final class AskAddress {
  private static final String PREFIX = "network/";
  static final String HOME = PREFIX + "home/here";
  static final String NOT_HOME = PREFIX + "home/gone";
  static final String NEXT = PREFIX + "next";
  static final String HOMEWORK = PREFIX + "homework";
  static final String TASKS = PREFIX + "tasks";
  static final String MEMBERS = PREFIX + "members";
  static final String GROUPS = PREFIX + "groups";
  static final String WISHES = PREFIX + "wish";
  static final String LEAVE = PREFIX + "leave";
  static final String RIGHTS = PREFIX + "rights/";
  static final String CODE = PREFIX + "code";
  static final String DELIVERY = PREFIX + "delivery";
  static final String SEND_AGAIN = PREFIX + "again";
  private static final String KEEP = PREFIX + "keep";
  private static final String SNOOZE = PREFIX + "snooze/";
  private static final int MOST_LINES = 3;

  private AskAddress() {}

  /** @return with which a button asks the same; empty for what takes more than a press */
  static Optional<String> of(Ask ask) {
    return switch (ask) {
      case Ask.Home(boolean here) -> Optional.of(here ? HOME : NOT_HOME);
      case Ask.Next() -> Optional.of(NEXT);
      case Ask.Homework() -> Optional.of(HOMEWORK);
      case Ask.Tasks() -> Optional.of(TASKS);
      case Ask.Members() -> Optional.of(MEMBERS);
      case Ask.Groups() -> Optional.of(GROUPS);
      case Ask.Leave() -> Optional.of(LEAVE);
      case Ask.Rights(String step) -> Optional.of(RIGHTS + step);
      case Ask.Code() -> Optional.of(CODE);
      case Ask.Delivery() -> Optional.of(DELIVERY);
      case Ask.SendAgain() -> Optional.of(SEND_AGAIN);
      case Ask.Snooze(int days) -> Optional.of(SNOOZE + days);
      case Ask.Keep(var days) -> Optional.of(KEEP + days.map(n -> "/" + n).orElse(""));
      case Ask.Wish(var reminders, var briefing) -> Optional.of(reminders
          .map(wanted -> wish("reminders", wanted))
          .or(() -> briefing.map(wanted -> wish("briefing", wanted))).orElse(WISHES));
      case Ask.Found _,Ask.Plan _,Ask.Coming _,Ask.Give _,Ask.Answering _,Ask.Todo _,Ask.Finish _,Ask.Link _,Ask.Help _,Ask.Unclear _,Ask.Meetings _,Ask.Move _,Ask.Cancel _,Ask.Find _,Ask.Kept _,Ask.InGroup _,Ask.GroupLine _ ->
        Optional.empty();
    };
  }

  static boolean isOurs(String action) {
    return action.startsWith(PREFIX);
  }

  static String answer(int homework) {
    return PREFIX + "answer/" + homework;
  }

  static String task(int task, boolean done) {
    return PREFIX + "task/" + task + (done ? "/done" : "/open");
  }

  static String group(int group, boolean in) {
    return PREFIX + "group/" + group + (in ? "/in" : "/out");
  }

  static String groupLine(int group) {
    return PREFIX + "group-line/" + group;
  }

  static String kept(String token) {
    return PREFIX + "kept/" + token;
  }

  static String wish(String which, boolean wanted) {
    return WISHES + "/" + which + (wanted ? "/yes" : "/no");
  }

  /** @return the field of an answer's line, from 1 */
  static String field(int line) {
    return "line" + line;
  }

  /** @return the group whose line is written; empty for anything else */
  static Optional<Integer> lineOfGroup(String action) {
    return read(action, Map.of()).filter(Ask.GroupLine.class::isInstance).map(Ask.GroupLine.class::cast)
        .map(Ask.GroupLine::group);
  }

  /** @return the homework that is answered; empty for anything else */
  static Optional<Integer> homework(String action) {
    return read(action, Map.of()).filter(Ask.Answering.class::isInstance).map(Ask.Answering.class::cast)
        .map(Ask.Answering::homework);
  }

  /**
   * @param answers of a form; none for a press
   * @return empty for what was never behind a button of ours
   */
  static Optional<Ask> read(String action, Map<String, String> answers) {
    List<String> parts = List.of(action.split("/", -1));
    String what = parts.size() > 1 ? parts.get(1) : "";
    Optional<Integer> number = parts.size() > 2 ? number(parts.get(2)) : Optional.empty();
    String last = parts.getLast();
    return switch (what) {
      case "home" -> Optional.of(new Ask.Home(last.equals("here")));
      case "next" -> Optional.of(new Ask.Next());
      case "coming" -> number.flatMap(n -> AttendanceReader.read(parts.size() > 3 ? parts.get(3) : "", last)
          .map(said -> new Ask.Coming(Optional.of(n), said)));
      case "homework" -> Optional.of(new Ask.Homework());
      case "answer" -> number.map(n -> new Ask.Answering(n, lines(answers)));
      case "todo" -> Optional.of(new Ask.Todo());
      case "tasks" -> Optional.of(new Ask.Tasks());
      case "task" -> number.map(n -> new Ask.Finish(n, last.equals("done")));
      case "snooze" -> number.map(Ask.Snooze::new);
      case "keep" -> Optional.of(new Ask.Keep(number));
      case "wish" -> Optional.of(wish(parts));
      case "members" -> Optional.of(new Ask.Members());
      case "groups" -> Optional.of(new Ask.Groups());
      case "group" -> number.map(n -> new Ask.InGroup(n, last.equals("in")));
      case "group-line" -> number.map(n -> new Ask.GroupLine(n, answers.getOrDefault(field(1), "")));
      case "rights" -> Optional.of(new Ask.Rights(last));
      case "leave" -> Optional.of(new Ask.Leave());
      case "code" -> Optional.of(new Ask.Code());
      case "delivery" -> Optional.of(new Ask.Delivery());
      case "kept" -> Optional.of(new Ask.Kept(last));
      case "again" -> Optional.of(new Ask.SendAgain());
      default -> Optional.empty();
    };
  }

  private static Ask wish(List<String> parts) {
    String which = parts.size() > 2 ? parts.get(2) : "";
    Optional<Boolean> wanted = Optional.of(parts.getLast().equals("yes"));
    return new Ask.Wish(wanted.filter(_ -> which.equals("reminders")),
        wanted.filter(_ -> which.equals("briefing")));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static List<String> lines(Map<String, String> answers) {
    return Stream.iterate(1, i -> i <= MOST_LINES, i -> i + 1)
        .map(i -> answers.getOrDefault(field(i), "")).filter(line -> !line.isBlank()).toList();
  }
}
