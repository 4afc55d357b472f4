package nl.draaiboek.content.draft;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times and lengths as people write them in a table. */
final class Clock {
  /** 10:00, 10.00, 10u, 10u30, 10 uur, 9h15; the first one of "10.00-10.15". */
  private static final Pattern TIME = Pattern
      .compile("\\b([01]?\\d|2[0-3])\\s*(?:[:.uUhH]\\s*([0-5]\\d)?|uur\\b)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})");
  private static final Pattern HOURS = Pattern.compile("(\\d)\\s*(?:u|uur|h|hours?)\\b\\s*(\\d{1,2})?");
  private static final int MOST_MINUTES = 480;

  private Clock() {}

  static Optional<LocalTime> time(String words) {
    Matcher time = TIME.matcher(words);
    return time.find()
        ? Optional.of(LocalTime.of(Integer.parseInt(time.group(1)),
            time.group(2) == null ? 0 : Integer.parseInt(time.group(2))))
        : Optional.empty();
  }

  /** @return the time after the first one, as in "10.00-10.15" */
  static Optional<LocalTime> until(String words) {
    Matcher time = TIME.matcher(words);
    return time.find() ? time(words.substring(time.end())) : Optional.empty();
  }

  /** @return a whole number of minutes from 0 to 480 */
  static Optional<Integer> minutes(String words) {
    Matcher hours = HOURS.matcher(words);
    if (hours.find())
      return Optional.of(Integer.parseInt(hours.group(1)) * 60
          + (hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2))));
    Matcher number = NUMBER.matcher(words);
    return number.find()
        ? Optional.of(Integer.valueOf(number.group(1))).filter(n -> n <= MOST_MINUTES)
        : Optional.empty();
  }
}
