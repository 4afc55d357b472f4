package nl.draaiboek.core.activity.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;

/** The forms on a sheet. The address of one that changes something says on which version the change is based. */
record FormForms(ActivityKey key) {
  private static final String WORDS = "words";
  /** As many as a list to choose from holds in a chat. */
  private static final int MOST_OPTIONS = 25;

  CardPart.Form fill(FormField field, Filled filled) {
    boolean first = filled.isEmpty();
    return new CardPart.Form(Line.of(first ? FormPhrase.FILL : FormPhrase.CHANGE),
        key.address("fill", field.id() + "." + filled.version()),
        List.of(field(field, filled.words(), first)),
        Line.of(FormPhrase.SAVE), !first);
  }

  private static Field field(FormField field, String words, boolean required) {
    return switch (field.type()) {
      case SHORT, STEPS -> text(field.label(), field.type(), 1, required, words);
      case LONG -> text(field.label(), field.type(), 5, required, words);
      case NUMBER -> new Field.Amount(WORDS, field.label(), field.min(), field.max(), required,
          words.matches("-?[0-9]{1,5}") ? Optional.of(Integer.valueOf(words)) : Optional.empty());
      case CHOICE -> new Field.Choice(WORDS, field.label(),
          field.options().stream().map(option -> option(option.id(), option.label())).toList(), words);
    };
  }

  private static Field text(Line label, FormField.Type type, int lines, boolean required, String words) {
    return new Field.Text(WORDS, label, type.maxChars(), lines, required, words);
  }

  private static Field.Option option(String value, Line label) {
    return new Field.Option(value, label, "", Optional.empty());
  }

  /** @param first whether it is what people came for: there is no step yet */
  CardPart.Form add(FormField field, boolean first) {
    return new CardPart.Form(Line.of(FormPhrase.ADD), key.address("add", field.id()),
        List.of(text(field.label(), FormField.Type.STEPS, 2, true, "")), Line.of(FormPhrase.SAVE), !first);
  }

  CardPart.Form change(FormField field, StepList list) {
    List<Field.Option> steps = new ArrayList<>();
    IntStream.range(0, Math.min(MOST_OPTIONS, list.steps().size()))
        .forEach(i -> steps.add(option(Integer.toString(list.steps().get(i).number()),
            FormView.line(list.steps().get(i), i + 1))));
    return new CardPart.Form(Line.of(FormPhrase.CHANGE_STEP, "field", field.label()),
        key.address("change", field.id() + "." + list.newest()),
        List.of(new Field.Choice("step", Line.of(FormPhrase.WHICH), steps, steps.getFirst().value()),
            text(Line.of(FormPhrase.WORDS), FormField.Type.STEPS, 2, true, "")),
        Line.of(FormPhrase.SAVE), true);
  }
}
