package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses.AsPerson;
import nl.draaiboek.core.engine.Accesses.ToFacilitate;
import nl.draaiboek.core.engine.Accesses.ToJoin;
import nl.draaiboek.core.engine.Accesses.ToWatch;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.Listing.Phase;
import nl.draaiboek.core.engine.SessionStore;
import nl.draaiboek.core.engine.SessionStore.Heard;
import nl.draaiboek.core.engine.SessionStore.KeyChanges;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.session.SessionEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does with sessions, their listing, names and ways in. */
public abstract class SessionStoreContract {
  private static final PersonId BEN = new PersonId("ben");

  private final Steps party = Steps.of("feest");
  private final Steps other = new Steps(new SessionId("ander"), "ZONNETJE", party.openedAt().plusSeconds(60));
  private StorePorts store;

  /** @return an empty store; the test that extends this closes it */
  protected abstract StorePorts open(SettableClock clock);

  @BeforeEach
  final void openStore() {
    store = open(new SettableClock());
  }

  @Test
  void what_was_written_is_read_back_in_order() {
    Step opened = party.opened("ana");
    Step joined = party.joined(1, List.of("ben", "chantal"));
    assertThat(store.sessions().write(opened)).isTrue();
    assertThat(store.sessions().write(joined)).isTrue();
    SessionStore.History all = store.sessions().read(party.session(), 0);
    assertThat(all.seq()).isEqualTo(3);
    assertThat(all.events()).containsExactly(opened.events().getFirst(), joined.events().get(0),
        joined.events().get(1));
    assertThat(store.sessions().read(party.session(), 2).events()).containsExactly(joined.events().get(1));
  }

  @Test
  void a_session_that_is_not_there_has_no_history() {
    assertThat(store.sessions().read(party.session(), 0)).isEqualTo(new SessionStore.History(0, List.of()));
    store.sessions().write(party.opened("ana"));
    assertThat(store.sessions().read(party.session(), 1)).isEqualTo(new SessionStore.History(1, List.of()));
  }

  @Test
  void of_two_steps_at_the_same_place_only_the_first_is_written() {
    store.sessions().write(party.opened("ana"));
    assertThat(store.sessions().write(party.joined(1, "ben", "press-1"))).isTrue();
    assertThat(store.sessions().write(party.joined(1, "chantal", "press-2"))).isFalse();
    assertThat(store.sessions().read(party.session(), 0).seq()).isEqualTo(2);
    assertThat(store.sessions().handled(party.session(), List.of("press-1", "press-2")))
        .containsExactly("press-1");
  }

  @Test
  void a_step_that_would_leave_a_gap_is_not_written() {
    store.sessions().write(party.opened("ana"));
    assertThat(store.sessions().write(party.joined(5, "ben", "press-1"))).isFalse();
    assertThat(store.sessions().read(party.session(), 0).seq()).isEqualTo(1);
  }

  @Test
  void the_same_press_twice_has_one_effect() {
    store.sessions().write(party.opened("ana"));
    assertThat(store.sessions().write(party.joined(1, "ben", "press-1"))).isTrue();
    assertThat(store.sessions().write(party.joined(2, "ben", "press-1"))).isFalse();
    assertThat(store.sessions().read(party.session(), 0).seq()).isEqualTo(2);
    store.sessions().write(other.opened("ana"));
    assertThat(store.sessions().handled(other.session(), List.of("press-1"))).isEmpty();
  }

  @Test
  void a_press_that_changes_nothing_is_remembered_all_the_same() {
    store.sessions().write(party.opened("ana"));
    Heard press = new Heard("press-1", Optional.empty());
    Step nothing = new Step(party.session(), 1, List.of(), party.openedAt(), List.of(), List.of(),
        List.of(), List.of(press, press), party.listing(Phase.LOBBY));
    assertThat(store.sessions().write(nothing)).isTrue();
    assertThat(store.sessions().handled(party.session(), List.of("press-1"))).containsExactly("press-1");
    assertThat(store.sessions().handled(party.session(), List.of())).isEmpty();
  }

  @Test
  void a_key_is_kept_until_it_is_destroyed_and_made_once() {
    store.sessions().write(party.opened("ana"));
    byte[] key = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    assertThat(store.sessions().write(keys(1, new KeyChanges(Map.of("vote/dots", key), Set.of())))).isTrue();
    assertThat(store.sessions().keys(party.session()).get("vote/dots")).isEqualTo(key);
    assertThat(store.sessions().write(keys(2, new KeyChanges(Map.of("vote/dots", key), Set.of())))).isFalse();
    assertThat(store.sessions().keys(other.session())).isEmpty();
    assertThat(store.sessions().write(keys(2, new KeyChanges(Map.of(), Set.of("vote/dots"))))).isTrue();
    assertThat(store.sessions().keys(party.session())).isEmpty();
  }

