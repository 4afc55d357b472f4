package nl.draaiboek.core.desk.network;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when people want to meet: {@code 14-1-2027 10:00 elke 6 weken 13 keer 2 uur in Buurthuis}. The day and the time are needed; it
 * is once, for two hours, where nothing else is said.
 */
public final class PlanReader {
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b");
  private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
  private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})[:.](\\d{2})\\b");
  private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern WEEKS = Pattern
      .compile("\\b(?:elke|iedere|every|om de)\\s+(\\d{1,2})\\s+(?:weken|week|weeks)\\b", WORDS);
  private static final Pattern TIMES = Pattern.compile("\\b(\\d{1,2})\\s*(?:keer|maal|times|x)\\b", WORDS);
  private static final Pattern MINUTES = Pattern.compile("\\b(\\d{1,3})\\s*(?:minuten|minutes|min)\\b",
      WORDS);
  private static final Pattern HOURS = Pattern.compile("\\b(\\d{1,2})\\s*(?:uur|uren|hours|hour)\\b", WORDS);
  private static final Pattern PLACE = Pattern.compile("\\b(?:in|op|te|bij|at)\\s+(\\p{L}.*)$",
      WORDS | Pattern.DOTALL);
  private static final int USUAL_WEEKS = 6;
  private static final int USUAL_MINUTES = 120;

  private PlanReader() {}

  static Optional<Ask> read(String said, boolean mayBeNote) {
    Optional<LocalDate> day = day(said);
    String rest = ISO_DAY.matcher(DAY.matcher(said).replaceFirst(" ")).replaceFirst(" ");
    Optional<LocalTime> time = time(rest);
    if (day.isEmpty() || time.isEmpty())
      return mayBeNote && !said.isEmpty() ? Optional.empty() : Optional.of(unclear());
    int minutes = number(HOURS, rest).map(hours -> hours * 60).or(() -> number(MINUTES, rest))
        .orElse(USUAL_MINUTES);
    Matcher place = PLACE.matcher(rest);
    return Optional.of(plan(day, time, minutes, number(WEEKS, rest), number(TIMES, rest),
        place.find() ? place.group(1).strip() : "", Optional.empty()));
  }

  /**
   * @param day  as written, such as {@code 14-1-2027} or {@code 2027-01-14}
   * @param time as written, such as {@code 10:00}
   */
  public static Ask of(String day, String time, Optional<Integer> minutes, Optional<Integer> weeks,
      Optional<Integer> times, String place, Optional<String> script) {
    return plan(day(day), time(time), minutes.orElse(USUAL_MINUTES), weeks, times, place, script);
  }

  private static Ask plan(Optional<LocalDate> day, Optional<LocalTime> time, int minutes,
      Optional<Integer> weeks, Optional<Integer> times, String place, Optional<String> script) {
    if (day.isEmpty() || time.isEmpty())
      return unclear();
    return new Ask.Plan(day.get(), time.get(), Duration.ofMinutes(minutes), weeks.orElse(USUAL_WEEKS),
        times.orElse(1), place, script);
  }

  private static Ask unclear() {
    return new Ask.Unclear(NetworkDeskPhrase.PLAN_HOW, NetworkDeskPhrase.PLAN_EXAMPLE);
  }

  private static Optional<LocalDate> day(String said) {
    Matcher ours = DAY.matcher(said);
    if (ours.find())
      return day(ours.group(3), ours.group(2), ours.group(1));
    Matcher iso = ISO_DAY.matcher(said);
    return iso.find() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional
          .of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String said) {
    Matcher time = TIME.matcher(said);
    try {
      return time.find()
          ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(Pattern pattern, String said) {
    Matcher found = pattern.matcher(said);
    return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
  }
}
