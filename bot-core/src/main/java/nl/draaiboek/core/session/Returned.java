package nl.draaiboek.core.session;

import java.time.LocalDate;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/**
 * What comes back at the start of a network's meeting: what people agreed on and did not do yet, and the homework for it.
 *
 * @param agreements by their number in the network
 * @param homework   by its number in the network
 */
public record Returned(TreePMap<Integer, Agreement> agreements, TreePMap<Integer, Homework> homework) {
  public static final Returned NOTHING = new Returned(TreePMap.empty(), TreePMap.empty());

  /**
   * Something that was agreed on.
   *
   * @param owner empty for nobody yet
   * @param words as stored in an event
   * @param ticks how often it was ticked off, or that was taken back, in this session
   */
  public record Agreement(int number, Optional<PersonId> owner, String words, LocalDate due, boolean done,
      int ticks) {}

  /** @param did those who did it; {@code here} those of them who said so in this session */
  public record Homework(int number, String question, PSet<PersonId> did, PSet<PersonId> here) {}

  public boolean isEmpty() {
    return agreements.isEmpty() && homework.isEmpty();
  }

  /** @return the same with one more */
  public Returned with(Agreement agreement) {
    return new Returned(agreements.plus(agreement.number(), agreement), homework);
  }

  /** @return the same with one more */
  public Returned with(Homework one) {
    return new Returned(agreements, homework.plus(one.number(), one));
  }

  Returned evolve(SessionEvent.LookedBack event) {
    return switch (event) {
      case SessionEvent.AgreementReturned(int number, var owner, var words, var due) ->
        with(new Agreement(number, owner, words, due, false, 0));
      case SessionEvent.HomeworkReturned(int number, var question, var did) ->
        with(new Homework(number, question, HashTreePSet.from(did), HashTreePSet.empty()));
      case SessionEvent.AgreementTicked(int number, boolean done, _) -> {
        Agreement was = agreements.get(number);
        yield was == null
            ? this
            : with(new Agreement(number, was.owner(), was.words(), was.due(), done, was.ticks() + 1));
      }
      case SessionEvent.HomeworkTicked(int number, var person) -> {
        Homework was = homework.get(number);
        yield was == null
            ? this
            : with(new Homework(number, was.question(), was.did().plus(person), was.here().plus(person)));
      }
    };
  }
}
