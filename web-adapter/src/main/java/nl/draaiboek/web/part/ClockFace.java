package nl.draaiboek.web.part;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.web.page.Voice;

/**
 * A countdown at the moment the page is made; the page counts on from here.
 *
 * @param digits    what is left, e.g. {@code 12:04}
 * @param share     what is left in hundredths of the whole
 * @param under     the small line below the digits
 * @param label     the same for who cannot see it
 */
public record ClockFace(Countdown countdown, String digits, int share, String under, String label) {
  /** @return the face of this clock now */
  public static ClockFace of(Countdown countdown, Voice voice) {
    Duration left = countdown.left(voice.now());
    long length = Math.max(1, countdown.length().toMillis());
    long share = Math.clamp(left.toMillis() * 100 / length, 0, 100);
    return new ClockFace(countdown, digits(left), (int) share, under(countdown, left, voice),
        label(countdown, left, voice));
  }

  public boolean paused() {
    return countdown.pausedAt().isPresent();
  }

  public boolean over() {
    return share == 0;
  }

  /** @return what was left when the clock was stopped, in milliseconds; empty while it runs */
  public String pausedLeft() {
    return countdown.pausedAt().map(at -> Long.toString(countdown.left(at).toMillis())).orElse("");
  }

  /** @return minutes and seconds; nothing is left below zero */
  static String digits(Duration left) {
    long seconds = Math.max(0, left.plusMillis(999).toSeconds());
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  private static String under(Countdown countdown, Duration left, Voice voice) {
    if (countdown.pausedAt().isPresent())
      return voice.say(PartPhrase.CLOCK_PAUSED);
    if (left.isNegative() || left.isZero())
      return voice.say(PartPhrase.CLOCK_OVER);
    return voice.say(PartPhrase.CLOCK_UNTIL, "time", voice.clock(countdown.endsAt()));
  }

  private static String label(Countdown countdown, Duration left, Voice voice) {
    if (countdown.pausedAt().isPresent() || !left.isPositive())
      return under(countdown, left, voice);
    Instant end = countdown.endsAt();
    return voice.say(PartPhrase.CLOCK_LEFT,
        Map.of("minutes", (int) Math.max(1, (left.toSeconds() + 30) / 60), "time", voice.clock(end)));
  }
}
