package nl.draaiboek.core.network;

import java.time.Instant;
import nl.draaiboek.core.conversation.NetworkId;

/** A learning network as it stands. */
public sealed interface Network {
  Network NOT_FOUNDED = new NotFounded();

  /** There is none yet. */
  record NotFounded() implements Network {}

  /** A network that people are in. */
  record Founded(NetworkId id, Charter charter, Membership membership, Calendar calendar, Promises promises,
      Sent sent) implements Network {
    static Founded begin(NetworkId id, Charter charter, Instant at) {
      return new Founded(id, charter, Membership.NOBODY, Calendar.empty(charter.zone()), Promises.NONE,
          Sent.nothing(at));
    }

    Founded with(Charter other) {
      return new Founded(id, other, membership, calendar.in(other.zone()), promises, sent);
    }

    Founded with(Membership other) {
      return new Founded(id, charter, other, calendar, promises, sent);
    }

    Founded with(Calendar other) {
      return new Founded(id, charter, membership, other, promises, sent);
    }

    Founded with(Promises other) {
      return new Founded(id, charter, membership, calendar, other, sent);
    }

    Founded with(Sent other) {
      return new Founded(id, charter, membership, calendar, promises, other);
    }

    /** Everything that was due until now is done. */
    Founded until(Instant at) {
      return with(sent.until(at));
    }
  }
}
