package nl.draaiboek.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Markup;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.language.Words;

/**
 * Says things to the one who looks at a page.
 *
 * @param now when the page is made; phones count from this, never from their own clock
 */
public record Voice(Speech speech, Listener listener, Markup markup, Instant now) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu");
  private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /** @return plain text, to be escaped by the template */
  public String say(Line line) {
    return speech.say(line, listener);
  }

  /** @return a phrase without values, as plain text */
  public String say(Phrase phrase) {
    return say(Line.of(phrase));
  }

  /** @return a phrase with one value */
  public String say(Phrase phrase, String name, Object value) {
    return say(Line.of(phrase, name, value));
  }

  /** @return a phrase with its values */
  public String say(Phrase phrase, Map<String, Object> values) {
    return say(new Line.Ours(phrase, values));
  }

  /** @return the script's words as HTML that is safe to put in a page as it is */
  public String html(Words words) {
    return markup.html(words.in(listener.language()));
  }

  /** @return the time on the wall of the room, e.g. {@code 10:40} */
  public String clock(Instant moment) {
    return WALL_CLOCK.format(moment.atZone(listener.zone()));
  }

  /** @return the day, e.g. {@code 25 juni 2026} */
  public String date(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(listener.language().locale())
        .format(moment.atZone(listener.zone()));
  }

  /** @return the day with its weekday, e.g. {@code donderdag 25 juni 2026} */
  public String day(LocalDate day) {
    return DAY.withLocale(listener.language().locale()).format(day);
  }

  /** @return the language's tag, for the page's {@code lang} */
  public String tag() {
    return listener.language().tag();
  }
}
