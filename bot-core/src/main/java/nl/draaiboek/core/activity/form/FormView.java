package nl.draaiboek.core.activity.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.form.Filled.Piece;
import nl.draaiboek.core.activity.form.StepList.Step;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;

/** The sheet as one viewer sees it. A sheet of one's own is shown to nobody else. */
record FormView(Sheets sheets, Situation situation, Viewer viewer) {
  /** Reads a sheet that is everybody's, whoever they are. */
  private static final PersonId NOBODY = new PersonId("nobody");

  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    Optional<PersonId> reader = reader();
    if (sheets.alone() && reader.filter(situation.participants()::contains).isEmpty()) {
      parts.add(new CardPart.Text(Line.of(FormPhrase.BEGUN, "count", sheets.owners().size(), "all",
          situation.participants().size())));
      return parts;
    }
    if (situation.open())
      parts.add(new CardPart.Text(Line.of(sheets.alone() ? FormPhrase.ALONE : FormPhrase.TOGETHER)));
    PersonId whose = reader.orElse(NOBODY);
    List<FormField> fields = FormField.of(situation.spec());
    fields.stream().filter(f -> !sheets.field(f.id(), whose).besides().isEmpty())
        .forEach(f -> parts.add(new CardPart.Text(Line.of(FormPhrase.TWO_VERSIONS, "field", f.label()))));
    parts.add(new CardPart.Answers(fields.stream().map(f -> question(f, whose)).toList()));
    if (actor().isPresent())
      fields.stream().filter(f -> !sheets.list(f.id(), whose).steps().isEmpty())
          .forEach(f -> parts.add(forms().change(f, sheets.list(f.id(), whose))));
    return parts;
  }

  private FormForms forms() {
    return new FormForms(situation.key());
  }

  private CardPart.Question question(FormField field, PersonId whose) {
    return field.type() == FormField.Type.STEPS
        ? new CardPart.Question(field.id(), field.label(), steps(sheets.list(field.id(), whose)),
            actor().map(_ -> forms().add(field, sheets.list(field.id(), whose).steps().isEmpty())))
        : new CardPart.Question(field.id(), field.label(), pieces(field, sheets.field(field.id(), whose)),
            actor().map(_ -> forms().fill(field, sheets.field(field.id(), whose))));
  }

  private List<CardPart.Answer> pieces(FormField field, Filled filled) {
    boolean choose = !filled.besides().isEmpty() && actor().isPresent();
    List<CardPart.Answer> answers = new ArrayList<>();
    for (Piece piece : filled.pieces())
      answers.add(answer(field, piece,
          choose && piece.equals(filled.pieces().getFirst())
              ? List.of(button(FormPhrase.KEEP, "keep", Integer.toString(filled.version())))
              : List.of()));
    for (Piece piece : filled.besides())
      answers.add(answer(field, piece, choose ? choices(field, piece) : List.of()));
    return answers;
  }

  private List<Button> choices(FormField field, Piece piece) {
    String number = Integer.toString(piece.number());
    Button keep = button(FormPhrase.KEEP, "keep", number);
    return field.type().isText()
        ? List.of(keep, button(FormPhrase.KEEP_BOTH, "keep-both", number))
        : List.of(keep);
  }

  private static CardPart.Answer answer(FormField field, Piece piece, List<Button> buttons) {
    return new CardPart.Answer(new Line.Name(piece.person()), words(field, piece), List.of(), buttons);
  }

  /** @return what was filled in; of what was chosen, its name */
  static Line words(FormField field, Piece piece) {
    return field.option(piece.words()).filter(_ -> field.type() == FormField.Type.CHOICE)
        .map(FormField.Option::label).orElseGet(() -> Papers.words(piece.words()));
  }

  private List<CardPart.Answer> steps(StepList list) {
    List<CardPart.Answer> answers = new ArrayList<>();
    for (int i = 0; i < list.steps().size(); i++) {
      Step step = list.steps().get(i);
      answers.add(new CardPart.Answer(new Line.Name(step.piece().person()), line(step, i + 1), List.of(),
          actor().map(person -> buttons(list, step, person)).orElse(List.of())));
    }
    list.removed().reversed().stream().findFirst().filter(_ -> actor().isPresent())
        .ifPresent(step -> answers.add(new CardPart.Answer(new Line.Name(step.piece().person()),
            Line.of(FormPhrase.REMOVED_STEP, "words", Papers.words(step.piece().words())), List.of(),
            List.of(button(FormPhrase.PUT_BACK, "put-back", Integer.toString(step.number()))))));
    return answers;
  }

  static Line line(Step step, int place) {
    return Line.of(FormPhrase.STEP, "place", place, "words", Papers.words(step.piece().words()));
  }

  private List<Button> buttons(StepList list, Step step, PersonId person) {
    int place = list.place(step.number()) + 1;
    String target = step.number() + "." + place;
    List<Button> buttons = new ArrayList<>();
    if (place > 1)
      buttons.add(button(FormPhrase.UP, "up", target));
    if (place < list.steps().size())
      buttons.add(button(FormPhrase.DOWN, "down", target));
    if (step.piece().person().equals(person) || situation.leads(person))
      buttons.add(button(FormPhrase.REMOVE, "remove", Integer.toString(step.number())));
    return buttons;
  }

  private Optional<PersonId> reader() {
    return viewer instanceof Viewer.One(PersonId person) ? Optional.of(person) : Optional.empty();
  }

  private Optional<PersonId> actor() {
    return reader().filter(_ -> situation.open());
  }

  private Button button(FormPhrase label, String verb, String target) {
    return Button.plain(Line.of(label), situation.key().address(verb, target));
  }
}
