package nl.draaiboek.core.desk.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.draaiboek.core.desk.OwnRights;
import nl.draaiboek.core.network.AttendanceReader;

/**
 * Reads what people say to the bot about their network: {@code netwerk volgende}, {@code netwerk kom niet},
 * {@code network link BOKA MERI}, {@code te doen}. What begins so and goes on as talk is talk.
 */
final class NetworkReader {
  private static final Pattern FIRST = Pattern.compile("^\\s*([\\p{L}]+)\\s*(:?)\\s*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("^\\s*#?(\\d{1,6})\\s*[:,.]?\\s*");
  private static final List<String> TODO = List.of("te doen", "todo", "to do", "mijn open punten");
  private static final List<String> AS_THE_HOST = List.of("gewoon", "standaard", "usual");
  private static final int MOST_DAYS = 365;
  private static final int MOST_CODE_WORDS = 2;

  private NetworkReader() {}

  /**
   * @param said     to the bot
   * @param mayBeNote whether it can be something else that is said to the bot, such as a note
   */
  static Optional<Ask> read(String said, boolean mayBeNote) {
    String folded = said.strip().toLowerCase(Locale.ROOT).replaceAll("[.!?]+$", "");
    if (TODO.contains(folded))
      return Optional.of(new Ask.Todo());
    Matcher first = FIRST.matcher(said);
    if (!first.find() || !NetworkWord.isNetwork(first.group(1).toLowerCase(Locale.ROOT)))
      return Optional.empty();
    return network(withoutLittle(said.substring(first.end())), mayBeNote);
  }

  private static String withoutLittle(String said) {
    Matcher word = FIRST.matcher(said);
    return word.find() && NetworkWord.isLittle(word.group(1).toLowerCase(Locale.ROOT))
        ? withoutLittle(said.substring(word.end()))
        : said;
  }

  private static Optional<Ask> network(String said, boolean mayBeNote) {
    if (said.isBlank() || TODO.contains(said.strip().toLowerCase(Locale.ROOT)))
      return Optional.of(said.isBlank() ? new Ask.Help() : new Ask.Todo());
    Matcher word = FIRST.matcher(said);
    if (!word.find())
      return Optional.empty();
    boolean colon = !word.group(2).isEmpty();
    String rest = said.substring(word.end()).strip();
    return NetworkWord.of(word.group(1).toLowerCase(Locale.ROOT)).flatMap(what -> switch (what) {
      case FOUND ->
        (mayBeNote && !colon) || rest.isEmpty() ? Optional.empty() : Optional.of(new Ask.Found(rest));
      case HOME -> alone(rest, new Ask.Home(true));
      case PLAN -> PlanReader.read(rest, mayBeNote);
      case MOVE -> ChangeReader.move(rest, mayBeNote);
      case CANCEL -> ChangeReader.cancel(rest, mayBeNote);
      case MEETINGS -> alone(rest, new Ask.Meetings());
      case FIND -> Optional.of(new Ask.Find(rest));
      case NEXT -> alone(rest, new Ask.Next());
      case COMING -> coming(rest);
      case HOMEWORK -> rest.isEmpty()
          ? Optional.of(new Ask.Homework())
          : Optional.<Ask>of(new Ask.Give(rest, nl.draaiboek.core.network.Homework.Form.TEXT, false))
              .filter(_ -> colon);
      case ANSWER -> answer(rest);
      case TASKS -> alone(rest, new Ask.Tasks());
      case DONE -> number(rest, "").map(n -> new Ask.Finish(n, true));
      case SNOOZE -> number(withoutLittle(rest), "7").filter(n -> n <= MOST_DAYS).map(Ask.Snooze::new);
      case WISHES -> alone(rest, new Ask.Wish(Optional.empty(), Optional.empty()));
      case GROUPS -> group(rest);
      case MEMBERS -> alone(rest, new Ask.Members());
      case LEAVE -> alone(rest, new Ask.Leave());
      case DATA -> alone(rest, new Ask.Rights(OwnRights.MY_DATA));
      case FORGET -> alone(rest.replaceFirst("(?i)^(mij|me)\\b", ""), new Ask.Rights(OwnRights.FORGET_ME));
      case LINK -> link(rest);
      case DELIVERY -> alone(rest, new Ask.Delivery());
      case KEEP -> keep(words(rest));
      case HELP -> alone(rest, new Ask.Help());
    });
  }

  /** {@code groep 2 ja}, {@code groep 2 nee}, {@code groep 2: donderdag om tien uur bij Ana}. */
  private static Optional<Ask> group(String rest) {
    Matcher number = NUMBER.matcher(rest);
    if (!number.find())
      return alone(rest, new Ask.Groups());
    int group = Integer.parseInt(number.group(1));
    String said = rest.substring(number.end()).strip();
    if (said.isEmpty())
      return Optional.of(new Ask.Groups());
    return words(said).size() == 1 && NetworkWord.said(words(said).getFirst()).isPresent()
        ? NetworkWord.said(words(said).getFirst()).filter(how -> how.equals("yes") || how.equals("no"))
            .map(how -> new Ask.InGroup(group, how.equals("yes")))
        : Optional.<Ask>of(new Ask.GroupLine(group, said)).filter(_ -> number.group().contains(":"));
  }

  private static Optional<Ask> alone(String rest, Ask ask) {
    return words(rest).isEmpty() ? Optional.of(ask) : Optional.empty();
  }

  private static List<String> words(String rest) {
    return Stream.of(rest.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
        .filter(word -> !word.isEmpty() && !NetworkWord.isLittle(word)).toList();
  }

  private static Optional<Ask> coming(String rest) {
    List<String> all = words(rest);
    Optional<String> way = all.stream().flatMap(word -> NetworkWord.way(word).stream()).findFirst();
    List<String> words = all.stream().filter(word -> !NetworkWord.isOfAWay(word)).toList();
    if (words.size() > 1)
      return Optional.empty();
    String said = words.isEmpty() ? "yes" : NetworkWord.said(words.getFirst()).orElse("");
    return AttendanceReader.read(said, way.orElse(""))
        .map(attendance -> new Ask.Coming(Optional.empty(), attendance));
  }

  /** The lines of an answer stand below each other, or have a semicolon between them. */
  private static Optional<Ask> answer(String rest) {
    Matcher number = NUMBER.matcher(rest);
    if (!number.find())
      return Optional.empty();
    List<String> lines = Stream.of(rest.substring(number.end()).split("[\\n;]", -1)).map(String::strip)
        .filter(line -> !line.isEmpty()).toList();
    return Optional.of(lines.isEmpty()
        ? new Ask.Homework()
        : new Ask.Answering(Integer.parseInt(number.group(1)), lines));
  }

  private static Optional<Integer> number(String rest, String usual) {
    List<String> words = words(rest.isEmpty() ? usual : rest);
    return words.size() == 1 && words.getFirst().matches("\\d{1,6}")
        ? Optional.of(Integer.valueOf(words.getFirst()))
        : Optional.empty();
  }

  private static Optional<Ask> keep(List<String> words) {
    if (words.isEmpty())
      return Optional.of(new Ask.Keep(Optional.empty()));
    if (words.size() > 1)
      return Optional.empty();
    return AS_THE_HOST.contains(words.getFirst())
        ? Optional.of(new Ask.Keep(Optional.of(0)))
        : number(words.getFirst(), "").filter(days -> days > 0).map(days -> new Ask.Keep(Optional.of(days)));
  }

  private static Optional<Ask> link(String rest) {
    List<String> words = words(rest);
    if (words.isEmpty())
      return Optional.of(new Ask.Code());
    return words.size() <= MOST_CODE_WORDS
        ? Optional.of(new Ask.Link(String.join(" ", words)))
        : Optional.empty();
  }
}
