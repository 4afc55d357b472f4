package nl.draaiboek.core.engine;

import nl.draaiboek.core.engine.Listing.Phase;
import nl.draaiboek.core.session.Session;

/** How a session is listed as it stands. */
final class Listings {
  private Listings() {}

  static Listing of(Session.Opened session) {
    Phase phase = switch (session) {
      case Session.Lobby _ -> Phase.LOBBY;
      case Session.Running _ -> Phase.RUNNING;
      case Session.Paused _ -> Phase.PAUSED;
      case Session.Closed _ -> Phase.CLOSED;
    };
    var house = session.house();
    return new Listing(house.session(), house.code(), house.script().name(), phase, house.setup().startsAt(),
        house.openedAt());
  }
}
