package nl.draaiboek.core.activity.choose;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;
import org.pcollections.TreePMap;

/** What was proposed, for which slot, and who agreed. A proposal whose note was withdrawn counts no more. */
public record Proposals(TreePMap<NoteId, Proposal> byNote) {
  static final Proposals NONE = new Proposals(TreePMap.empty());

  /** One proposal. */
  record Proposal(String slot, MapPSet<PersonId> agreed) {}

  Optional<Proposal> find(NoteId note) {
    return Optional.ofNullable(byNote.get(note));
  }

  /** @return the notes that were proposed for that slot and can be seen, oldest first */
  List<Note> of(String slot, Situation situation) {
    return byNote.entrySet().stream().filter(e -> e.getValue().slot().equals(slot))
        .flatMap(e -> situation.notes().find(e.getKey()).stream()).filter(n -> !n.hidden()).toList();
  }

  int agreements(NoteId note) {
    return find(note).map(p -> p.agreed().size()).orElse(0);
  }

  boolean agrees(PersonId person, NoteId note) {
    return find(note).filter(p -> p.agreed().contains(person)).isPresent();
  }

  Proposals evolve(ChooseEvent event) {
    return switch (event) {
      case ChooseEvent.Proposed(var slot, var note) ->
        new Proposals(byNote.plus(note, new Proposal(slot, HashTreePSet.empty())));
      case ChooseEvent.Agreed(var note, var person) -> agreed(note,
          find(note).map(p -> p.agreed().plus(person)));
      case ChooseEvent.AgreementTakenBack(var note, var person) -> agreed(note,
          find(note).map(p -> p.agreed().minus(person)));
    };
  }

  Proposals merged(Proposals other) {
    return new Proposals(other.byNote.plusAll(byNote));
  }

  private Proposals agreed(NoteId note, Optional<MapPSet<PersonId>> now) {
    Proposal proposal = byNote.get(note);
    return proposal == null || now.isEmpty()
        ? this
        : new Proposals(byNote.plus(note, new Proposal(proposal.slot(), now.get())));
  }
}
