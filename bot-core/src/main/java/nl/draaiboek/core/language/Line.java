package nl.draaiboek.core.language;

import java.util.Map;
import nl.draaiboek.core.conversation.PersonId;

/** A text with its values, not yet in any language; or words that a person or a script wrote. */
public sealed interface Line {
  /**
   * The bot's own phrase. Values may be text, numbers, {@code Instant} (said as a wall-clock time), {@code LocalDate} (said as a weekday, day and month), {@code Duration} (said
   * in minutes), {@code PersonId} (said as the name), {@code Room}, or another line.
   */
  record Ours(Phrase phrase, Map<String, Object> values) implements Line {
    public Ours {
      values = Map.copyOf(values);
    }
  }

  /** The script's words, one line of them. */
  record Scripted(Words words) implements Line {}

  /** What a person wrote: shown as written, never read as formatting. */
  record Theirs(String words) implements Line {}

  /** Who someone is: said as the name, or as "someone without a name". */
  record Name(PersonId person) implements Line {}

  static Line of(Phrase phrase) {
    return new Ours(phrase, Map.of());
  }

  static Line of(Phrase phrase, String name, Object value) {
    return new Ours(phrase, Map.of(name, value));
  }

  static Line of(Phrase phrase, String name, Object value, String name2, Object value2) {
    return new Ours(phrase, Map.of(name, value, name2, value2));
  }

  static Line theirs(String words) {
    return new Theirs(words);
  }

  static Line scripted(Words words) {
    return new Scripted(words);
  }
}
