package nl.draaiboek.teams.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.draaiboek.teams.fake.BotAnswer;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.TeamsPerson;
import nl.draaiboek.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys change, and who gives them is not always there. */
class KeyringTest {
  private final SettableClock clock = new SettableClock();
  private final AtTheDoor at = new AtTheDoor(new FakeTeams(), clock);
  private final TeamsPerson ana = at.teams.person("Ana");

  @AfterEach
  void closes() {
    at.close();
  }

  @Test
  void the_keys_are_fetched_before_anybody_comes_and_once() {
    await().until(() -> at.teams.identity().asked() == 1);

    for (int i = 0; i < 20; i++)
      assertThat(knocks()).isEqualTo(202);

    assertThat(at.teams.identity().asked()).isEqualTo(1);
  }

  @Test
  void a_new_key_lets_its_first_message_in() {
    assertThat(knocks()).isEqualTo(202);

    at.teams.identity().rotates();
    clock.advance(Keyring.SPACING);

    assertThat(knocks()).isEqualTo(202);
    assertThat(at.teams.identity().asked()).isEqualTo(2);
  }

  @Test
  void keys_that_nobody_knows_make_us_ask_no_more_than_now_and_then() {
    assertThat(knocks()).isEqualTo(202);

    for (int i = 0; i < 50; i++)
      assertThat(knocksWithKey("unknown-" + i)).isEqualTo(401);
    assertThat(at.teams.identity().asked()).isEqualTo(1);

    clock.advance(Keyring.SPACING);
    for (int i = 0; i < 50; i++)
      assertThat(knocksWithKey("unknown-" + i)).isEqualTo(401);
    assertThat(at.teams.identity().asked()).isEqualTo(2);
  }

  @Test
  void a_day_later_the_keys_are_fetched_anew_beside_the_requests() {
    assertThat(knocks()).isEqualTo(202);

    clock.advance(Keyring.FRESH.plusSeconds(1));
    assertThat(knocks()).isEqualTo(202);

    await().until(() -> at.teams.identity().asked() == 2);
  }

  @Test
  void where_the_keys_come_from_hangs_those_who_are_known_get_in_at_once() throws Exception {
    assertThat(knocks()).isEqualTo(202);
    at.teams.identity().hangs();
    clock.advance(Keyring.FRESH.plusSeconds(1));

    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> stranger = many.submit(() -> knocksWithKey("unknown"));
      await().until(() -> at.teams.identity().asked() == 2);
      long began = System.nanoTime();
      List<Future<Integer>> known = new ArrayList<>();
      for (int i = 0; i < 20; i++)
        known.add(many.submit(this::knocks));
      for (Future<Integer> one : known)
        assertThat(one.get()).isEqualTo(202);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
      assertThat(stranger.get()).isEqualTo(401);
    }
  }

  @Test
  void where_the_keys_come_from_fails_the_old_ones_stay() {
    assertThat(knocks()).isEqualTo(202);
    at.teams.identity().answers(500);

    clock.advance(Keyring.FRESH.plusSeconds(1));
    assertThat(knocks()).isEqualTo(202);
    await().until(() -> at.teams.identity().asked() == 2);

    assertThat(knocks()).isEqualTo(202);
  }

  @Test
  void who_starts_while_there_are_no_keys_lets_people_in_as_soon_as_there_are() {
    try (AtTheDoor late = new AtTheDoor(down(), clock)) {
      await().until(() -> late.teams.identity().asked() == 1);
      TeamsPerson ben = late.teams.person("Ben");
      assertThat(late.teams.delivers(message(late, ben)).status()).isEqualTo(401);

      late.teams.identity().answers(200);
      clock.advance(Keyring.FIRST_SPACING);

      assertThat(late.teams.delivers(message(late, ben)).status()).isEqualTo(202);
    }
  }

  private static FakeTeams down() {
    FakeTeams teams = new FakeTeams();
    teams.identity().answers(503);
    return teams;
  }

  private int knocks() {
    return at.teams.delivers(message(at, ana)).status();
  }

  private int knocksWithKey(String id) {
    BotAnswer answer = at.teams.knocks(
        Optional.of("Bearer " + at.teams.identity().token(at.teams.service().toString()).withKeyId(id)
            .sign(at.teams.identity().signature())),
        message(at, ana).toString());
    return answer.status();
  }

  private static ObjectNode message(AtTheDoor at, TeamsPerson person) {
    return at.teams.complete(person, at.teams.personal(person),
        JsonNodeFactory.instance.objectNode().put("type", "message").put("text", "hello"));
  }
}
