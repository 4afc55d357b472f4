package nl.draaiboek.core.activity.vote;

import java.util.List;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.NoteId;

/** Decides on what one person asks of a vote. */
record VoteDecider(Ballots ballots, PersonId actor) {
  Decision<ActivityEvent> decide(VoteCommand command) {
    return switch (command) {
      case VoteCommand.PlaceDot(var note) -> place(note);
      case VoteCommand.TakeBackDot(var note) -> takeBack(note);
      case VoteCommand.CloseVote _ -> close();
      case VoteCommand.ReopenVote _ -> reopen();
      case VoteCommand.Unclear _ -> Decision.refuse(VotePhrase.NO_SUCH_CANDIDATE);
    };
  }

  private Decision<ActivityEvent> place(NoteId note) {
    if (!ballots.open())
      return Decision.refuse(whyClosed());
    if (!ballots.votes(actor))
      return Decision.refuse(VotePhrase.NO_VOTE);
    if (!ballots.isCandidate(note))
      return Decision.refuse(VotePhrase.NO_SUCH_CANDIDATE);
    if (ballots.left(actor) == 0)
      return Decision.refuse(VotePhrase.NO_DOTS_LEFT, "dots", ballots.budget());
    if (!ballots.canPlace(actor, note))
      return Decision.refuse(VotePhrase.ONE_DOT_EACH, "note", note.number());
    VoteEvent dot = new VoteEvent.DotPlaced(actor, note);
    return ballots.dots().small().isEmpty()
        ? Decision.accept(List.of(new VoteEvent.ResultPromised(ballots.small()), dot))
        : Decision.accept(dot);
  }

  private Decision<ActivityEvent> takeBack(NoteId note) {
    if (!ballots.open())
      return Decision.refuse(whyClosed());
    if (ballots.dots().of(actor, note) == 0)
      return Decision.refuse(VotePhrase.NO_DOT_HERE, "note", note.number());
    return Decision.accept(new VoteEvent.DotTakenBack(actor, note));
  }

  private Decision<ActivityEvent> close() {
    if (!leads())
      return Decision.forbid(VotePhrase.LEADERS_ONLY);
    return ballots.dots().closed() ? Decision.already() : Decision.accept(new VoteEvent.VoteClosed());
  }

  private Decision<ActivityEvent> reopen() {
    if (!leads())
      return Decision.forbid(VotePhrase.LEADERS_ONLY);
    if (ballots.dots().sealed())
      return Decision.refuse(VotePhrase.SEALED);
    if (ballots.situation().timeUp())
      return Decision.refuse(VotePhrase.TIME_UP);
    return ballots.dots().closed() ? Decision.accept(new VoteEvent.VoteReopened()) : Decision.already();
  }

  private VotePhrase whyClosed() {
    if (ballots.dots().sealed())
      return VotePhrase.SEALED;
    return ballots.dots().closed() ? VotePhrase.CLOSED : VotePhrase.TIME_UP;
  }

  private boolean leads() {
    return ballots.situation().leads(actor);
  }
}
