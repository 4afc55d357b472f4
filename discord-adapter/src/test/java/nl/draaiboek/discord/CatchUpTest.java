package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The line to Discord breaks while people write: nothing they wrote is lost, and nothing counts twice. */
class CatchUpTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final Person ben = room.comes("Ben");
  private ChatMessage first;

  @BeforeEach
  void ben_writes_at_table_1() {
    room.writing(ana, ben);
    first = ben.messages("💡 Buren koken samen");
    isMarked(first);
  }

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void what_was_written_while_the_line_was_cut_is_told_and_taken_once() {
    discord.gateway().repeatsAtResume(3);
    discord.gateway().cuts();
    isMarked(ben.messages("💡 Een moestuin"));
    ends("Buren koken samen", "Een moestuin");
  }

  @Test
  void a_line_that_must_come_back_over_another_way_loses_nothing() {
    discord.gateway().asksToReconnect();
    isMarked(ben.messages("💡 Een moestuin"));
    ends("Buren koken samen", "Een moestuin");
  }

  @Test
  void a_line_that_may_be_resumed_loses_nothing() {
    discord.gateway().invalidates(true);
    isMarked(ben.messages("💡 Een moestuin"));
    ends("Buren koken samen", "Een moestuin");
  }

  @Test
  void what_was_written_before_a_line_that_begins_anew_is_read_from_the_history() {
    discord.gateway().invalidates(false);
    ChatMessage direct = ben.messages("💡 Een moestuin");
    ChatMessage called = ben.types("<@" + discord.bot().id() + "> geel: Een bankje");
    ChatMessage talk = ben.types("Zullen we koffie halen?");
    isMarked(direct);
    isMarked(called);
    assertThat(talk.reactions()).isEmpty();
    ends("Buren koken samen", "Een bankje", "Een moestuin");
  }

  @Test
  void a_line_that_gives_no_sign_of_life_is_left_and_nothing_is_lost() {
    discord.gateway().wantsHeartbeatsEvery(Duration.ofMillis(300));
    discord.gateway().cuts();
    int before = discord.gateway().heartbeats();
    await().atMost(LONG).until(() -> discord.gateway().heartbeats() > before + 2);
    discord.gateway().ignoresHeartbeats();
    int connections = discord.gateway().connections();
    await().atMost(LONG).until(() -> discord.gateway().connections() > connections);
    discord.gateway().answersHeartbeats();
    isMarked(ben.messages("💡 Een moestuin"));
    ends("Buren koken samen", "Een moestuin");
  }

  @Test
  void after_an_outage_of_ten_minutes_notes_and_edits_are_there_once_and_every_room_shows_where_it_is() {
    ChatMessage old = room.card(room.table(1));
    discord.goesDown();
    ChatMessage missed = ben.messages("💡 Een moestuin");
    ben.edits(first, "💡 Buren koken elke week samen");
    ben.presses(old, "Wij zijn klaar");
    room.goesOn(Duration.ofMinutes(10));
    discord.comesBack(false);
    isMarked(missed);
    ends("Buren koken elke week samen", "Een moestuin");
    assertThat(ben.presses(room.card(room.table(1)), "Wij zijn klaar").acknowledgement().isEmpty()).isFalse();
  }

  @Test
  void a_bot_that_was_started_again_reads_what_was_written_meanwhile_and_answers_nothing_a_second_time() {
    ben.messages("help");
    await().atMost(LONG).until(() -> ben.direct().last().author().equals(discord.bot()));
    room.goesOff();
    ChatMessage missed = ben.messages("💡 Een moestuin");
    int before = ben.direct().messages().size();
    room.comesOn();
    isMarked(missed);
    ends("Buren koken samen", "Een moestuin");
    assertThat(ben.direct().messages()).as("one answer more, to the note").hasSize(before + 1);
  }

  @Test
  void a_note_whose_message_was_deleted_meanwhile_is_taken_back() {
    ChatMessage stays = ben.types("<@" + discord.bot().id() + "> geel: Een bankje");
    isMarked(stays);
    room.goesOff();
    ben.deletes(first);
    room.comesOn();
    ends("Een bankje");
  }

  @Test
  void a_note_whose_message_may_be_in_a_talk_that_cannot_be_read_stays() {
    room.goesOff();
    ben.deletes(first);
    discord.faults().on("GET /channels/" + room.table(1).id() + "/messages").refuses(403, 50001,
        "Missing Access");
    room.comesOn();
    ChatMessage later = ben.messages("💡 Een moestuin");
    isMarked(later);
    ends("Buren koken samen", "Een moestuin");
  }

  @Test
  void what_was_said_far_back_in_a_long_talk_is_found() {
    room.goesOff();
    ChatMessage far = ben.messages("💡 Een moestuin");
    for (int i = 0; i < 250; i++)
      ben.messages("koffie?");
    room.comesOn();
    isMarked(far);
    ends("Buren koken samen", "Een moestuin");
  }

  private void isMarked(ChatMessage message) {
    await().atMost(LONG).untilAsserted(() -> assertThat(message.reactions()).containsOnlyKeys("✅"));
  }

  /** Each note is there once, and the room shows the card of what goes on. */
  private void ends(String... words) {
    await().atMost(LONG).untilAsserted(() -> assertThat(room.notes()).containsExactlyInAnyOrder(words));
    await().atMost(LONG).untilAsserted(() -> {
      room.settles();
      room.clock.advance(Duration.ofSeconds(3));
      for (String word : words)
        assertThat(room.card(room.table(1)).text()).containsOnlyOnce(word);
    });
    assertThat(room.table(1).messages().stream().filter(ChatMessage::isPressable)).hasSize(1);
  }
}
