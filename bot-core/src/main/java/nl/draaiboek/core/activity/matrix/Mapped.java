package nl.draaiboek.core.activity.matrix;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.Notes;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/**
 * What a group knows of its stakeholders, as far as one block goes.
 *
 * @param named   the notes that bear the names of categories, oldest first
 * @param sorted  in which category each stakeholder is
 * @param leftOut who is not relevant now
 * @param told    for each note about a stakeholder, about whom
 * @param checked assumptions that were ticked off, and by whom
 */
public record Mapped(PVector<NoteId> named, TreePMap<NoteId, String> sorted, TreePSet<NoteId> leftOut,
    TreePMap<NoteId, NoteId> told, TreePMap<String, PersonId> checked) {
  static final Mapped NOTHING = new Mapped(TreePVector.empty(), TreePMap.empty(), TreePSet.empty(),
      TreePMap.empty(), TreePMap.empty());

  /** @param id as in the events */
  record Category(String id, Line title) {}

  /** @return the script's, then those that people named and did not take back */
  List<Category> categories(MatrixSettings settings, Notes notes) {
    List<Category> all = new ArrayList<>();
    settings.categories()
        .forEach(id -> all.add(new Category(id, Line.scripted(settings.spec().text("category." + id)))));
    for (NoteId id : named)
      notes.find(id).ifPresent(
          n -> all.add(new Category("+" + id, nl.draaiboek.core.activity.Papers.of(n).words())));
    return all;
  }

  Mapped evolve(MatrixEvent event) {
    return switch (event) {
      case MatrixEvent.CategoryNamed(var note) ->
        new Mapped(named.contains(note) ? named : named.plus(note), sorted, leftOut, told, checked);
      case MatrixEvent.StakeholderSorted(var note, var category) ->
        new Mapped(named, sorted.plus(note, category), leftOut, told, checked);
      case MatrixEvent.StakeholderLeftOut(var note) ->
        new Mapped(named, sorted, leftOut.plus(note), told, checked);
      case MatrixEvent.StakeholderBroughtBack(var note) ->
        new Mapped(named, sorted, leftOut.minus(note), told, checked);
      case MatrixEvent.NeedTold(var stakeholder, var note) ->
        new Mapped(named, sorted, leftOut, told.plus(note, stakeholder), checked);
      case MatrixEvent.AssumptionChecked(var item, var by) ->
        new Mapped(named, sorted, leftOut, told, checked.plus(item, by));
      case MatrixEvent.AssumptionReopened(var item) ->
        new Mapped(named, sorted, leftOut, told, checked.minus(item));
    };
  }

  /** All that two tables wrote stays; what one of them ticked off is ticked off. */
  Mapped merged(Mapped other) {
    return new Mapped(named.plusAll(other.named.stream().filter(n -> !named.contains(n)).toList()),
        other.sorted.plusAll(sorted), leftOut.plusAll(other.leftOut), other.told.plusAll(told),
        other.checked.plusAll(checked));
  }
}
