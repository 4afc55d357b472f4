package nl.draaiboek.core.message;

import java.util.Map;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;

/**
 * Why the bot will not do what a person asked, and what helps; told to that person alone.
 *
 * @param overreach whether they asked for what only who leads may do; no page offers that to anybody else
 */
public record Refusal(Phrase phrase, Map<String, Object> values, boolean overreach) {
  public Refusal {
    values = Map.copyOf(values);
  }

  public Refusal(Phrase phrase, Map<String, Object> values) {
    this(phrase, values, false);
  }

  /** @return the sentence */
  public Line line() {
    return new Line.Ours(phrase, values);
  }
}
