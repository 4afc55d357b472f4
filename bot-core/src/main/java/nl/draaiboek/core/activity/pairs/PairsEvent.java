package nl.draaiboek.core.activity.pairs;

import java.util.List;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;

/** How the rounds went. Stored for good. */
public sealed interface PairsEvent extends ActivityEvent {
  /**
   * Everybody goes to another partner.
   *
   * @param groups who talks with whom now
   * @param before who talked with whom when the round before it ended
   * @param from   when it began
   */
  record RoundBegun(int round, List<List<PersonId>> groups, List<List<PersonId>> before,
      Mark from) implements PairsEvent {
    public RoundBegun {
      groups = groups.stream().map(List::copyOf).toList();
      before = before.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The last round is over.
   *
   * @param before who talked with whom when it ended
   */
  record RoundsOver(List<List<PersonId>> before) implements PairsEvent {
    public RoundsOver {
      before = before.stream().map(List::copyOf).toList();
    }
  }
}
