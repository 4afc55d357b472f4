package nl.draaiboek.teams;

import static nl.draaiboek.teams.AtATable.said;
import static nl.draaiboek.teams.AtATable.sees;
import static nl.draaiboek.teams.AtATable.soon;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.teams.fake.BotAnswer;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people press and fill in, on a room's card, on what they alone see, and in the personal chat. */
class PressingInTeamsTest {
  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final AtATable at = new AtATable(teams);
  private final TeamsPerson ben = at.room.comes("Ben");
  private final TeamsPerson chantal = at.room.comes("Chantal");

  @BeforeEach
  void ben_and_chantal_write_at_table_1() {
    at.writing(ben, chantal);
  }

  @AfterEach
  void everyone_goes() {
    at.close();
  }

  private SeenMessage card() {
    return at.room.card(at.room.table(1));
  }

  private static String told(BotAnswer answer) {
    return answer.json().path("value").asText();
  }

  @Test
  void a_note_is_written_on_a_form_that_its_writer_alone_sees() {
    SeenMessage card = card();
    ben.presses(card, "Schrijf een briefje");
    assertThat(sees(ben, card)).contains("Hang op");
    assertThat(sees(chantal, card)).doesNotContain("Hang op");
    ben.presses(card, "Hang op", Map.of("answer-words", "Buren koken samen"));
    assertThat(sees(ben, card)).contains("Staat erop");
    assertThat(at.notes()).containsExactly("Buren koken samen");
    assertThat(sees(chantal, card())).doesNotContain("Staat erop").contains("Buren koken samen");
  }

  @Test
  void who_fills_in_a_form_keeps_it_while_the_others_write() {
    SeenMessage card = card();
    ben.presses(card, "Schrijf een briefje");
    chantal.presses(card, "Schrijf een briefje");
    chantal.presses(card, "Hang op", Map.of("answer-words", "Vaker samen eten"));
    at.room.passes(Duration.ofSeconds(20));
    assertThat(sees(ben, card)).contains("Hang op");
    ben.presses(card, "Hang op", Map.of("answer-words", "Buren koken samen"));
    at.room.passes(Duration.ofSeconds(20));
    assertThat(AtATable.words(card())).contains("Vaker samen eten", "Buren koken samen");
  }

  @Test
  void a_form_that_comes_again_with_a_new_id_is_one_note() {
    SeenMessage card = card();
    ben.presses(card, "Schrijf een briefje");
    ObjectNode sent = ben.press(card, "Hang op", Map.of("answer-words", "Buren koken samen"));
    teams.delivers(teams.complete(ben, at.room.table(1), sent.deepCopy()));
    at.room.clock.advance(Duration.ofSeconds(30));
    BotAnswer again = teams.delivers(teams.complete(ben, at.room.table(1), sent.deepCopy()));
    assertThat(again.status()).isEqualTo(200);
    at.room.clock.advance(Duration.ofMinutes(10));
    teams.delivers(teams.complete(ben, at.room.table(1), sent.deepCopy()));
    assertThat(at.notes()).containsExactly("Buren koken samen");
  }

  @Test
  void a_press_a_hundred_times_at_once_with_other_ids_has_one_effect() throws InterruptedException {
    ObjectNode press = at.ana.press(at.room.remote(at.ana), "+5 min", Map.of());
    Thread[] senders = new Thread[100];
    for (int i = 0; i < senders.length; i++)
      senders[i] = Thread.startVirtualThread(
          () -> teams.delivers(teams.complete(at.ana, teams.personal(at.ana), press.deepCopy())));
    for (Thread sender : senders)
      sender.join();
    assertThat(at.room.events(at.together())).filteredOn(SessionEvent.BlockExtended.class::isInstance)
        .hasSize(1);
  }

  @Test
  void the_same_press_after_thirty_seconds_has_no_second_effect_not_even_in_a_new_process() {
    ObjectNode press = at.ana.press(at.room.remote(at.ana), "+5 min", Map.of());
    teams.delivers(teams.complete(at.ana, teams.personal(at.ana), press.deepCopy()));
    at.room.clock.advance(Duration.ofSeconds(30));
    at.room.goesOff();
    at.room.comesOn();
    teams.delivers(teams.complete(at.ana, teams.personal(at.ana), press.deepCopy()));
    assertThat(at.room.events(at.together())).filteredOn(SessionEvent.BlockExtended.class::isInstance)
        .hasSize(1);
  }

  @Test
  void who_called_the_facilitator_can_call_again_later_on_the_same_card() {
    SeenMessage card = card();
    ben.presses(card, "Roep de begeleider");
    assertThat(at.room.session(at.together()).circle().calls()).hasSize(1);
    at.room.settles();
    at.ana.presses(at.room.remote(at.ana), "Ik kom eraan: tafel 1");
    assertThat(at.room.session(at.together()).circle().calls()).isEmpty();
    at.room.clock.advance(Duration.ofMinutes(3));
    ben.presses(card, "Roep de begeleider");
    assertThat(at.room.session(at.together()).circle().calls()).hasSize(1);
  }

  @Test
  void two_people_who_write_the_same_words_on_the_same_card_are_both_heard() {
    SeenMessage card = card();
    ben.presses(card, "Schrijf een briefje");
    chantal.presses(card, "Schrijf een briefje");
    ben.presses(card, "Hang op", Map.of("answer-words", "Zelfde woorden"));
    chantal.presses(card, "Hang op", Map.of("answer-words", "Zelfde woorden"));
    assertThat(at.notes()).containsExactly("Zelfde woorden", "Zelfde woorden");
  }

