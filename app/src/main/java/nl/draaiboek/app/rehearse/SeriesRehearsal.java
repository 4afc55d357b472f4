package nl.draaiboek.app.rehearse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.network.Errand;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.store.Store;

/**
 * Plays a network from its founding to its last meeting on the real engines and store: what people do between meetings, each
 * meeting's own session, and three days without a server on the way.
 */
public final class SeriesRehearsal {
  static final NetworkId NETWORK = new NetworkId("rehearsed");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final SeriesPlan plan;
  private final IntFunction<Rehearsal.WrapUpFiles> files;
  private final Consumer<String> progress;
  private final RehearsalClock clock;
  private final List<String> broken = new ArrayList<>();

  /**
   * @param files    writes the wrap-up of the meeting with this number
   * @param progress told at each meeting, for whoever watches
   */
  public SeriesRehearsal(SeriesPlan plan, IntFunction<Rehearsal.WrapUpFiles> files,
      Consumer<String> progress) {
    this.plan = plan;
    this.files = files;
    this.progress = progress;
    this.clock = new RehearsalClock(at(plan.meeting().date().minusDays(20), LocalTime.NOON));
  }

  /**
   * Plays it at once.
   *
   * @throws InterruptedException when it is stopped
   */
  public SeriesResult played(Rehearsal.StoreOpener opener, Activities activities)
      throws InterruptedException {
    try (Store store = opener.open(clock);
        SessionEngine sessions = new SessionEngine(store.sessions(), store.cache(), activities, clock,
            new RandomIds(new Random(plan.meeting().seed())));
        NetworkEngine networks = new NetworkEngine(store.networks(),
            (_, person) -> Optional.of(PlayedLetters.own(person)), clock);
        OutboxRelay relay = new OutboxRelay(sessions, networks, store.outbox(), store.people(), clock)) {
      PlayedLetters letters = new PlayedLetters(() -> network(networks),
          () -> clock.instant().atZone(AMSTERDAM));
      var server = new SeriesYear.Server(store, sessions, networks, () -> {
        while (relay.deliverDue(letters) > 0)
          Thread.onSpinWait();
      });
      var meetings = new SeriesYear(plan, server, clock, files, progress, broken).play();
      return result(network(networks), meetings, letters);
    }
  }

  static Network.Founded network(NetworkEngine networks) {
    return networks.find(NETWORK).orElseThrow();
  }

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(AMSTERDAM).toInstant();
  }

  private SeriesResult result(Network.Founded network, List<SeriesResult.MeetingResult> meetings,
      PlayedLetters letters) {
    network.calendar().planned()
        .forEach(m -> broken.add("meeting " + m.number() + " was planned and never held"));
    List<String> late = network.sent().errands().entrySet().stream()
        .filter(e -> e.getValue() == Errand.Outcome.TOO_LATE).map(e -> e.getKey().text()).sorted().toList();
    return new SeriesResult(plan.meeting().script().name(), plan.meeting().people(), plan.meeting().seed(),
        meetings, letters.kinds(), late, Stream.concat(broken.stream(), letters.broken().stream()).toList());
  }
}
