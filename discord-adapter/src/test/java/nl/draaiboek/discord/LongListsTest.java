package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.discord.fake.SeenSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Discord lets people choose from 25 things at a time; what comes after those is some presses further. */
class LongListsTest {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final Person ben = room.comes("Ben");

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void the_last_of_47_story_cards_is_ticked_off() {
    room.opens(ana, "duidingssessie", 1);
    ben.presses(room.card(room.channel), "Tafel 1").acknowledgement();
    ana.slash("session start", Map.of()).reply();
    ana.slash("session jump", Map.of("block", "lezen")).reply();
    ben.goesTo(room.table(1));
    ChatMessage page = ben.slash("cards", Map.of()).reply();
    pageWith("47 gelezen", page, "see:cards/");
    pick(page, "47 gelezen");
    await().untilAsserted(() -> assertThat(room.events()).last().asString().contains("card=47"));
  }

  @Test
  void the_last_of_30_candidates_gets_a_dot() {
    room.writing(ana, ben);
    notes(30);
    room.leads(ana, room.remote(ana), "Volgende blok");
    ChatMessage page = ben.presses(room.card(room.table(1)), "Doe mee").reply();
    ben.presses(page, "see:votes/1").acknowledgement();
    pageWith("Briefje nummer 30", page, "see:votes/");
    pick(page, "Briefje nummer 30");
    await().untilAsserted(
        () -> assertThat(page.text()).contains("Je hebt nog 2 stippen").contains("Briefje nummer 30"));
  }

  @Test
  void the_last_of_60_notes_is_taken_back() {
    room.writing(ana, ben);
    notes(60);
    ChatMessage page = ben.presses(room.card(room.table(1)), "Mijn deel").reply();
    ben.presses(page, "see:wall/1").acknowledgement();
    pageWith("Briefje nummer 60", page, "see:wall/");
    pick(page, "Briefje nummer 60");
    await().until(() -> page.buttons().stream().anyMatch(b -> b.label().equals("Haal weg")));
    ben.presses(page, "Haal weg").acknowledgement();
    await().untilAsserted(() -> assertThat(room.notes()).hasSize(59)
        .doesNotContain("Briefje nummer 60"));
  }

  @Test
  void the_last_of_60_notes_is_hung_on_the_landscape() {
    room.opens(ana, "duidingssessie", 1);
    ben.presses(room.card(room.channel), "Tafel 1").acknowledgement();
    ana.slash("session start", Map.of()).reply();
    ana.slash("session jump", Map.of("block", "lezen")).reply();
    ben.goesTo(room.table(1));
    for (int i = 1; i <= 60; i++)
      ben.slash("note", Map.of("words", "Briefje nummer " + i, "kind", "green", "card", 7)).reply();
    ana.slash("session jump", Map.of("block", "bouwen")).reply();
    ChatMessage page = ben.presses(room.card(room.table(1)), "Doe mee").reply();
    ben.presses(page, "see:hang/1").acknowledgement();
    pageWith("Briefje nummer 60", page, "see:hang/");
    pick(page, "Briefje nummer 60");
    await().untilAsserted(() -> assertThat(page.text()).contains("Waar komt #60"));
  }

  private void notes(int many) {
    for (int i = 1; i <= many; i++)
      ben.slash("note", Map.of("words", "Briefje nummer " + i)).reply();
  }

  /** Ben presses "show the next" until he can choose it. */
  private void pageWith(String words, ChatMessage page, String way) {
    await().until(() -> !options(page).isEmpty());
    for (int pages = 1; option(page, words).isEmpty(); pages++) {
      assertThat(pages).as("pages until %s, now at %s", words, page.selects()).isLessThan(4);
      List<String> before = options(page);
      assertThat(before).hasSizeLessThanOrEqualTo(25);
      ben.presses(page, next(page, way)).acknowledgement();
      await().atMost(Duration.ofSeconds(5)).until(() -> !options(page).equals(before));
    }
  }

  private static String next(ChatMessage page, String way) {
    return page.buttons().stream().filter(b -> b.customId().startsWith(way)).findFirst().orElseThrow()
        .customId();
  }

  private void pick(ChatMessage page, String words) {
    SeenSelect select = page.selects().getFirst();
    ben.picks(page, select.customId(), option(page, words).orElseThrow().value()).acknowledgement();
  }

  private static Optional<SeenSelect.Option> option(ChatMessage page, String words) {
    return page.selects().stream().limit(1).flatMap(s -> s.options().stream())
        .filter(o -> o.label().matches("(.*\\D)?" + words)).findFirst();
  }

  private static List<String> options(ChatMessage page) {
    return page.selects().stream().limit(1).flatMap(s -> s.options().stream()).map(o -> o.value()).toList();
  }
}
