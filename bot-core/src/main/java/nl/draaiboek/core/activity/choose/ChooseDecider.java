package nl.draaiboek.core.activity.choose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.PosterEvent;

/** Decides on what one person asks while the group chooses. Whoever is at the table may settle a choice. */
record ChooseDecider(Proposals proposals, Situation situation, PersonId actor) {
  Decision<ActivityEvent> decide(ChooseCommand command) {
    return switch (command) {
      case ChooseCommand.Propose(var slot, var words) -> find(slot).map(s -> propose(s, words))
          .orElse(Decision.refuse(ChoosePhrase.NO_SUCH_SLOT));
      case ChooseCommand.Agree(var id) -> onProposal(id, note -> agree(note));
      case ChooseCommand.Disagree(var id) -> proposals.agrees(actor, id)
          ? Decision.accept(new ChooseEvent.AgreementTakenBack(id, actor))
          : Decision.already();
      case ChooseCommand.Settle(var id) -> onProposal(id, _ -> settle(id));
      case ChooseCommand.Change(var id, var words) -> onProposal(id, note -> change(note, words));
      case ChooseCommand.Withdraw(var id) -> onProposal(id, note -> owns(note)
          ? Decision.accept(new NoteEvent.NoteWithdrawn(id))
          : Decision.refuse(ChoosePhrase.NOT_YOURS));
      case ChooseCommand.Clear(var slot) -> situation.poster().chosen().containsKey(slot)
          ? Decision.accept(new PosterEvent.SlotEmptied(slot))
          : Decision.already();
      case ChooseCommand.Unclear _ -> Decision.refuse(ChoosePhrase.NO_SUCH_PROPOSAL);
    };
  }

  private Decision<ActivityEvent> propose(ChoiceSlot slot, String words) {
    Optional<Decision<ActivityEvent>> refused = unfit(words);
    if (refused.isPresent())
      return refused.get();
    if (proposals.of(slot.id(), situation).stream()
        .anyMatch(n -> n.author().equals(actor) && n.words().equals(words)))
      return Decision.already();
    NoteId id = situation.notes().next();
    return Decision.accept(List.of(
        new NoteEvent.NoteWritten(id, actor, slot.kind(), situation.room(), situation.key().origin(),
            Optional.empty(), words),
        new ChooseEvent.Proposed(slot.id(), id)));
  }

  /** Who wrote a proposal agrees with it as it is. */
  private Decision<ActivityEvent> agree(Note note) {
    return note.author().equals(actor) || proposals.agrees(actor, note.id())
        ? Decision.already()
        : Decision.accept(new ChooseEvent.Agreed(note.id(), actor));
  }

  private Decision<ActivityEvent> settle(NoteId note) {
    String slot = proposals.find(note).orElseThrow().slot();
    return note.equals(situation.poster().chosen().get(slot))
        ? Decision.already()
        : Decision.accept(new PosterEvent.SlotFilled(slot, note));
  }

  private Decision<ActivityEvent> change(Note note, String words) {
    if (!owns(note))
      return Decision.refuse(ChoosePhrase.NOT_YOURS);
    return unfit(words).orElseGet(() -> note.words().equals(words)
        ? Decision.already()
        : Decision
            .accept(new NoteEvent.NoteEdited(note.id(), note.kind(), note.card(), words, note.photo())));
  }

  private static Optional<Decision<ActivityEvent>> unfit(String words) {
    if (words.isEmpty())
      return Optional.of(Decision.refuse(ChoosePhrase.EMPTY));
    int over = words.length() - Note.MAX_CHARS;
    return over > 0 ? Optional.of(Decision.refuse(ChoosePhrase.TOO_LONG, "over", over)) : Optional.empty();
  }

  private Optional<ChoiceSlot> find(String slot) {
    return ChoiceSlot.of(situation.spec()).stream().filter(s -> s.id().equals(slot)).findFirst();
  }

  private Decision<ActivityEvent> onProposal(NoteId id,
      Function<Note, Decision<ActivityEvent>> then) {
    return proposals.find(id).flatMap(_ -> situation.notes().find(id)).filter(n -> !n.hidden()).map(then)
        .orElseGet(() -> Decision.refuse(ChoosePhrase.NO_SUCH_PROPOSAL));
  }

  private boolean owns(Note note) {
    return note.author().equals(actor) || situation.leads(actor);
  }
}
