package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Form;
import nl.draaiboek.discord.fake.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people type, with and without the bot being allowed to read all messages. */
class TypingTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final Person ben = room.comes("Ben");

  @BeforeEach
  void ben_writes_at_table_1() {
    room.writing(ana, ben);
  }

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void a_direct_message_to_the_bot_becomes_a_note_with_a_mark() {
    ChatMessage typed = ben.messages("💡 Buren koken samen");
    await().untilAsserted(() -> assertThat(typed.reactions()).containsKey("✅"));
    assertThat(room.notes()).containsExactly("Buren koken samen");
  }

  @Test
  void a_message_that_mentions_the_bot_becomes_a_note() {
    ChatMessage typed = ben.types("<@" + discord.bot().id() + "> geel: Buren koken samen");
    await().untilAsserted(() -> assertThat(typed.reactions()).containsKey("✅"));
    assertThat(room.notes()).containsExactly("Buren koken samen");
  }

  @Test
  void ordinary_talk_gets_no_answer() {
    ChatMessage talk = ben.types("Zullen we koffie halen?");
    ben.messages("💡 Buren koken samen");
    await().until(() -> room.notes().size() == 1);
    assertThat(talk.reactions()).isEmpty();
    assertThat(room.table(1).messages()).last().isEqualTo(talk);
  }

  @Test
  void whoever_edits_a_message_changes_its_note_and_whoever_deletes_it_takes_it_back() {
    ChatMessage typed = ben.messages("💡 Buren koken samen");
    await().until(() -> room.notes().size() == 1);
    ben.edits(typed, "💡 Buren koken elke week samen");
    await().untilAsserted(() -> assertThat(room.notes()).containsExactly("Buren koken elke week samen"));
    ben.deletes(typed);
    await().untilAsserted(() -> assertThat(room.notes()).isEmpty());
  }

  @Test
  void lines_that_each_look_like_a_note_are_as_many_notes_which_follow_their_message() {
    ChatMessage typed = ben.messages("💡 Buren koken samen\n\n💡 Een moestuin\n💡 Een bankje");
    await().untilAsserted(() -> assertThat(typed.reactions()).containsKey("✅"));
    assertThat(room.notes()).containsExactly("Buren koken samen", "Een moestuin", "Een bankje");
    ben.edits(typed, "💡 Buren koken samen\n💡 Een kas");
    await().untilAsserted(() -> assertThat(room.notes()).containsExactly("Buren koken samen", "Een kas"));
    ben.deletes(typed);
    await().untilAsserted(() -> assertThat(room.notes()).isEmpty());
  }

  @Test
  void a_note_of_two_lines_stays_one_note() {
    ben.messages("💡 Buren koken samen\nelke week");
    await().untilAsserted(() -> assertThat(room.notes()).singleElement()
        .satisfies(words -> assertThat(words).contains("Buren koken samen", "elke week")));
  }

  @Test
  void a_phone_number_is_held_back_until_ben_says_that_he_means_it_and_then_follows_its_message() {
    ChatMessage typed = ben.messages("💡 Bel Chantal: 06-12345678");
    await().untilAsserted(() -> assertThat(asked().text()).contains("een telefoonnummer", "niet geplaatst"));
    assertThat(room.notes()).isEmpty();
    ben.presses(asked(), "Toch plaatsen");
    await().untilAsserted(() -> assertThat(room.notes()).containsExactly("Bel Chantal: 06-12345678"));
    ben.edits(typed, "💡 Bel Chantal");
    await().untilAsserted(() -> assertThat(room.notes()).containsExactly("Bel Chantal"));
  }

  @Test
  void two_lines_that_are_held_back_are_asked_about_once_and_placed_together() {
    ben.messages("💡 Bel 06-12345678\n💡 Een moestuin\n💡 Mail ana@example.org");
    await().untilAsserted(() -> assertThat(asked().text()).contains("een e-mailadres"));
    assertThat(room.notes()).containsExactly("Een moestuin");
    ben.messages("ja");
    await().untilAsserted(() -> assertThat(room.notes())
        .containsExactly("Een moestuin", "Bel 06-12345678", "Mail ana@example.org"));
  }

  @Test
  void what_is_changed_is_asked_in_a_form_that_still_has_the_words() {
    ben.messages("💡 Mail ana@example.org");
    await().untilAsserted(() -> assertThat(asked().text()).contains("een e-mailadres"));
    Form form = ben.presses(asked(), "Aanpassen").form();
    assertThat(form.field("words").value()).isEqualTo("Mail ana@example.org");
    ben.fillsIn(form, Map.of("words", "Mail Ana"));
    await().untilAsserted(() -> assertThat(room.notes()).containsExactly("Mail Ana"));
  }

  private ChatMessage asked() {
    ChatMessage last = ben.direct().last();
    assertThat(last.author()).isEqualTo(discord.bot());
    return last;
  }

  @Test
  void help_in_a_direct_message_says_what_can_be_done_now() {
    ben.messages("help");
    await().untilAsserted(() -> assertThat(ben.direct().last().author()).isEqualTo(discord.bot()));
    assertThat(ben.direct().last().text()).isNotBlank();
  }
}
