package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Discord ends the line for good: whoever hosts is told once what to do, and whoever is not on Discord goes on. */
class OffForGoodTest {
  private static final int DISALLOWED_INTENTS = 4014;

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final Person ben = room.comes("Ben");

  @BeforeEach
  void ben_writes() {
    room.writing(ana, ben);
  }

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void a_token_that_is_no_longer_good_is_told_in_one_line_with_where_to_get_another() {
    tellsOnce(discord::takesTheTokenBack, "does not know the bot's token", "Make a new token",
        "discord.token");
  }

  @Test
  void an_intent_that_is_not_granted_is_told_in_one_line_with_where_to_turn_it_on() {
    tellsOnce(() -> discord.gateway().closes(DISALLOWED_INTENTS), "Turn on \"Message Content Intent\"",
        "discord.message-content");
  }

  private void tellsOnce(Runnable end, String... words) {
    int lines = discord.gateway().connections();
    try (Log log = new Log()) {
      end.run();
      await().until(() -> !log.lines().isEmpty());
      await().during(Duration.ofSeconds(1)).until(() -> log.lines().size() == 1);
      assertThat(log.lines().getFirst()).contains(words).contains("all else goes on");
    }
    assertThat(discord.gateway().connections()).as("tried no more").isEqualTo(lines);
    SessionId session = room.session().house().session();
    PersonId chantal = new PersonId("chantal");
    room.engine.submit(session, new Incoming.Joined("web-1", chantal));
    room.engine.submit(session, new Incoming.Pressed("web-2", chantal, "table/take/1"));
    room.engine.submit(session, new Incoming.Submitted("web-3", chantal, "act/schrijven/notes/write",
        Map.of("words", "Buren koken samen")));
    assertThat(room.notes()).containsExactly("Buren koken samen");
    room.settles();
    assertThat(room.store.outbox().losses(session, 9)).as("what is for Discord waits").isEmpty();
  }
}
