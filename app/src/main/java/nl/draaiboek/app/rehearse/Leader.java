package nl.draaiboek.app.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.core.view.RoomCard;

/**
 * The played facilitator: presses once a block, gives a minute more where people are not done, and within a block presses what asks
 * for who leads, at every table. Stops as soon as a real one steers.
 */
final class Leader {
  /** Ways of working in which one after the other has something to do: nobody is passed over. */
  private static final Set<String> IN_TURN = Set.of("turns", "circle", "rounds");
  /** The group comes to something together before it goes on. */
  private static final Set<String> TOGETHER = Set.of("choose");
  /** After the longest day there is, whatever happens. */
  private static final Duration MOST_EXTRA = Duration.ofMinutes(90);
  private static final Duration LOOK = Duration.ofSeconds(30);
  /** A button is pressed when it has stood there this many looks: people get two minutes to do what comes before it. */
  private static final int PATIENCE = 4;

  private final SessionEngine engine;
  private final SessionId session;
  private final PersonId facilitator;
  private final InstantSource clock;
  private final Supplier<String> ids;
  private final Cues cues;
  private final Counts counts;
  private final Map<String, Integer> seen = new HashMap<>();
  private int stepsTaken;

  Leader(SessionEngine engine, SessionId session, PersonId facilitator, InstantSource clock,
      Supplier<String> ids, Cues cues, Counts counts) {
    this.engine = engine;
    this.session = session;
    this.facilitator = facilitator;
    this.clock = clock;
    this.ids = ids;
    this.cues = cues;
    this.counts = counts;
  }

  void begins(Instant start) {
    cues.at(start, this::leads);
    cues.at(start.plus(LOOK), this::guides);
  }

  private void leads() {
    if (!(now() instanceof Session.Opened opened) || opened instanceof Session.Closed || takenOver(opened))
      return;
    Instant now = clock.instant();
    Overview overview = Overview.of(opened, now);
    Instant ends = opened instanceof Session.Going going
        ? going.course().at().values().stream().map(r -> r.endsAt()).max(Instant::compareTo).orElse(now)
        : now;
    boolean tooLong = now.isAfter(overview.agenda().plannedEnd().plus(MOST_EXTRA));
    if (ends.isAfter(now))
      cues.at(ends.plusMillis(500), this::leads);
    else {
      if (notDone(overview) && !tooLong)
        steer("steer/extend/0/1");
      else
        goesOn(overview);
      cues.at(now.plusMillis(500), this::leads);
    }
  }

  private void goesOn(Overview overview) {
    if (at(overview, IN_TURN))
      counts.passedOver(overview.tables().stream().mapToInt(t -> t.progress().waitingOn().size()).sum());
    steer(overview.next().isPresent() ? "steer/next/0/" + overview.step() : "steer/close");
  }

  private static boolean notDone(Overview overview) {
    boolean cards = overview.tables().stream().anyMatch(t -> !t.progress().cardsLeft().isEmpty());
    return cards || ((at(overview, IN_TURN) || at(overview, TOGETHER))
        && overview.tables().stream().anyMatch(t -> !t.progress().waitingOn().isEmpty()));
  }

  private static boolean at(Overview overview, Set<String> kinds) {
    return overview.now().isPresent()
        && overview.now().get().activities().stream().anyMatch(a -> kinds.contains(a.kind()));
  }

  /** Presses, in each room, one thing that has stood there for a while. */
  private void guides() {
    if (!(now() instanceof Session.Opened opened) || opened instanceof Session.Closed || takenOver(opened))
      return;
    if (opened instanceof Session.Going going)
      rooms(going).forEach(this::guides);
    cues.at(clock.instant().plus(LOOK), this::guides);
  }

  private List<Room> rooms(Session.Going going) {
    return Overview.of(going, clock.instant()).now().filter(b -> b.place() == Place.TABLES).isPresent()
        ? going.circle().tables().stream().toList()
        : List.of(Room.PLENARY);
  }

  private void guides(Room room) {
    if (!(now() instanceof Session.Going going))
      return;
    for (CardPart part : RoomCard.of(going, room, new Viewer.One(facilitator)).parts())
      if (part instanceof CardPart.Buttons(var buttons))
        for (Button button : buttons)
          if (!Player.takesBack(button)
              && seen.merge(room + " " + button.action(), 1, Integer::sum) == PATIENCE) {
            does(button.action(), room.isTable()
                ? Map.of("room", Integer.toString(room.number()))
                : Map.of());
            return;
          }
  }

  private boolean takenOver(Session.Opened opened) {
    int steps = opened instanceof Session.Begun begun ? begun.course().steps() : 0;
    return steps != stepsTaken;
  }

  private void steer(String address) {
    does(address, Map.of());
    stepsTaken = now() instanceof Session.Begun begun ? begun.course().steps() : stepsTaken;
  }

  private void does(String address, Map<String, String> answers) {
    counts.answered(engine.submit(session, new Incoming.Submitted(ids.get(), facilitator, address, answers)));
  }

  private Session now() {
    return engine.find(session).orElseThrow().session();
  }
}
