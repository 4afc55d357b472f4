package nl.draaiboek.core.activity.tree;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Secret;
import nl.draaiboek.core.note.NoteId;

/** What happened on the way through a decision tree. Stored for good; reasons are notes. */
public sealed interface TreeEvent extends ActivityEvent {
  /** Somebody proposed an answer to a statement; the note says why. */
  record AnswerProposed(String statement, boolean yes, NoteId note) implements TreeEvent {}

  /**
   * Somebody voted, or changed their vote.
   *
   * @param step the step that it counts for, from 1
   */
  record YesOrNoVoted(PersonId voter, int step, boolean yes) implements TreeEvent, Secret {
    @Override
    public PersonId doer() {
      return voter;
    }

    /** Nobody is to tell, once it is sealed, that the same person voted at several steps. */
    @Override
    public String apart() {
      return Integer.toString(step);
    }

    @Override
    public YesOrNoVoted doneBy(PersonId name) {
      return new YesOrNoVoted(name, step, yes);
    }
  }

  /** As many voted yes as no. */
  record StatementTied(int step) implements TreeEvent {}

  /**
   * This is the group's answer.
   *
   * @param votedYes how many votes said yes; 0 where it was agreed without a vote
   * @param votedNo  how many said no
   */
  record StatementAnswered(String statement, boolean yes, int votedYes, int votedNo) implements TreeEvent {}

  /** The last answer counts no more: the group is at that statement again. */
  record AnswerTakenBack() implements TreeEvent {}

  /** From now on nobody can tell who voted what. */
  record VotesSealed() implements TreeEvent {}
}
