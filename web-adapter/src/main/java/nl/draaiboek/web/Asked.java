package nl.draaiboek.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.web.network.AskPhrase;

/** What somebody filled in on a page of a network, read field by field; all that is wrong is told at once. */
final class Asked {
  private static final int NAME_CHARS = 80;
  private static final int THEME_CHARS = 500;

  private final Map<String, String> fields;
  private final List<Line> problems = new ArrayList<>();

  Asked(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** @return what is wrong, in the order in which it was read */
  List<Line> problems() {
    return List.copyOf(problems);
  }

  void wrong(Line why) {
    if (!problems.contains(why))
      problems.add(why);
  }

  /** @return what is made of the fields; empty where something is wrong with them */
  <T> Optional<T> whenSound(Supplier<T> made) {
    return problems.isEmpty() ? Optional.of(made.get()).filter(_ -> problems.isEmpty()) : Optional.empty();
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  boolean ticked(String field) {
    return fields.containsKey(field);
  }

  /** @return of a network */
  String name() {
    String name = PlainText.oneLine(text("name"));
    if (!name.isEmpty() && name.length() <= NAME_CHARS)
      return name;
    wrong(Line.of(AskPhrase.NAME_NEEDED));
    return "?";
  }

  /** @return of a network */
  String theme() {
    String theme = PlainText.oneLine(text("theme"));
    if (theme.length() > THEME_CHARS)
      wrong(Line.of(AskPhrase.THEME_LONG, "most", THEME_CHARS));
    return theme;
  }

  LocalDate day(String field) {
    return optionalDay(field).orElseGet(() -> {
      wrong(Line.of(AskPhrase.DATE_UNREADABLE));
      return LocalDate.EPOCH;
    });
  }

  /** @return empty where nothing was filled in */
  Optional<LocalDate> optionalDay(String field) {
    if (text(field).isEmpty())
      return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(text(field)))
          .filter(day -> day.getYear() > 2000 && day.getYear() < 3000)
          .or(() -> unreadable(AskPhrase.DATE_UNREADABLE));
    } catch (DateTimeException _) {
      return unreadable(AskPhrase.DATE_UNREADABLE);
    }
  }

  private Optional<LocalDate> unreadable(Phrase why) {
    wrong(Line.of(why));
    return Optional.empty();
  }

  LocalTime time(String field) {
    try {
      return LocalTime.parse(text(field));
    } catch (DateTimeException _) {
      wrong(Line.of(AskPhrase.TIME_UNREADABLE));
      return LocalTime.NOON;
    }
  }

  /** @param why says {@code least} and {@code most} */
  int number(String field, int least, int most, Phrase why) {
    String typed = text(field);
    int number = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : least - 1;
    if (number >= least && number <= most)
      return number;
    wrong(Line.of(why, "least", least, "most", most));
    return least;
  }

  ZoneId zone(String field) {
    if (ZoneId.getAvailableZoneIds().contains(text(field)))
      return ZoneId.of(text(field));
    wrong(Line.of(AskPhrase.ZONE_UNKNOWN));
    return ZoneId.of("Europe/Amsterdam");
  }

  <E extends Enum<E>> E one(String field, Class<E> of) {
    for (E each : of.getEnumConstants())
      if (each.name().equals(text(field)))
        return each;
    wrong(Line.of(AskPhrase.CHOOSE_ONE));
    return of.getEnumConstants()[0];
  }
}
