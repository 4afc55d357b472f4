package nl.draaiboek.core.activity;

import java.util.Map;

/**
 * What someone asks of an activity: a press or a filled-in form, with the address taken off.
 *
 * @param verb   what to do, e.g. {@code place}
 * @param target with what, e.g. a note's number; may be empty
 */
public record Action(String verb, String target, Map<String, String> answers) {
  public Action {
    answers = Map.copyOf(answers);
  }

  public String answer(String name) {
    return answers.getOrDefault(name, "").strip();
  }
}
