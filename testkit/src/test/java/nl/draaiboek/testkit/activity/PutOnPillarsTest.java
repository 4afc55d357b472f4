package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.pillars.PutOnPillars;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class PutOnPillarsTest {
  private static final List<String> PILLARS = List.of("autonomy", "sharing", "structure");

  private final ActivityRoom room = ActivityRoom.of(new PutOnPillars(), pillars());
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  @Test
  void nobody_sees_where_dots_are_until_who_leads_shows_them_and_then_not_whose() {
    puts(ana, "autonomy", 1);
    assertThat(room.allSee().toString()).doesNotContain("CORE");
    assertThat(room.sees(ben).toString()).doesNotContain("words=Ours[phrase=CORE");
    room.presses(femke, "show", "");
    assertThat(room.allSee(CardPart.Facts.class).facts().getFirst().value().toString()).contains("STRONG",
        "1 · 0 · 0 · 0");
    assertThat(room.allSee().toString()).doesNotContain(ana.value());
  }

  @Test
  void a_dot_is_moved_not_added() {
    puts(ana, "autonomy", 1);
    puts(ana, "autonomy", 4);
    room.presses(femke, "show", "");
    assertThat(room.allSee(CardPart.Facts.class).facts().getFirst().value().toString())
        .contains("0 · 0 · 0 · 1");
    assertThat(refused(ana, "autonomy", "2")).isEqualTo("pillars.already-shown");
  }

  @Test
  void all_low_is_doubtful_a_spread_can_begin_and_most_strong_is_a_good_base() {
    assertThat(verdict(4, 3, 4)).isEqualTo("pillars.all-low");
    assertThat(verdict(1, 3, 4)).isEqualTo("pillars.mixed");
    assertThat(verdict(1, 2, 4)).isEqualTo("pillars.most-strong");
  }

  @Test
  void who_leads_names_a_pillar_on_the_spot() {
    room.does(femke, "name", "", Map.of("pillar", "structure", "title", "Ons ritme"));
    assertThat(room.sees(ana, CardPart.Answers.class).questions().getLast().question().toString())
        .contains("Ons ritme");
    assertThat(room.isRefused(ana, "name", "", Map.of("pillar", "structure", "title", "Mijn ritme")).phrase()
        .key()).isEqualTo("pillars.leaders-only");
  }

  @Test
  void who_has_not_put_a_dot_on_each_pillar_is_waited_for() {
    PILLARS.forEach(pillar -> puts(ana, pillar, 2));
    puts(ben, "autonomy", 2);
    assertThat(room.progress().waitingOn()).containsExactly(ben);
  }

  @Test
  void a_ring_or_a_pillar_that_is_not_there_is_refused() {
    assertThat(refused(ana, "autonomy", "5")).isEqualTo("pillars.no-ring");
    assertThat(refused(ana, "autonomy", "")).isEqualTo("pillars.no-ring");
    assertThat(refused(ana, "coffee", "1")).isEqualTo("pillars.no-pillar");
    assertThat(refused(femke, "autonomy", "1")).isEqualTo("pillars.not-yours");
  }

  @Test
  void nobody_ever_has_two_dots_on_a_pillar() {
    ForAll.seeds(20, random -> {
      ActivityRoom any = ActivityRoom.of(new PutOnPillars(), pillars());
      List<PersonId> people = List.of(any.joins("Ana"), any.joins("Ben"), any.joins("Chantal"));
      for (int i = 0; i < 40; i++)
        any.does(people.get(random.nextInt(3)), "put", PILLARS.get(random.nextInt(3)),
            Map.of("ring", Integer.toString(1 + random.nextInt(4))));
      assertThat(any.progress().counts().getFirst().number()).isLessThanOrEqualTo(9);
    });
  }

  private String verdict(int... rings) {
    ActivityRoom other = ActivityRoom.of(new PutOnPillars(), pillars());
    PersonId chantal = other.joins("Chantal");
    for (int i = 0; i < rings.length; i++)
      other.does(chantal, "put", PILLARS.get(i), Map.of("ring", Integer.toString(rings[i])));
    Harvest.Findings found = (Harvest.Findings) other.harvest().parts().getFirst();
    return ((Line.Ours) found.outcome().getFirst()).phrase().key();
  }

  private void puts(PersonId who, String pillar, int ring) {
    room.does(who, "put", pillar, Map.of("ring", Integer.toString(ring)));
  }

  private String refused(PersonId who, String pillar, String ring) {
    return room.isRefused(who, "put", pillar, Map.of("ring", ring)).phrase().key();
  }

  static ActivitySpec pillars() {
    return Specs.of("pillars",
        Map.of("pillars", PILLARS.stream().map(id -> Map.of("id", id)).toList()),
        Map.of("pillar.autonomy", "Autonomy", "pillar.sharing", "Sharing", "pillar.structure", "Structure"));
  }
}
