package nl.draaiboek.core.activity.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * How the rounds go.
 *
 * @param step    goes up with each part, so that pressing twice counts once
 * @param been    whose turn is over
 * @param putOff  who goes later, in the order in which they said so
 * @param bringer whose turn it is; empty before the first one and when all have been
 * @param phase   of that turn, from 0
 * @param from    when that began
 */
public record Course(int step, PVector<PersonId> been, PVector<PersonId> putOff, Optional<PersonId> bringer,
    int phase, Mark from, HashPMap<PersonId, Sheet> sheets) {
  /** What one person brought in, what they were asked, and what set them thinking. */
  record Sheet(PVector<NoteId> brought, PVector<NoteId> asked, Optional<NoteId> chosen) {
    static final Sheet EMPTY = new Sheet(TreePVector.empty(), TreePVector.empty(), Optional.empty());

    Sheet with(Sheet more) {
      return new Sheet(brought.plusAll(more.brought), asked.plusAll(more.asked), chosen.or(more::chosen));
    }
  }

  static Course begin(List<PersonId> people) {
    return new Course(1, TreePVector.empty(), TreePVector.empty(), people.stream().findFirst(), 0, Mark.BEGIN,
        HashTreePMap.empty());
  }

  Sheet sheet(PersonId person) {
    return sheets.getOrDefault(person, Sheet.EMPTY);
  }

  /** @return who still comes after this turn: as people came in, then those who go later */
  List<PersonId> line(List<PersonId> people) {
    List<PersonId> line = new ArrayList<>(people.stream()
        .filter(p -> !been.contains(p) && !putOff.contains(p) && !bringer.equals(Optional.of(p))).toList());
    putOff.stream().distinct()
        .filter(p -> people.contains(p) && !been.contains(p) && !bringer.equals(Optional.of(p)))
        .forEach(line::add);
    return line;
  }

  Course evolve(RoundsEvent event) {
    return switch (event) {
      case RoundsEvent.TurnBegun(var person, var at) ->
        new Course(step + 1, been, putOff, Optional.of(person), 0, at, sheets);
      case RoundsEvent.PhaseBegun(int number, var at) ->
        new Course(step + 1, been, putOff, bringer, number, at, sheets);
      case RoundsEvent.TurnOver(var person) ->
        new Course(step + 1, been.plus(person), putOff, Optional.empty(), 0, from, sheets);
      case RoundsEvent.TurnPutOff(var person) ->
        new Course(step + 1, been, putOff.minus(person).plus(person), Optional.empty(), 0, from, sheets);
      case RoundsEvent.BroughtIn(var person, var note) -> with(person,
          new Sheet(sheet(person).brought().plus(note), sheet(person).asked(), sheet(person).chosen()));
      case RoundsEvent.Asked(var person, var note) -> with(person,
          new Sheet(sheet(person).brought(), sheet(person).asked().plus(note), sheet(person).chosen()));
      case RoundsEvent.Chosen(var person, var note) ->
        with(person, new Sheet(sheet(person).brought(), sheet(person).asked(), Optional.of(note)));
    };
  }

  private Course with(PersonId person, Sheet sheet) {
    return new Course(step, been, putOff, bringer, phase, from, sheets.plus(person, sheet));
  }

  /** Whoever was in the middle of a turn at the table that joins gets a whole one here. */
  Course merged(Course other) {
    Course all = this;
    for (var entry : other.sheets.entrySet())
      all = all.with(entry.getKey(), all.sheet(entry.getKey()).with(entry.getValue()));
    return new Course(step, been.plusAll(other.been), putOff.plusAll(other.putOff), bringer, phase, from,
        all.sheets);
  }
}
