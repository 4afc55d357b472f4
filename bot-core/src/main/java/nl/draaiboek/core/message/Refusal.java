package nl.draaiboek.core.message;

import java.util.Map;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;

/**
 * Why the bot will not do what a person asked, and what helps; told to that person alone.
 *
 * @param overreach whether they asked for what only who leads may do; no page offers that to anybody else
 * @param asks      whether it is a question: the same is done when they ask for it again and say that they mean it
 */
public record Refusal(Phrase phrase, Map<String, Object> values, boolean overreach, boolean asks) {
  public Refusal {
    values = Map.copyOf(values);
  }

  public Refusal(Phrase phrase, Map<String, Object> values) {
    this(phrase, values, false);
  }

  public Refusal(Phrase phrase, Map<String, Object> values, boolean overreach) {
    this(phrase, values, overreach, false);
  }

  /** @return the sentence */
  public Line line() {
    return new Line.Ours(phrase, values);
  }
}
