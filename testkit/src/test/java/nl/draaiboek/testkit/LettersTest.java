package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.NetworkStore;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.LetterPhrase;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network's letters, whatever falls between "due" and "sent" and "armed again". */
class LettersTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final NetworkId NETWORK = new NetworkId("leren");
  private static final PersonId ANA = new PersonId("ana");
  private static final PersonId BEN = new PersonId("ben");
  private static final ConversationId HOME = new ConversationId("fake:plein");
  private static final LocalDate MEETING = LocalDate.of(2027, 1, 14);

  private final SettableClock clock = new SettableClock(at(LocalDate.of(2027, 1, 4), 12));
  private final MemoryStore store = new MemoryStore(clock);
  private final FakeChannel channel = new FakeChannel();
  private final SessionEngine sessions = new SessionEngine(store.sessions(), store.cache(),
      StandardActivities.all(), clock, new RandomIds(new Random(1)));
  private NetworkEngine engine = engine(store.networks());
  private OutboxRelay relay = relay();
  private int asked;

  @BeforeEach
  void anaPlansAMeeting() {
    asks(ANA, new NetworkCommand.Found(NETWORK, Charter.named("Samen leren")));
    asks(ANA, new NetworkCommand.TieHome(HOME));
    asks(BEN, new NetworkCommand.Come(Role.PARTICIPANT));
    asks(ANA, new NetworkCommand.PlanSeries(
        new Series(new When(MEETING, LocalTime.of(10, 0), Duration.ofHours(2)), 6, 2), List.of(), "",
        "proefsessie"));
  }

  @AfterEach
  void close() {
    relay.close();
    engine.close();
    sessions.close();
  }

  @Test
  void a_server_that_falls_before_the_step_is_stored_sends_the_letter_when_it_is_back() {
    engine = engine(new Failing(store.networks()));
    clock.set(at(MEETING.minusDays(7), 9));
    assertThatThrownBy(() -> store.timers().runDue(engine::due)).isInstanceOf(StoreFailure.class);
    deliver();
    assertThat(channel.in(HOME)).isEmpty();
    comesBack();
    assertThat(channel.in(HOME)).hasSize(1);
    assertThat(store.timers().nextDue()).contains(at(MEETING.minusDays(3), 9));
  }

  @Test
  void a_server_that_falls_after_the_step_and_before_the_letter_sends_it_when_it_is_back() {
    clock.set(at(MEETING.minusDays(7), 9));
    store.timers().runDue(engine::due);
    comesBack();
    assertThat(channel.in(HOME)).hasSize(1);
  }

  @Test
  void a_letter_that_the_platform_took_when_the_server_fell_is_not_seen_twice() {
    clock.set(at(MEETING.minusDays(7), 9));
    store.timers().runDue(engine::due);
    channel.takesNextAndWeFall();
    assertThatThrownBy(this::deliver).isInstanceOf(FakeChannel.Fall.class);
    comesBack();
    assertThat(channel.in(HOME)).hasSize(1);
  }

  @Test
  void a_timer_that_comes_twice_sends_nothing_twice_and_the_series_goes_on() {
    Instant due = at(MEETING.minusDays(7), 9);
    clock.set(due);
    store.timers().runDue(key -> {
      engine.due(key);
      engine.due(key);
    });
    deliver();
    assertThat(channel.in(HOME)).hasSize(1);
    assertThat(store.timers().nextDue()).contains(at(MEETING.minusDays(3), 9));
  }

  @Test
  void what_was_done_before_a_letter_could_be_delivered_is_not_asked_for_any_more() {
    clock.set(at(MEETING.minusDays(7), 9));
    store.timers().runDue(engine::due);
    deliver();
    channel.answersNext(new Delivery.TryAgain(Duration.ofHours(1)),
        new Delivery.TryAgain(Duration.ofHours(1)));
    clock.set(at(MEETING.minusDays(3), 9));
    store.timers().runDue(engine::due);
    deliver();
    asks(BEN, new NetworkCommand.TellAttendance(1, new Attendance(Attendance.Coming.YES, false)));
    clock.advance(Duration.ofHours(1));
    deliver();
    assertThat(channel.in(own(BEN))).isEmpty();
    assertThat(channel.in(own(ANA))).hasSize(1);
  }

  @Test
  void the_same_press_twice_tells_the_facilitator_once() {
    var no = new NetworkCommand.TellAttendance(1, new Attendance(Attendance.Coming.NO, false));
    assertThat(engine.command(NETWORK, "same", no, BEN)).isInstanceOf(Reply.Noted.class);
    assertThat(engine.command(NETWORK, "same", no, BEN)).isInstanceOf(Reply.Again.class);
    deliver();
    assertThat(channel.in(own(ANA))).hasSize(1);
  }

  @Test
  void a_regret_that_is_taken_back_or_becomes_perhaps_is_told_as_that() {
    for (Attendance.Coming said : List.of(Attendance.Coming.NO, Attendance.Coming.MAYBE,
        Attendance.Coming.NO, Attendance.Coming.YES, Attendance.Coming.MAYBE)) {
      asks(BEN, new NetworkCommand.TellAttendance(1, new Attendance(said, false)));
      deliver();
    }
    assertThat(channel.in(own(ANA))).extracting(m -> ((Line.Ours) m.card().title()).phrase())
        .containsExactly(LetterPhrase.REGRET, LetterPhrase.REGRET_MAYBE, LetterPhrase.REGRET,
            LetterPhrase.REGRET_LATER);
  }

  @Test
  void two_servers_that_write_at_once_lose_nothing() {
    NetworkEngine other = engine(store.networks());
    asks(BEN, new NetworkCommand.TellAttendance(1, new Attendance(Attendance.Coming.YES, false)));
    assertThat(other.command(NETWORK, "elsewhere", new NetworkCommand.CancelMeeting(2), ANA))
        .isInstanceOf(Reply.Noted.class);
    asks(BEN, new NetworkCommand.TellAttendance(1, new Attendance(Attendance.Coming.MAYBE, false)));
    Network.Founded now = other.find(NETWORK).orElseThrow();
    assertThat(now.calendar().attendance(1)).containsEntry(BEN,
        new Attendance(Attendance.Coming.MAYBE, false));
    assertThat(now.calendar().planned()).hasSize(1);
    other.close();
  }

  private void asks(PersonId who, NetworkCommand command) {
    assertThat(engine.command(NETWORK, "press-" + ++asked, command, who)).isInstanceOf(Reply.Noted.class);
  }

  private void deliver() {
    while (relay.deliverDue(channel) > 0)
      Thread.onSpinWait();
  }

  /** Another process, which knows only what is stored. */
  private void comesBack() {
    relay.close();
    engine.close();
    engine = engine(store.networks());
    relay = relay();
    store.timers().runDue(engine::due);
    deliver();
  }

  private NetworkEngine engine(NetworkStore networks) {
    return new NetworkEngine(networks, (_, person) -> Optional.of(own(person)), clock);
  }

  private OutboxRelay relay() {
    return new OutboxRelay(sessions, engine, store.outbox(), store.people(), clock);
  }

  private static ConversationId own(PersonId person) {
    return new ConversationId("fake:" + person);
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(ZONE).toInstant();
  }

  /** A store whose disk is gone. */
  private record Failing(NetworkStore whole) implements NetworkStore {
    @Override
    public List<NetworkId> all() {
      return whole.all();
    }

    @Override
    public List<NetworkEvent> read(NetworkId network, int after) {
      return whole.read(network, after);
    }

    @Override
    public boolean write(Step step) {
      throw new StoreFailure("the disk is gone", new IllegalStateException());
    }

    @Override
    public Set<String> handled(NetworkId network, Collection<String> incomingIds) {
      return whole.handled(network, incomingIds);
    }
  }
}
