package nl.draaiboek.core.activity.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.form.StepList.Step;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;

/**
 * What a field comes to for the wrap-up.
 *
 * @param who wrote it last
 */
record FormLines(PersonId who, Line words) {
  /** Reads a sheet that is everybody's. */
  private static final PersonId ANYBODY = new PersonId("anybody");

  /** @return its lines; none where nobody filled it in. Versions between which nobody chose all stand there. */
  static List<FormLines> of(Sheets sheets, FormField field) {
    return sheets.alone()
        ? sheets.owners().stream().flatMap(owner -> of(sheets, field, new PersonId(owner)).stream()).toList()
        : of(sheets, field, ANYBODY);
  }

  private static List<FormLines> of(Sheets sheets, FormField field, PersonId whose) {
    if (field.type() == FormField.Type.STEPS)
      return steps(sheets.list(field.id(), whose));
    Filled filled = sheets.field(field.id(), whose);
    return Stream.concat(filled.pieces().stream(), filled.besides().stream()).filter(p -> !p.removed())
        .map(piece -> new FormLines(piece.person(), FormView.words(field, piece))).toList();
  }

  private static List<FormLines> steps(StepList list) {
    List<FormLines> lines = new ArrayList<>();
    for (Step step : list.steps())
      if (!step.piece().removed())
        lines.add(new FormLines(step.piece().person(), FormView.line(step, lines.size() + 1)));
    return lines;
  }
}