  @Test
  void a_vote_is_placed_on_a_page_that_its_voter_alone_sees() {
    ben.says(teams.personal(ben), "💡 Buren koken samen");
    soon().until(() -> at.notes().size() == 1);
    at.next("Volgende blok");
    SeenMessage card = card();
    ben.presses(card, "Doe mee");
    ben.presses(card, "Plak een stip");
    String target = choice(card, ben, "Buren koken samen");
    ben.presses(card, "Kies", Map.of("choice-0", target));
    assertThat(sees(ben, card)).contains("nog 2 stippen");
    assertThat(sees(chantal, card)).doesNotContain("stippen over").doesNotContain("nog 2");
    assertThat(said(at.room.table(1))).noneMatch(t -> t.contains("nog 2 stippen"));
  }

  private static String choice(SeenMessage message, TeamsPerson person, String title) {
    for (JsonNode input : message.card(person).orElseThrow().findParents("choices"))
      for (JsonNode choice : input.path("choices"))
        if (choice.path("title").asText().contains(title))
          return choice.path("value").asText();
    throw new AssertionError("no choice " + title);
  }

  @Test
  void a_participant_who_copies_the_button_of_the_facilitator_is_refused() {
    ObjectNode forged = forged("do:steer/next/0/2");
    BotAnswer answer = teams.delivers(teams.complete(ben, at.room.table(1), forged));
    assertThat(told(answer)).contains("begeleider");
    assertThat(((Session.Running) at.room.session(at.together())).course().steps()).isEqualTo(2);
  }

  @Test
  void a_button_that_was_never_ours_is_answered_politely() {
    for (String target : new String[]{"nonsense", "do:", "do:act/nowhere/at/all", "see:", "fill:act/x/y/z",
        "do:order/say/volgende", "do:talk/yes", "do:" + "x".repeat(400)}) {
      BotAnswer answer = teams.delivers(teams.complete(ben, at.room.table(1), forged(target)));
      assertThat(answer.status()).as(target).isEqualTo(200);
      assertThat(answer.json().path("value").isMissingNode()).as(target).isFalse();
    }
    assertThat(at.notes()).isEmpty();
  }

  private static ObjectNode forged(String target) {
    ObjectNode activity = JsonNodeFactory.instance.objectNode().put("type", "invoke").put("name",
        "adaptiveCard/action");
    activity.putObject("value").putObject("action").put("type", "Action.Execute").put("verb", "do")
        .putObject("data").put("target", target).put("nonce", "forged-1/0");
    return activity;
  }

  @Test
  void an_old_button_says_what_is_going_on_now() {
    SeenMessage card = card();
    ben.presses(card, "Schrijf een briefje");
    ObjectNode late = ben.press(card, "Hang op", Map.of("answer-words", "Te laat"));
    ObjectNode next = at.ana.press(at.room.remote(at.ana), "Volgende blok", Map.of());
    at.next("Volgende blok");
    BotAnswer answer = teams.delivers(teams.complete(ben, at.room.table(1), late));
    assertThat(answer.body()).contains("Stemmen");
    assertThat(at.notes()).isEmpty();
    at.room.clock.advance(Duration.ofMinutes(5));
    teams.delivers(teams.complete(at.ana, teams.personal(at.ana), next));
    assertThat(((Session.Running) at.room.session(at.together())).course().steps()).isEqualTo(3);
  }

  @Test
  void a_client_that_knows_no_execute_gets_its_page_in_the_personal_chat() {
    SeenMessage card = card();
    ObjectNode press = ben.press(card, "Schrijf een briefje", Map.of());
    ObjectNode submit = JsonNodeFactory.instance.objectNode().put("type", "message").put("replyToId",
        card.id());
    submit.set("value", press.path("value").path("action").path("data"));
    Chat alone = teams.personal(ben);
    teams.delivers(teams.complete(ben, at.room.table(1), submit));
    soon().untilAsserted(() -> assertThat(said(alone)).last().asString().contains("Hang op"));
    ben.presses(alone.lastFromBot(), "Hang op", Map.of("answer-words", "Buren koken samen"));
    assertThat(at.notes()).containsExactly("Buren koken samen");
  }

  @Test
  void the_remote_moves_the_day_on_and_what_came_of_it_stands_on_the_cards() {
    BotAnswer answer = at.ana.presses(at.room.remote(at.ana), "Pauze");
    assertThat(answer.json().path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(at.room.session(at.together())).isInstanceOf(Session.Paused.class);
    assertThat(at.room.remote(at.ana).buttons()).contains("Verder");
  }

  @Test
  void a_press_outside_any_session_is_told_so() {
    Chat elsewhere = teams.group(ben);
    BotAnswer answer = teams.delivers(teams.complete(ben, elsewhere, forged("see:mine")));
    assertThat(told(answer)).contains("Hier is geen sessie");
  }

  @Test
  void names_and_words_of_people_reach_nobody_as_formatting_or_a_mention() {
    TeamsPerson eve = at.room.comes("<at>Iedereen</at> **Eve** [x](https://evil.example)");
    eve.mentions(at.room.table(1), "geel: <at>Ana</at> {{DATE(2026)}} **vet** [klik](https://evil.example)");
    soon().until(() -> at.notes().size() == 1);
    at.room.settles();
    at.room.passes(Duration.ofSeconds(10));
    for (Chat chat : new Chat[]{at.room.table(1), teams.personal(at.ana), teams.personal(eve)})
      for (SeenMessage message : chat.fromBot()) {
        JsonNode activity = message.activity();
        assertThat(activity.path("entities").findValuesAsText("type")).doesNotContain("mention");
        assertThat(activity.toString()).doesNotContain("<at>").doesNotContain("{{DATE(");
        if (!activity.path("text").asText().isEmpty())
          assertThat(activity.path("textFormat").asText()).isEqualTo("plain");
        assertThat(activity.findValuesAsText("url")).noneMatch(url -> url.contains("evil.example"));
      }
  }
}
