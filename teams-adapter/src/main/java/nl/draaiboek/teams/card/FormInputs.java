package nl.draaiboek.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Field;

/** The fields of a form as inputs, each with a label and, where it must be filled in, the sentence that says so. */
final class FormInputs {
  static final String PREFIX = "answer-";

  private final TeamsType type;
  private final int optionChars;

  FormInputs(TeamsType type, int optionChars) {
    this.type = type;
    this.optionChars = optionChars;
  }

  List<ObjectNode> of(List<Field.Typed> fields) {
    return fields.stream().limit(TeamsLimits.FIELDS).map(this::input).toList();
  }

  private ObjectNode input(Field.Typed field) {
    return switch (field) {
      case Field.Text(String name, Line label, int max, int lines, boolean required, String value) ->
        needed(labelled("Input.Text", name, label), required).put("maxLength", max)
            .put("isMultiline", lines > 1).put("value", Plain.of(value));
      case Field.Amount(String name, Line label, int min, int max, boolean required, var value) -> {
        ObjectNode input = labelled("Input.Number", name, label).put("min", min).put("max", max)
            .put("isRequired", required)
            .put("errorMessage", type.say(Line.of(CardPhrase.NUMBER, "min", min, "max", max), 120));
        value.ifPresent(number -> input.put("value", number));
        yield input;
      }
      case Field.Choice(String name, Line label, var options, String value) ->
        choice(needed(labelled("Input.ChoiceSet", name, label), true), options, value);
    };
  }

  private ObjectNode choice(ObjectNode input, List<Field.Option> options, String value) {
    List<Field.Option> shown = options.stream().limit(TeamsLimits.FORM_OPTIONS).toList();
    input.put("style", "compact").put("wrap", true);
    shown.forEach(option -> input.withArray("choices").addObject()
        .put("title", (option.sign() + " " + type.say(option.label(), optionChars)).strip())
        .put("value", option.value()));
    if (shown.stream().anyMatch(option -> option.value().equals(value)))
      input.put("value", value);
    return input;
  }

  private ObjectNode labelled(String kind, String name, Line label) {
    return Elements.of(kind).put("id", PREFIX + name).put("label", type.say(label, TeamsLimits.LABEL_CHARS));
  }

  private ObjectNode needed(ObjectNode input, boolean required) {
    return required ? input.put("isRequired", true).put("errorMessage", type.say(CardPhrase.FILL_IN)) : input;
  }
}
