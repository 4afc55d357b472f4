package nl.draaiboek.core.activity.circle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Turns;
import nl.draaiboek.core.activity.circle.CircleSettings.Mode;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * What has happened in a circle.
 *
 * @param step    goes up with each turn, so that pressing twice counts once
 * @param middle  who went to the middle, where anyone may; they may have left since
 * @param forward who stepped forward in this turn, each with the one whom they heard
 * @param said    the note with what each said
 * @param shown   whether who leads showed the whole chain
 */
public record Ring(int step, Turns turns, Optional<PersonId> middle, HashPMap<PersonId, PersonId> forward,
    HashPMap<PersonId, NoteId> said, boolean shown) {
  static final Ring NEW = new Ring(1, Turns.NONE, Optional.empty(), HashTreePMap.empty(),
      HashTreePMap.empty(),
      false);

  /** @return who has not been, in the order in which they go */
  List<PersonId> line(Situation situation) {
    return turns.line(situation.participants());
  }

  /** @return whose turn it is; empty where nobody's is, and where everybody speaks as it comes */
  Optional<PersonId> speaker(Situation situation) {
    CircleSettings settings = CircleSettings.of(situation.spec());
    if (!settings.popcorn())
      return turns.now(situation.participants());
    return middle.filter(_ -> settings.mode() == Mode.ONLY_ONE).filter(line(situation)::contains);
  }

  /** @return the note with what this person said; empty where they said nothing, or took it back */
  Optional<Note> sentence(PersonId person, Situation situation) {
    return Optional.ofNullable(said.get(person)).flatMap(situation.notes()::find);
  }

  /** @return what was said, in the order in which people were; then what was said in turns that are still to come */
  List<Note> sentences(Situation situation) {
    Stream<PersonId> rest = said.keySet().stream().filter(p -> !turns.hasBeen(p))
        .sorted(java.util.Comparator.comparing(said::get));
    return Stream.concat(turns.been().stream(), rest).flatMap(p -> sentence(p, situation).stream()).toList();
  }

  /** @return whether this person stepped forward for whose turn it is now */
  boolean isForward(PersonId person, Situation situation) {
    return speaker(situation).filter(s -> s.equals(forward.get(person))).isPresent();
  }

  /** @return how many stepped forward and are still there */
  int forwardNow(Situation situation) {
    return (int) situation.participants().stream().filter(p -> isForward(p, situation)).count();
  }

  Ring evolve(CircleEvent event) {
    return switch (event) {
      case CircleEvent.HadTurn(var person) -> turned(turns.with(new Turns.Been(person)));
      case CircleEvent.PutOffTurn(var person, var behind) ->
        turned(turns.with(new Turns.Skipped(person, behind)));
      case CircleEvent.TurnUndone() -> turned(turns.back());
      case CircleEvent.SteppedIn(var person) ->
        new Ring(step + 1, turns, Optional.of(person), HashTreePMap.empty(), said, shown);
      case CircleEvent.SteppedOut() -> turned(turns);
      case CircleEvent.CameForward(var person, var heard) ->
        new Ring(step, turns, middle, forward.plus(person, heard), said, shown);
      case CircleEvent.WentBack(var person) ->
        new Ring(step, turns, middle, forward.minus(person), said, shown);
      case CircleEvent.Spoke(var person, var note) ->
        new Ring(step, turns, middle, forward, said.plus(person, note), shown);
      case CircleEvent.ChainShown() -> new Ring(step, turns, middle, forward, said, true);
    };
  }

  private Ring turned(Turns now) {
    return new Ring(step + 1, now, Optional.empty(), HashTreePMap.empty(), said, shown);
  }

  /** Whoever is in the middle of the table that joins has their turn here. */
  Ring merged(Ring other) {
    return new Ring(Math.max(step, other.step) + 1, turns.merged(other.turns), middle, forward,
        said.plusAll(other.said), shown || other.shown);
  }
}
