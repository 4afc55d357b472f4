package nl.draaiboek.core.desk;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.privacy.PrivacyPhrase;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Pending;
import nl.draaiboek.core.talk.TalkDesk;
import org.jspecify.annotations.Nullable;

/** Words that were held back stay with their writer: in their message, and in the form in which they change them. */
final class HeldWords {
  private HeldWords() {}

  /**
   * The words themselves are not in the question: where they were typed in a room, so is the answer.
   *
   * @param held all that the question is about; one at least
   */
  static Outcome ask(Line question, List<Hearing.Meant> held) {
    List<Control> controls = List.of(
        new Control.Press(Line.of(PrivacyPhrase.ANYWAY), new Target.Act(TalkDesk.YES), Emphasis.PLAIN),
        new Control.Press(Line.of(PrivacyPhrase.CHANGE), change(held), Emphasis.STRONG));
    return new Outcome(false, Optional.of(new ChatCard(question, Optional.empty(), List.of(), controls)));
  }

  /** Several notes are changed where they were typed. */
  private static Target change(List<Hearing.Meant> held) {
    return held.size() == 1
        ? new Target.Fill(held.getFirst().what().action())
        : new Target.Act(TalkDesk.NO);
  }

  /** @return the form with what was filled in before it was held back */
  static Form in(Form form, Optional<Pending> pending) {
    if (!(pending.orElse(null) instanceof Pending.Held held))
      return form;
    return held.what().stream().map(Hearing.Meant::what).filter(what -> what.action().equals(form.action()))
        .findFirst().map(what -> filled(form, what)).orElse(form);
  }

  private static Form filled(Form form, Hearing.Do what) {
    return new Form(form.title(), form.action(),
        form.fields().stream().map(field -> filled(field, what.answers().get(field.name()))).toList(),
        form.submit(), form.folded());
  }

  private static Field filled(Field field, @Nullable String answer) {
    if (answer == null)
      return field;
    return switch (field) {
      case Field.Text(var name, var label, int most, int lines, boolean required, _) ->
        new Field.Text(name, label, most, lines, required, answer);
      case Field.Amount(var name, var label, int min, int max, boolean required, _) when answer
          .matches("\\d{1,6}") ->
        new Field.Amount(name, label, min, max, required, Optional.of(Integer.valueOf(answer)));
      case Field.Choice(var name, var label, var options, _) when options.stream()
          .anyMatch(o -> o.value().equals(answer)) ->
        new Field.Choice(name, label, options, answer);
      case Field.Amount _,Field.Choice _,Field.Photo _,Field.Drawing _ -> field;
    };
  }
}
