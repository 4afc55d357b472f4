package nl.draaiboek.core.activity;

import java.util.List;
import nl.draaiboek.core.conversation.PersonId;

/**
 * How far a room is with an activity, for the facilitator at a glance.
 *
 * @param counts    what there is, by sign or name, e.g. 18 yellow notes
 * @param waitingOn people who have not done anything yet
 * @param cardsLeft story cards that still need a reader
 */
public record Progress(List<Count> counts, List<PersonId> waitingOn, List<Integer> cardsLeft) {
  public static final Progress NONE = new Progress(List.of(), List.of(), List.of());

  public Progress {
    counts = List.copyOf(counts);
    waitingOn = List.copyOf(waitingOn);
    cardsLeft = List.copyOf(cardsLeft);
  }

  /** How many of something; {@code sign} is short: an emoji, or a word where there is none. */
  public record Count(String sign, int number) {}
}
