package nl.draaiboek.core.activity.sources;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * How far people are.
 *
 * @param pairs   who looks at whose, in the stage of pairs; a trio where people do not come out even
 * @param from    when this stage began
 * @param library what each took over, in the order in which they did
 */
public record Gathering(Stage stage, PVector<List<PersonId>> pairs, Mark from,
    HashPMap<PersonId, OrderedPSet<NoteId>> library) {
  static final Gathering BEGIN = new Gathering(Stage.ALONE, TreePVector.empty(), Mark.BEGIN,
      HashTreePMap.empty());

  /** First alone, then two by two, then all: so that everybody has thought before they hear the others. */
  public enum Stage {
    ALONE(1),
    PAIRS(2),
    ALL(3);

    private final int step;

    Stage(int step) {
      this.step = step;
    }

    /** @return what people saw when they pressed, so that pressing twice counts once */
    int step() {
      return step;
    }
  }

  OrderedPSet<NoteId> of(PersonId person) {
    return library.getOrDefault(person, OrderedPSet.empty());
  }

  /** @return the people whose notes this person sees beside their own */
  List<PersonId> partners(PersonId person) {
    Optional<List<PersonId>> pair = pairs.stream().filter(p -> p.contains(person)).findFirst();
    return pair.map(all -> all.stream().filter(p -> !p.equals(person)).toList()).orElse(List.of());
  }

  Gathering evolve(SourcesEvent event) {
    return switch (event) {
      case SourcesEvent.PairedUp(var two, var mark) ->
        new Gathering(Stage.PAIRS, TreePVector.from(two), mark, library);
      case SourcesEvent.AllShown() -> new Gathering(Stage.ALL, pairs, from, library);
      case SourcesEvent.TakenOver(var person, var note) ->
        new Gathering(stage, pairs, from, library.plus(person, of(person).plus(note)));
      case SourcesEvent.LetGo(var person, var note) ->
        new Gathering(stage, pairs, from, library.plus(person, of(person).minus(note)));
    };
  }

  /** Both tables are then as far as the one that was further. */
  Gathering merged(Gathering other) {
    Gathering all = new Gathering(stage.compareTo(other.stage) >= 0 ? stage : other.stage,
        pairs.plusAll(other.pairs), from, library);
    for (var entry : other.library.entrySet())
      all = new Gathering(all.stage, all.pairs, all.from,
          all.library.plus(entry.getKey(), all.of(entry.getKey()).plusAll(entry.getValue())));
    return all;
  }
}
