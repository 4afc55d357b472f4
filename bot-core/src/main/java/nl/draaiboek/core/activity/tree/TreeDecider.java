package nl.draaiboek.core.activity.tree;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;

/** Decides on what one person asks on the way. */
record TreeDecider(Way way, Situation situation, PersonId actor) {
  Decision<ActivityEvent> decide(TreeCommand command) {
    return switch (command) {
      case TreeCommand.Propose propose when propose.step() == way.step() -> propose(propose);
      case TreeCommand.CastVote(int step, boolean yes) when step == way.step() -> vote(yes);
      case TreeCommand.Count(int step) when step == way.step() -> count();
      case TreeCommand.Settle(int step, boolean yes) when step == way.step() -> settle(yes, 0, 0);
      case TreeCommand.Back(int step) when step == way.step() -> back();
      case TreeCommand.Withdraw(var note) -> withdraw(note);
      case TreeCommand.Propose _,TreeCommand.CastVote _,TreeCommand.Count _,TreeCommand.Settle _,TreeCommand.Back _ ->
        Decision.already();
    };
  }

  private Decision<ActivityEvent> propose(TreeCommand.Propose propose) {
    Optional<Statement> now = now();
    int over = propose.words().length() - Note.MAX_CHARS;
    if (now.isEmpty())
      return Decision.refuse(TreePhrase.AT_THE_END);
    if (propose.yes().isEmpty())
      return Decision.refuse(TreePhrase.NO_CHOICE);
    if (propose.words().isEmpty())
      return Decision.refuse(TreePhrase.EMPTY);
    if (over > 0)
      return Decision.refuse(TreePhrase.TOO_LONG, "over", over);
    return said(now.get(), propose.yes().get(), propose.words());
  }

  private Decision<ActivityEvent> said(Statement statement, boolean yes, String words) {
    boolean there = way.reasons().stream().filter(r -> r.statement().equals(statement.id()) && r.yes() == yes)
        .flatMap(r -> situation.notes().find(r.note()).stream())
        .anyMatch(n -> n.author().equals(actor) && n.words().equals(words));
    if (there)
      return Decision.already();
    NoteId id = situation.notes().next();
    return Decision.accept(List.of(
        new NoteEvent.NoteWritten(id, actor, statement.kind(yes), situation.room(), situation.key().origin(),
            Optional.empty(), words),
        new TreeEvent.AnswerProposed(statement.id(), yes, id)));
  }

  private Decision<ActivityEvent> withdraw(NoteId id) {
    Optional<Note> note = way.reason(id).flatMap(_ -> situation.notes().find(id));
    if (note.isEmpty())
      return Decision.already();
    return note.get().author().equals(actor) || situation.leads(actor)
        ? Decision.accept(new NoteEvent.NoteWithdrawn(id))
        : Decision.refuse(TreePhrase.NOT_YOURS);
  }

  private Decision<ActivityEvent> vote(boolean yes) {
    if (!way.byVote())
      return Decision.already();
    if (now().isEmpty())
      return Decision.refuse(TreePhrase.AT_THE_END);
    if (way.sealed())
      return Decision.refuse(TreePhrase.SEALED);
    if (!situation.participants().contains(actor))
      return Decision.refuse(TreePhrase.NO_VOTE);
    return Optional.of(yes).equals(Optional.ofNullable(way.votes().get(actor)))
        ? Decision.already()
        : Decision.accept(new TreeEvent.YesOrNoVoted(actor, way.step(), yes));
  }

  private Decision<ActivityEvent> count() {
    if (!settles())
      return Decision.forbid(TreePhrase.LEADERS_ONLY);
    if (!way.byVote() || way.tied())
      return Decision.already();
    int yes = way.count(true);
    int no = way.count(false);
    if (yes + no == 0)
      return Decision.refuse(TreePhrase.NOBODY_VOTED);
    return yes == no ? Decision.accept(new TreeEvent.StatementTied(way.step())) : settle(yes > no, yes, no);
  }

  private Decision<ActivityEvent> settle(boolean yes, int votedYes, int votedNo) {
    if (!settles())
      return Decision.forbid(TreePhrase.LEADERS_ONLY);
    return now().<Decision<ActivityEvent>>map(
        s -> Decision.accept(new TreeEvent.StatementAnswered(s.id(), yes, votedYes, votedNo)))
        .orElse(Decision.refuse(TreePhrase.AT_THE_END));
  }

  private Decision<ActivityEvent> back() {
    if (!settles())
      return Decision.forbid(TreePhrase.LEADERS_ONLY);
    return way.answers().isEmpty() ? Decision.already() : Decision.accept(new TreeEvent.AnswerTakenBack());
  }

  private Optional<Statement> now() {
    return way.now(Statement.of(situation.spec()));
  }

  private boolean settles() {
    return settles(situation, actor);
  }

  /** @return whether this person leads, or is here while nobody leads */
  static boolean settles(Situation situation, PersonId person) {
    boolean led = situation.members().stream().anyMatch(m -> m.role() != Role.PARTICIPANT);
    return situation.leads(person) || (!led && situation.participants().contains(person));
  }
}
