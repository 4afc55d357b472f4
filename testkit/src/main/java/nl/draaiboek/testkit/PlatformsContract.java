package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.Listing.Phase;
import nl.draaiboek.core.engine.SessionIndex.Tied;
import nl.draaiboek.core.engine.TieChange.Tie;
import nl.draaiboek.core.engine.TieChange.Untie;
import nl.draaiboek.core.note.NoteId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store knows of chat platforms: who has which account, where a conversation belongs, what a message became. */
public abstract class PlatformsContract {
  private static final PersonId BEN = new PersonId("ben");
  private static final PersonId CHANTAL = new PersonId("chantal");
  private static final ConversationId CHANNEL = new ConversationId("discord:80");
  private static final ConversationId THREAD = new ConversationId("discord:81");

  private final Steps party = Steps.of("feest");
  private final Steps next = new Steps(new SessionId("volgende"), "ZONNETJE",
      party.openedAt().minusSeconds(3600));
  private StorePorts store;
  private Accounts accounts;

  /** @return an empty store; the test that extends this closes it */
  protected abstract StorePorts open(SettableClock clock);

  @BeforeEach
  final void openStore() {
    store = open(new SettableClock());
    accounts = store.accounts();
  }

  @Test
  void an_account_is_the_same_person_for_as_long_as_a_session_lasts() {
    assertThat(accounts.find(party.session(), "discord:7")).isEmpty();
    assertThat(accounts.person(party.session(), "discord:7", () -> BEN)).isEqualTo(BEN);
    assertThat(accounts.person(party.session(), "discord:7", () -> CHANTAL)).isEqualTo(BEN);
    assertThat(accounts.find(party.session(), "discord:7")).contains(BEN);
    assertThat(accounts.person(next.session(), "discord:7", () -> CHANTAL)).isEqualTo(CHANTAL);
  }

  @Test
  void a_person_is_found_on_each_channel_they_came_by() {
    accounts.person(party.session(), "discord:7", () -> BEN);
    accounts.person(party.session(), "teams:29:1x", () -> BEN);
    accounts.person(party.session(), "discord:8", () -> CHANTAL);
    assertThat(accounts.account(party.session(), BEN, "discord")).contains("discord:7");
    assertThat(accounts.account(party.session(), BEN, "teams")).contains("teams:29:1x");
    assertThat(accounts.account(party.session(), CHANTAL, "teams")).isEmpty();
    assertThat(accounts.accounts(party.session(), "discord"))
        .isEqualTo(Map.of("discord:7", BEN, "discord:8", CHANTAL));
    assertThat(accounts.accounts(next.session(), "discord")).isEmpty();
  }

  @Test
  void the_sessions_of_an_account_are_found_the_last_one_first() {
    Steps later = new Steps(new SessionId("later"), "TULPJES", party.openedAt().plusSeconds(60));
    for (Steps steps : List.of(party, later)) {
      accounts.person(steps.session(), "discord:7", () -> BEN);
      store.sessions().write(steps.opened("ana"));
    }
    assertThat(accounts.sessions("discord:7")).containsExactly(later.session(), party.session());
    assertThat(accounts.sessions("discord:8")).isEmpty();
  }

  @Test
  void a_session_that_is_over_comes_after_those_that_go_on() {
    Steps later = new Steps(new SessionId("later"), "TULPJES", party.openedAt().plusSeconds(60));
    for (Steps steps : List.of(party, later)) {
      accounts.person(steps.session(), "discord:7", () -> BEN);
      store.sessions().write(steps.opened("ana"));
    }
    store.sessions().write(later.in(1, Listing.Phase.CLOSED));
    assertThat(accounts.sessions("discord:7")).containsExactly(party.session(), later.session());
  }

  @Test
  void whoever_is_forgotten_comes_back_as_somebody_new() {
    accounts.person(party.session(), "discord:7", () -> BEN);
    accounts.person(party.session(), "teams:29:1x", () -> BEN);
    accounts.person(next.session(), "discord:7", () -> BEN);
    accounts.forget(party.session(), BEN);
    assertThat(accounts.account(party.session(), BEN, "teams")).isEmpty();
    assertThat(accounts.person(party.session(), "discord:7", () -> CHANTAL)).isEqualTo(CHANTAL);
    assertThat(accounts.find(next.session(), "discord:7")).contains(BEN);
  }

