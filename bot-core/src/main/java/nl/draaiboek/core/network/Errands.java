package nl.draaiboek.core.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.draaiboek.core.conversation.PersonId;

/** What is due is done, once: sent where it still helps, else passed over and told to the facilitators. */
final class Errands {
  private Errands() {}

  static List<NetworkEvent> due(Network.Founded network, Instant now) {
    return Rhythm.errands(network).stream().filter(e -> !e.due().isAfter(now))
        .<NetworkEvent>map(e -> done(network, e, now)).toList();
  }

  private static NetworkEvent.ErrandDone done(Network.Founded network, Errand errand, Instant now) {
    boolean late = !errand.useful().isAfter(now);
    return new NetworkEvent.ErrandDone(errand.key(), late ? Errand.Outcome.TOO_LATE : Errand.Outcome.SENT,
        late ? List.of() : audience(network, errand.key(), now), now);
  }

  /** @return for whom it is; what goes to the network's own places is for nobody alone */
  private static List<PersonId> audience(Network.Founded network, ErrandKey key, Instant now) {
    return switch (key.kind()) {
      case EVE -> List.of();
      case ERASED -> network.membership().present().filter(Member::leads).map(Member::person).toList();
      case BRIEFING -> network.membership().present().filter(m -> m.wishes().briefing()).map(Member::person)
          .toList();
      case REMINDERS -> network.membership().present().filter(m -> isReminded(network, m, key.day(), now))
          .map(Member::person).toList();
    };
  }

  private static boolean isReminded(Network.Founded network, Member member, LocalDate day, Instant now) {
    return member.wishes().allowReminderOn(day) && !OpenPoints.near(network, member, day, now).isEmpty();
  }
}
