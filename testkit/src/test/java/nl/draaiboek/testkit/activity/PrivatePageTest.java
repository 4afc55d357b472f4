package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.privatepage.PrivatePage;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class PrivatePageTest {
  private static final PrivatePage PAGE = new PrivatePage();
  private final ActivityRoom room = newRoom();
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void a_page_is_seen_by_its_writer_and_changes_nothing_for_anybody_else() {
    List<List<CardPart>> others = List.of(room.sees(ben), room.sees(femke), room.allSee());
    keeps(ana, "I was afraid to ask");
    assertThat(room.sees(ana).toString()).contains("I was afraid to ask");
    assertThat(List.of(room.sees(ben), room.sees(femke), room.allSee())).isEqualTo(others);
    assertThat(room.progress()).isEqualTo(Progress.NONE);
    assertThat(room.harvest()).isEqualTo(Harvest.NOTHING);
    assertThat(room.notes()).isEmpty();
  }

  @Test
  void a_page_is_changed_and_taken_away_as_a_whole_also_when_its_block_is_over() {
    keeps(ana, "I was afraid to ask");
    room.open(false);
    keeps(ana, "Ask sooner");
    assertThat(room.sees(ana).toString()).contains("Ask sooner").doesNotContain("afraid");
    keeps(ana, "");
    assertThat(room.sees(ana).toString()).doesNotContain("Ask sooner");
    assertThat(refused(ana, " ")).isEqualTo("private-page.empty");
    assertThat(refused(ana, "x".repeat(1901))).isEqualTo("private-page.too-long");
  }

  @Test
  void whoever_leads_has_a_page_too_and_nobody_from_outside_has() {
    keeps(femke, "They were quiet");
    assertThat(room.sees(femke).toString()).contains("They were quiet");
    assertThat(refused(new PersonId("Zoe"), "Hello")).isEqualTo("private-page.not-here");
  }

  @Test
  void who_wrote_at_two_tables_keeps_both_when_these_go_on_as_one() {
    ActivityRoom other = newRoom();
    other.joins("Ana");
    keeps(ana, "Here");
    other.does(ana, "keep", "", Map.of("words", "There"));
    room.mergesWith(other);
    assertThat(room.sees(ana).toString()).contains("Here").contains("There");
    assertThat(room.sees(ben).toString()).doesNotContain("There");
  }

  @Test
  void a_script_says_where_pages_come_back_from() {
    ActivitySpec without = Specs.of("private-page", Map.of());
    assertThat(new PrivatePage().check(without, ActivityRoom.block(without))).hasSize(1);
  }

  private static ActivityRoom newRoom() {
    return ActivityRoom.of(PAGE,
        Specs.after(PrivatePage.EARLIER, Specs.of("private-page", Map.of())));
  }

  private void keeps(PersonId who, String words) {
    room.does(who, "keep", "", Map.of("words", words));
  }

  private String refused(PersonId who, String words) {
    return room.isRefused(who, "keep", "", Map.of("words", words)).phrase().key();
  }
}
