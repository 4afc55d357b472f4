package nl.draaiboek.teams;

import static nl.draaiboek.teams.AtATable.sees;
import static nl.draaiboek.teams.AtATable.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who leads a session in a group chat, which is its one table, and writes and votes there too. */
class LeadingAtATableTest {
  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final AtATable at = new AtATable(teams);
  private final TeamsPerson ben = at.room.comes("Ben");
  private final Chat group = teams.group(at.ana, ben);

  @AfterEach
  void everyone_goes() {
    at.close();
  }

  @Test
  void what_they_write_is_for_the_table_and_can_be_voted_on_there() {
    writing();
    SeenMessage card = at.room.card(group);
    at.ana.presses(card, "Doe mee");
    at.ana.presses(card, "Schrijf een briefje");
    at.ana.presses(card, "Hang op", Map.of("answer-words", "Buren koken samen"));
    assertThat(at.room.session(group).work().notes().stream().map(Note::room)).containsExactly(Room.table(1));
    ben.mentions(group, "tafel 1");
    soon().until(() -> !at.room.session(group).circle().participants().isEmpty());
    at.next("Volgende blok");
    SeenMessage vote = at.room.card(group);
    ben.presses(vote, "Doe mee");
    ben.presses(vote, "Plak een stip");
    assertThat(sees(ben, vote)).contains("Buren koken samen");
  }

  @Test
  void they_need_not_sit_down_first_where_there_is_one_table() {
    writing();
    at.ana.mentions(group, "geel: Buren koken samen");
    soon().untilAsserted(() -> assertThat(at.notes()).containsExactly("Buren koken samen"));
    assertThat(at.room.session(group).circle().find(leader()).map(Attendee::table)).contains(Room.table(1));
  }

  @Test
  void where_there_are_more_they_go_from_table_to_table_and_say_where_they_sit() {
    at.opens("open proefsessie 2 tafels");
    at.next("Start");
    at.next("Volgende blok");
    at.ana.mentions(at.room.table(2), "geel: Buren koken samen");
    soon().untilAsserted(() -> assertThat(AtATable.said(teams.personal(at.ana))).last().asString()
        .contains("Kies eerst een tafel"));
    assertThat(at.notes()).isEmpty();
  }

  @Test
  void in_a_vote_they_see_what_is_voted_on_and_why_they_have_no_dots() {
    writing();
    at.ana.mentions(group, "geel: Buren koken samen");
    soon().until(() -> !at.notes().isEmpty());
    at.next("Volgende blok");
    SeenMessage vote = at.room.card(group);
    at.ana.presses(vote, "Doe mee");
    assertThat(sees(at.ana, vote)).contains("je stemt niet mee");
    at.ana.presses(vote, "Bekijk het briefje");
    assertThat(sees(at.ana, vote)).contains("Buren koken samen").doesNotContain("Plak een stip");
  }

  @Test
  void the_form_of_the_check_out_says_what_is_asked_and_its_button_stands_before_the_rest() {
    writing();
    at.next("Volgende blok");
    at.next("Volgende blok");
    SeenMessage card = at.room.card(group);
    at.ana.presses(card, "Doe mee");
    assertThat(sees(at.ana, card)).containsSubsequence("\"Antwoord\"", "\"Meer hierover\"");
    at.ana.presses(card, "Antwoord");
    assertThat(sees(at.ana, card)).contains("Antwoord: Wat is de eerste stap");
  }

  @Test
  void a_press_whose_effect_is_on_everybodys_card_is_answered_too() {
    writing();
    assertThat(at.ana.presses(at.room.card(group), "Wij zijn klaar").json().path("value").asText())
        .isEqualTo("Gedaan.");
  }

  @Test
  void who_comes_when_the_lobby_is_over_reads_what_is_kept_before_they_go_on_and_only_once() {
    writing();
    SeenMessage card = at.room.card(group);
    ben.presses(card, "Doe mee");
    assertThat(sees(ben, card)).contains("90 dagen na de laatste bijeenkomst gewist", "Verder");
    ben.presses(card, "Verder");
    assertThat(sees(ben, card)).contains("Schrijf een briefje").doesNotContain("90 dagen");
  }

  private void writing() {
    at.opens(group, "open proefsessie 1 tafel");
    at.next("Start");
    at.next("Volgende blok");
  }

  private PersonId leader() {
    return at.room.session(group).circle().present().getFirst().person();
  }
}
