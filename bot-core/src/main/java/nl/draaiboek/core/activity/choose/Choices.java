package nl.draaiboek.core.activity.choose;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.Note;

/** What the group chose so far: only what somebody settled, never what merely has the most support. */
final class Choices {
  private Choices() {}

  static Optional<Note> chosen(Situation situation, ChoiceSlot slot) {
    return Optional.ofNullable(situation.poster().chosen().get(slot.id())).flatMap(situation.notes()::find)
        .filter(n -> !n.hidden());
  }

  static Harvest harvest(Situation situation) {
    return new Harvest(ChoiceSlot.of(situation.spec()).stream()
        .flatMap(slot -> chosen(situation, slot).stream().<Harvest.Part>map(
            n -> new Harvest.Chosen(slot.id(), Line.scripted(slot.kind().name()), n.id())))
        .toList());
  }

  /** @return how many slots are filled, of how many: told as 2 with the sign /3 */
  static Progress progress(Situation situation) {
    List<ChoiceSlot> slots = ChoiceSlot.of(situation.spec());
    int filled = (int) slots.stream().filter(slot -> chosen(situation, slot).isPresent()).count();
    return new Progress(List.of(new Progress.Count("/" + slots.size(), filled)), List.of(), List.of());
  }
}
