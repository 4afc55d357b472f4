package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Form;
import nl.draaiboek.discord.fake.Interaction;
import nl.draaiboek.discord.fake.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the store is slow, people hear within half a second that their answer is coming, and then the answer. */
class SlowStoreTest {
  private static final int IS_THINKING = 5;
  private static final int KEEPS_WHAT_THERE_IS = 6;
  /** Half a second, and what a machine with much to do adds to it. */
  private static final Duration SOON = Duration.ofMillis(1200);

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
    room.gate.opens();
    room.close();
  }

  @Test
  void who_presses_hears_that_it_is_coming_and_then_what_came_of_it() {
    ChatMessage card = room.card(room.table(1));
    room.gate.shuts();
    assertThat(answered(ben.presses(card, "Wij zijn klaar"), IS_THINKING).text()).isNotBlank();
  }

  @Test
  void who_comes_for_the_first_time_hears_it_too_and_reads_what_is_kept_before_they_go_on() {
    ChatMessage card = room.card(room.table(1));
    Person chantal = room.comes("Chantal");
    room.gate.shuts();
    ChatMessage notice = answered(chantal.presses(card, "Mijn deel"), IS_THINKING);
    assertThat(notice.text()).contains("90 dagen na de laatste bijeenkomst gewist");
    room.gate.opens();
    chantal.presses(notice, "Verder").acknowledgement();
    await().atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(chantal.seesAlone().getLast().buttons())
            .extracting(b -> b.label()).contains("Schrijf een briefje"));
    assertThat(chantal.presses(card, "Mijn deel").reply().text()).as("once").doesNotContain("90 dagen");
    assertThat(room.session().circle().participants()).hasSize(2);
  }

  @Test
  void who_sends_a_form_hears_that_it_is_coming_and_then_what_came_of_it() {
    Form form = ben.presses(room.card(room.table(1)), "Schrijf een briefje").form();
    room.gate.shuts();
    Interaction sent = ben.fillsIn(form, Map.of("words", "Buren koken samen"));
    assertThat(answered(sent, IS_THINKING).text()).contains("Staat erop");
  }

  @Test
  void who_types_a_command_hears_that_it_is_coming_and_then_what_came_of_it() {
    room.gate.shuts();
    Interaction typed = ben.slash("note", Map.of("words", "Buren koken samen"));
    assertThat(answered(typed, IS_THINKING).text()).contains("Staat erop");
  }

  @Test
  void who_leads_by_command_hears_that_it_is_coming_and_then_what_came_of_it() {
    room.gate.shuts();
    assertThat(answered(ana.slash("session next", Map.of()), IS_THINKING).text()).isNotBlank();
  }

  @Test
  void who_opens_a_session_hears_at_once_that_it_is_coming() {
    ana.goesTo(discord.guild().channel("buurtteam"));
    room.gate.shuts();
    Interaction opening = ana.slash("session open", Map.of("script", "proefsessie"));
    assertThat(answered(opening, IS_THINKING).text()).contains("De sessie is open");
  }

  @Test
  void a_page_of_ones_own_stays_until_the_new_one_is_there() {
    ChatMessage mine = ben.presses(room.card(room.table(1)), "Mijn deel").reply();
    Form form = ben.presses(mine, "Schrijf een briefje").form();
    room.gate.shuts();
    Interaction sent = ben.fillsIn(form, Map.of("words", "Buren koken samen"));
    isTold(sent, KEEPS_WHAT_THERE_IS);
    room.gate.opens();
    await().untilAsserted(() -> assertThat(mine.text()).contains("Buren koken samen"));
  }

  private ChatMessage answered(Interaction interaction, int how) {
    isTold(interaction, how);
    room.gate.opens();
    return interaction.reply();
  }

  private static void isTold(Interaction interaction, int how) {
    interaction.acknowledgement();
    assertThat(interaction.acknowledgedAfter()).isLessThan(SOON);
    assertThat(interaction.acknowledgement().path("type").asInt()).isEqualTo(how);
  }
}
