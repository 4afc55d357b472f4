package nl.draaiboek.web.network;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.privacy.PrivacyPhrase;

/**
 * A form that could not be done: what was typed in it stands in it again, with what is wrong.
 *
 * @param action which form; empty where all went well
 */
public record Kept(String action, Map<String, String> fields, List<Line> problems) {
  public static final Kept NOTHING = new Kept("", Map.of(), List.of());

  public Kept {
    fields = Map.copyOf(fields);
    problems = List.copyOf(problems);
  }

  /** @return whether it is this form */
  public boolean isAt(String form) {
    return action.equals(form);
  }

  public List<Line> problems(String form) {
    return isAt(form) ? problems : List.of();
  }

  /** @return whether it was held back with a question, so that whoever wrote it can say that they mean it */
  public boolean asks(String form) {
    return problems(form).stream()
        .anyMatch(line -> line instanceof Line.Ours ours && ours.phrase() == PrivacyPhrase.HELD);
  }

  /** @return what was typed in this form's field; in any other form what stands there otherwise */
  public String value(String form, String field, String otherwise) {
    return isAt(form) ? fields.getOrDefault(field, "") : otherwise;
  }

  /** @return whether this box of this form was ticked; in any other form as it is otherwise */
  public boolean ticked(String form, String field, boolean otherwise) {
    return isAt(form) ? fields.containsKey(field) : otherwise;
  }
}
