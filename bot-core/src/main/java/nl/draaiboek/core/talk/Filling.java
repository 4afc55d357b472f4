package nl.draaiboek.core.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;

/** Fills in a form with what was typed, and asks for what is still missing, one thing at a time. */
final class Filling {
  private Filling() {}

  static Hearing fill(Form form, Map<String, String> given) {
    for (Field field : form.fields()) {
      Optional<Hearing> asked = switch (field) {
        case Field.Choice choice -> choose(form, choice, given);
        case Field.Amount amount -> number(form, amount, given);
        case Field.Text _,Field.Photo _,Field.Drawing _ -> Optional.empty();
      };
      if (asked.isPresent())
        return asked.get();
    }
    return new Hearing.Do(form.action(), given);
  }

  private static Optional<Hearing> choose(Form form, Field.Choice choice, Map<String, String> given) {
    String value = given.getOrDefault(choice.name(),
        choice.value().equals(Field.Choice.NONE) ? Field.Choice.NONE : "");
    if (choice.options().stream().anyMatch(o -> o.value().equals(value)))
      return Optional.empty();
    List<Line> kinds = choice.options().stream().map(Filling::option).toList();
    List<Button> buttons = choice.options().stream().map(o -> TalkButtons.pick(option(o), o.value()))
        .flatMap(Optional::stream).toList();
    return Optional.of(new Hearing.Ask(Line.of(TalkPhrase.WHICH_KIND, "kinds", kinds),
        missing(form, given, choice), buttons));
  }

  private static Optional<Hearing> number(Form form, Field.Amount amount, Map<String, String> given) {
    String text = given.getOrDefault(amount.name(), "");
    if (text.isEmpty())
      return amount.required() || asksOneOf(form, given)
          ? Optional.of(new Hearing.Ask(amount.name().equals(OwnCard.CARD)
              ? Line.of(TalkPhrase.WHICH_CARD)
              : Line.of(TalkPhrase.WHICH_NUMBER, "what", amount.label()), missing(form, given, amount),
              List.of()))
          : Optional.empty();
    int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
    return amount.min() <= number && number <= amount.max()
        ? Optional.empty()
        : Optional.of(new Hearing.Ask(
            Line.of(TalkPhrase.NUMBER_OUT_OF_RANGE, "min", amount.min(), "max", amount.max()),
            missing(form, given, amount), List.of()));
  }

  /** @return whether one of several is wanted, and nothing of them was given yet: then the first of them is asked for */
  private static boolean asksOneOf(Form form, Map<String, String> given) {
    return form.fields().stream()
        .anyMatch(f -> f instanceof Field.Choice choice && choice.value().equals(Field.Choice.NONE))
        && form.fields().stream().filter(f -> f instanceof Field.Amount || f instanceof Field.Choice)
            .allMatch(f -> given.getOrDefault(f.name(), "").isEmpty());
  }

  private static Pending missing(Form form, Map<String, String> given, Field field) {
    Map<String, String> known = new HashMap<>(given);
    known.remove(field.name());
    return new Pending.Missing(form.action(), known, field.name());
  }

  private static Line option(Field.Option option) {
    return option.sign().isEmpty()
        ? option.label()
        : Line.of(TalkPhrase.KIND, "sign", option.sign(), "name", option.label());
  }

  /** @return the option of a draft's kind; colours count where it is sure that a note was meant */
  static Optional<Field.Option> kind(Field.Choice choice, Draft draft, boolean sure) {
    List<Field.Option> found = new ArrayList<>();
    for (Field.Option option : choice.options()) {
      boolean named = draft.kind().filter(k -> isCalled(option, k)).isPresent();
      boolean signed = !draft.sign().isEmpty() && Fold.of(option.sign()).equals(draft.sign());
      if (named || signed)
        return Optional.of(option);
      if (sure && draft.colour().isPresent() && option.colour().equals(draft.colour()))
        found.add(option);
    }
    return found.stream().findFirst();
  }

  static boolean isCalled(Field.Option option, String name) {
    return option.value().equals(Fold.of(name)) || Called.of(option.label()).contains(Fold.of(name));
  }
}