  private Step keys(int after, KeyChanges keys) {
    Step step = party.joined(after, "ben" + after, "press-" + after);
    return new Step(step.session(), step.after(), step.events(), step.at(), step.timers(), step.markers(),
        step.ties(), step.heard(), step.listing(), keys);
  }

  @Test
  void many_who_join_at_once_are_all_written_once() throws Exception {
    store.sessions().write(party.opened("ana"));
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> joins = IntStream.rangeClosed(1, 20)
          .mapToObj(i -> people.submit(() -> joins("person-" + i))).toList();
      for (Future<Boolean> join : joins)
        assertThat(join.get()).isTrue();
    }
    SessionStore.History history = store.sessions().read(party.session(), 1);
    assertThat(history.seq()).isEqualTo(21);
    assertThat(history.events().stream().map(SessionEvent.PersonJoined.class::cast)
        .map(joined -> joined.person().value())).doesNotHaveDuplicates().hasSize(20);
  }

  private boolean joins(String person) {
    int after = store.sessions().read(party.session(), 0).seq();
    while (!store.sessions().write(party.joined(after, person, "press-of-" + person)))
      after = store.sessions().read(party.session(), 0).seq();
    return true;
  }

  @Test
  void a_session_is_found_by_its_code_however_people_type_it_until_it_is_closed() {
    store.sessions().write(party.opened("ana"));
    Listing lobby = party.listing(Phase.LOBBY);
    assertThat(store.index().byCode("klap-roos")).contains(lobby);
    assertThat(store.index().byCode(" Klap Roos ")).contains(lobby);
    assertThat(store.index().byCode("klaproze")).isEmpty();
    store.sessions().write(party.in(1, Phase.CLOSED));
    assertThat(store.index().byCode("KLAPROOS")).isEmpty();
    assertThat(store.index().find(party.session())).contains(party.listing(Phase.CLOSED));
  }

  @Test
  void the_sessions_that_are_not_closed_are_listed_oldest_first() {
    Listing planned = new Listing(other.session(), other.code(), "proef", Phase.LOBBY,
        Optional.of(other.openedAt().plusSeconds(3600)), other.openedAt());
    Step opened = other.opened("driss");
    store.sessions().write(new Step(other.session(), 0, opened.events(), opened.at(), List.of(), List.of(),
        List.of(), List.of(), planned));
    store.sessions().write(party.opened("ana"));
    assertThat(store.index().open()).containsExactly(party.listing(Phase.LOBBY), planned);
    store.sessions().write(party.in(1, Phase.CLOSED));
    assertThat(store.index().open()).containsExactly(planned);
    assertThat(store.index().find(new SessionId("nergens"))).isEmpty();
  }

  @Test
  void a_name_can_be_given_changed_and_taken_back() {
    store.people().name(party.session(), BEN, "Ben");
    store.people().name(party.session(), new PersonId("ana"), "Ana");
    store.people().name(party.session(), BEN, "Benjamin");
    assertThat(store.people().names(party.session()))
        .isEqualTo(Map.of(BEN, "Benjamin", new PersonId("ana"), "Ana"));
    store.people().name(party.session(), BEN, "");
    assertThat(store.people().names(party.session())).containsOnlyKeys(new PersonId("ana"));
    assertThat(store.people().names(other.session())).isEmpty();
    String long61 = "a".repeat(61);
    assertThatThrownBy(() -> store.people().name(party.session(), BEN, long61))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_secret_opens_what_it_was_given_for() {
    store.accesses().grant("h1", new AsPerson(party.session(), BEN));
    store.accesses().grant("h2", new ToJoin(party.session()));
    store.accesses().grant("h3", new ToFacilitate(party.session()));
    store.accesses().grant("h4", new ToWatch(party.session()));
    assertThat(store.accesses().find("h1")).contains(new AsPerson(party.session(), BEN));
    assertThat(store.accesses().find("h2")).contains(new ToJoin(party.session()));
    assertThat(store.accesses().find("h3")).contains(new ToFacilitate(party.session()));
    assertThat(store.accesses().find("h4")).contains(new ToWatch(party.session()));
    assertThat(store.accesses().find("h5")).isEmpty();
  }

  @Test
  void who_is_sent_away_has_no_way_in_left_to_that_session() {
    store.accesses().grant("phone", new AsPerson(party.session(), BEN));
    store.accesses().grant("laptop", new AsPerson(party.session(), BEN));
    store.accesses().grant("elsewhere", new AsPerson(other.session(), BEN));
    store.accesses().grant("join", new ToJoin(party.session()));
    store.accesses().revoke(party.session(), BEN);
    assertThat(store.accesses().find("phone")).isEmpty();
    assertThat(store.accesses().find("laptop")).isEmpty();
    assertThat(store.accesses().find("elsewhere")).isPresent();
    assertThat(store.accesses().find("join")).isPresent();
  }
}
