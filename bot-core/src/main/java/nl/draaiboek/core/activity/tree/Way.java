package nl.draaiboek.core.activity.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The way that a group went so far.
 *
 * @param answers of the statements, in their order
 * @param reasons what was proposed, oldest first
 * @param votes   of the step that comes now
 * @param step    the number of that step, from 1; going back takes one too
 * @param tied    whether the votes of this step were counted, and are as many for yes as for no
 * @param byVote  whether the answers are voted on
 * @param voted   whether anybody ever voted
 * @param sealed  whether it is known no more who voted what
 */
public record Way(PVector<Answered> answers, PVector<Reason> reasons, HashPMap<PersonId, Boolean> votes,
    int step,
    boolean tied, boolean byVote, boolean voted, boolean sealed) {
  static Way begin(boolean byVote) {
    return new Way(TreePVector.empty(), TreePVector.empty(), HashTreePMap.empty(), 1, false, byVote, false,
        false);
  }

  /** A group's answer to a statement, with how many voted for each. */
  public record Answered(String statement, boolean yes, int votedYes, int votedNo) {}

  /** A proposal of somebody's. */
  public record Reason(String statement, boolean yes, NoteId note) {}

  /** @return the statement that comes now; empty at an end */
  Optional<Statement> now(List<Statement> statements) {
    return left(statements).isPresent() || answers.size() >= statements.size()
        ? Optional.empty()
        : Optional.of(statements.get(answers.size()));
  }

  /** @return the statement at which the group left the path */
  Optional<Statement> left(List<Statement> statements) {
    if (answers.isEmpty() || answers.size() > statements.size())
      return Optional.empty();
    return Optional.of(statements.get(answers.size() - 1))
        .filter(s -> s.leavesAt() == answers.getLast().yes());
  }

  /** @return whether the group came all the way through */
  boolean fits(List<Statement> statements) {
    return answers.size() == statements.size() && left(statements).isEmpty();
  }

  int count(boolean yes) {
    return (int) votes.values().stream().filter(v -> v == yes).count();
  }

  Optional<Reason> reason(NoteId note) {
    return reasons.stream().filter(r -> r.note().equals(note)).findFirst();
  }

  Way evolve(TreeEvent event) {
    return switch (event) {
      case TreeEvent.AnswerProposed(var statement, boolean yes, var note) -> new Way(answers,
          reasons.plus(new Reason(statement, yes, note)), votes, step, tied, byVote, voted, sealed);
      case TreeEvent.YesOrNoVoted(var voter, int at, boolean yes) -> new Way(answers, reasons,
          at == step ? votes.plus(voter, yes) : votes, step, false, byVote, true, sealed);
      case TreeEvent.StatementTied _ ->
        new Way(answers, reasons, votes, step, true, byVote, voted, sealed);
      case TreeEvent.StatementAnswered(var statement, boolean yes, int votedYes, int votedNo) ->
        on(answers.plus(new Answered(statement, yes, votedYes, votedNo)));
      case TreeEvent.AnswerTakenBack _ ->
        answers.isEmpty() ? this : on(answers.minus(answers.size() - 1));
      case TreeEvent.VotesSealed _ ->
        new Way(answers, reasons, HashTreePMap.empty(), step, tied, byVote, voted, true);
    };
  }

  private Way on(PVector<Answered> now) {
    return new Way(now, reasons, HashTreePMap.empty(), step + 1, false, byVote, voted, sealed);
  }

  /** The table that stays goes on where it is; what the other thought is kept beside it. */
  Way merged(Way other) {
    Set<NoteId> here = new HashSet<>();
    reasons.forEach(r -> here.add(r.note()));
    List<Reason> more = new ArrayList<>(other.reasons);
    more.removeIf(r -> !here.add(r.note()));
    return new Way(answers, reasons.plusAll(more), votes, step, tied, byVote, voted || other.voted,
        sealed || other.sealed);
  }
}