  @Test
  void who_presses_twice_at_once_is_one_person() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (ExecutorService presses = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<PersonId>> all = new ArrayList<>();
      for (int i = 0; i < 20; i++)
        all.add(presses.submit(() -> accounts.person(party.session(), "discord:7",
            () -> new PersonId("person-" + count.incrementAndGet()))));
      PersonId first = all.getFirst().get();
      for (Future<PersonId> one : all)
        assertThat(one.get()).isEqualTo(first);
    }
  }

  @Test
  void whoever_was_first_in_another_process_is_who_it_is() {
    assertThat(accounts.person(party.session(), "discord:7", () -> {
      accounts.person(party.session(), "discord:7", () -> BEN);
      return CHANTAL;
    })).isEqualTo(BEN);
    assertThat(accounts.accounts(party.session(), "discord")).isEqualTo(Map.of("discord:7", BEN));
  }

  @Test
  void what_is_no_account_is_refused() {
    for (String wrong : List.of("7", ":7", "discord:" + "7".repeat(200)))
      assertThatThrownBy(() -> accounts.person(party.session(), wrong, () -> BEN))
          .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_conversation_belongs_to_a_room_from_the_step_that_ties_it() {
    store.sessions().write(party.opened("ana"));
    assertThat(store.index().at(THREAD)).isEmpty();
    assertThat(store.sessions().write(party.tying(7, Phase.LOBBY, new Tie(THREAD, Room.table(1))))).isFalse();
    assertThat(store.index().at(THREAD)).isEmpty();
    store.sessions().write(
        party.tying(1, Phase.RUNNING, new Tie(CHANNEL, Room.PLENARY), new Tie(THREAD, Room.table(1))));
    assertThat(store.index().at(CHANNEL)).contains(new Tied(party.listing(Phase.RUNNING), Room.PLENARY));
    assertThat(store.index().at(THREAD)).contains(new Tied(party.listing(Phase.RUNNING), Room.table(1)));
    store.sessions().write(party.tying(2, Phase.RUNNING, new Tie(THREAD, Room.table(2))));
    assertThat(store.index().at(THREAD)).map(Tied::room).contains(Room.table(2));
    store.sessions().write(party.tying(3, Phase.RUNNING, new Untie(THREAD)));
    assertThat(store.index().at(THREAD)).isEmpty();
  }

  @Test
  void a_channel_belongs_to_the_session_it_came_to_last_also_when_that_is_closed() {
    store.sessions().write(next.opened("ana"));
    store.sessions().write(party.opened("ana"));
    store.sessions().write(party.tying(1, Phase.CLOSED, new Tie(CHANNEL, Room.PLENARY)));
    assertThat(store.index().at(CHANNEL)).contains(new Tied(party.listing(Phase.CLOSED), Room.PLENARY));
    store.sessions().write(next.tying(1, Phase.LOBBY, new Tie(CHANNEL, Room.PLENARY)));
    assertThat(store.index().at(CHANNEL)).contains(new Tied(next.listing(Phase.LOBBY), Room.PLENARY));
    store.sessions().write(next.tying(2, Phase.LOBBY, new Untie(CHANNEL)));
    assertThat(store.index().at(CHANNEL)).map(Tied::session).contains(party.listing(Phase.CLOSED));
  }

  @Test
  void the_note_that_a_message_became_is_found_again() {
    store.sessions().write(party.opened("ana"));
    store.sessions().write(party.wrote(1, "ben", 3, "message-1"));
    store.sessions().write(party.joined(2, "chantal", "press-1"));
    assertThat(store.sessions().noteOf(party.session(), "message-1")).contains(new NoteId(3));
    assertThat(store.sessions().noteOf(party.session(), "press-1")).isEmpty();
    assertThat(store.sessions().noteOf(party.session(), "message-2")).isEmpty();
    assertThat(store.sessions().noteOf(next.session(), "message-1")).isEmpty();
    assertThat(store.sessions().handled(party.session(), List.of("message-1"))).containsExactly("message-1");
    assertThat(store.sessions().notes(party.session())).isEqualTo(Map.of("message-1", new NoteId(3)));
    assertThat(store.sessions().notes(next.session())).isEmpty();
  }

  @Test
  void a_note_that_was_not_written_has_no_message() {
    store.sessions().write(party.opened("ana"));
    assertThat(store.sessions().write(party.wrote(5, "ben", 1, "message-1"))).isFalse();
    assertThat(store.sessions().noteOf(party.session(), "message-1")).isEmpty();
  }
}
