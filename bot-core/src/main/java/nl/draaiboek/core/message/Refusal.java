package nl.draaiboek.core.message;

import java.util.Map;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;

/** Why the bot will not do what a person asked, and what helps; told to that person alone. */
public record Refusal(Phrase phrase, Map<String, Object> values) {
  public Refusal {
    values = Map.copyOf(values);
  }

  /** @return the sentence */
  public Line line() {
    return new Line.Ours(phrase, values);
  }
}
