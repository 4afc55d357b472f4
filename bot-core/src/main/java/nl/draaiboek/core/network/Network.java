package nl.draaiboek.core.network;

import java.time.Instant;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;

/** A learning network as it stands. */
public sealed interface Network {
  Network NOT_FOUNDED = new NotFounded();

  /** There is none yet. */
  record NotFounded() implements Network {}

  /**
   * A network that people are in.
   *
   * @param erased what was erased last because it was kept long enough
   */
  record Founded(NetworkId id, Charter charter, Membership membership, Calendar calendar, Promises promises,
      Sent sent, Memories memories, Optional<Erased> erased,
      LearningGroups groups) implements Network {
    static Founded begin(NetworkId id, Charter charter, Instant at) {
      return new Founded(id, charter, Membership.NOBODY, Calendar.empty(charter.zone()), Promises.NONE,
          Sent.nothing(at), Memories.NONE, Optional.empty(), LearningGroups.NONE);
    }

    Founded with(Charter other) {
      return new Founded(id, other, membership, calendar.in(other.zone()), promises, sent, memories, erased,
          groups);
    }

    Founded with(Membership other) {
      return new Founded(id, charter, other, calendar, promises, sent, memories, erased, groups);
    }

    Founded with(Calendar other) {
      return new Founded(id, charter, membership, other, promises, sent, memories, erased, groups);
    }

    Founded with(Promises other) {
      return new Founded(id, charter, membership, calendar, other, sent, memories, erased, groups);
    }

    Founded with(Sent other) {
      return new Founded(id, charter, membership, calendar, promises, other, memories, erased, groups);
    }

    Founded with(Memories other) {
      return new Founded(id, charter, membership, calendar, promises, sent, other, erased, groups);
    }

    Founded with(Erased now) {
      return new Founded(id, charter, membership, calendar, promises, sent, memories, Optional.of(now),
          groups);
    }

    Founded with(LearningGroups other) {
      return new Founded(id, charter, membership, calendar, promises, sent, memories, erased, other);
    }

    /** Everything that was due until now is done. */
    Founded until(Instant at) {
      return with(sent.until(at));
    }
  }
}
