package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.NetworkStore.Step;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.timer.Timer;
import nl.draaiboek.core.timer.TimerChange;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does with networks. */
public abstract class NetworkStoreContract {
  private static final NetworkId NETWORK = new NetworkId("netwerk");
  private static final ConversationId HOME = new ConversationId("test:home");

  private final SettableClock clock = new SettableClock();
  private StorePorts store;

  /** @return an empty store; the test that extends this closes it */
  protected abstract StorePorts open(SettableClock clock);

  @BeforeEach
  final void openStore() {
    store = open(clock);
  }

  @Test
  void what_was_written_is_read_back_in_order() {
    assertThat(store.networks().write(founded(NETWORK))).isTrue();
    assertThat(store.networks().write(came(1, "ben"))).isTrue();
    assertThat(store.networks().read(NETWORK, 0)).hasSize(2).element(1).isEqualTo(coming("ben"));
    assertThat(store.networks().read(NETWORK, 1)).containsExactly(coming("ben"));
    assertThat(store.networks().read(new NetworkId("ander"), 0)).isEmpty();
  }

  @Test
  void of_two_steps_at_the_same_place_only_the_first_is_written() {
    store.networks().write(founded(NETWORK));
    assertThat(store.networks().write(came(1, "ben"))).isTrue();
    assertThat(store.networks().write(came(1, "chantal"))).isFalse();
    assertThat(store.networks().write(came(7, "driss"))).isFalse();
    assertThat(store.networks().read(NETWORK, 0)).hasSize(2);
    assertThat(store.networks().handled(NETWORK, List.of("ben-comes", "chantal-comes", "driss-comes")))
        .containsExactly("ben-comes");
  }

  @Test
  void the_same_press_twice_has_one_effect() {
    store.networks().write(founded(NETWORK));
    store.networks().write(came(1, "ben"));
    assertThat(store.networks().write(came(2, "ben"))).isFalse();
    assertThat(store.networks().read(NETWORK, 0)).hasSize(2);
  }

  @Test
  void networks_are_listed_oldest_first() {
    store.networks().write(founded(NETWORK));
    clock.advance(Duration.ofDays(1));
    store.networks().write(founded(new NetworkId("ander")));
    assertThat(store.networks().all()).containsExactly(NETWORK, new NetworkId("ander"));
  }

  @Test
  void letters_and_timers_go_with_the_step_or_not_at_all() {
    TimerKey look = new TimerKey(NETWORK.owner(), "network", Room.PLENARY, TimerKind.LOOK, 12, 0);
    Instant due = clock.instant().plusSeconds(60);
    Step step = founded(NETWORK);
    Step whole = new Step(step.network(), step.after(), step.events(), step.at(),
        List.of(new TimerChange.Arm(new Timer(look, due))),
        List.of(new Marker(HOME, new Slot("briefing 1 2027-01-14"), false)), step.heard());
    assertThat(store.networks().write(whole)).isTrue();
    assertThat(store.networks().write(whole)).isFalse();
    assertThat(store.timers().nextDue()).contains(due);
    assertThat(store.outbox().claim("test", clock.instant(), Duration.ZERO, 10)).singleElement()
        .satisfies(letter -> {
          assertThat(letter.session()).isEqualTo(NETWORK.owner());
          assertThat(letter.to()).isEqualTo(HOME);
        });
  }

  private Step founded(NetworkId network) {
    return new Step(network, 0, List.of(new NetworkEvent.NetworkFounded(network,
        Charter.named("Samen leren"), new PersonId("ana"), clock.instant())), clock.instant(), List.of(),
        List.of(), List.of("found"));
  }

  private Step came(int after, String person) {
    return new Step(NETWORK, after, List.of(coming(person)), clock.instant(), List.of(), List.of(),
        List.of(person + "-comes"));
  }

  private NetworkEvent coming(String person) {
    return new NetworkEvent.MemberCame(new PersonId(person), Role.PARTICIPANT, clock.instant());
  }
}
