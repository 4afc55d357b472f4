package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.roles.DivideRoles;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class DivideRolesTest {
  private static final List<Map<String, String>> ROLES = List.of(Map.of("id", "leader", "ring", "staff"),
      Map.of("id", "member", "ring", "players"), Map.of("id", "second", "ring", "spectators"));
  private static final Map<String, String> WORDS = Map.of("role.leader", "Leader", "role.member",
      "Participant", "role.second", "Second ring", "condition.time", "Time", "condition.support", "Support");
  private final ActivityRoom room = ActivityRoom.of(new DivideRoles(), who());
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");

  static ActivitySpec who() {
    return Specs.of("roles", Map.of("roles", ROLES, "least", 2, "most", 3), WORDS);
  }

  static ActivitySpec conditions() {
    return Specs.of("roles",
        Map.of("roles", ROLES, "conditions", List.of(Map.of("id", "time"), Map.of("id", "support"))), WORDS);
  }

  @Test
  void each_says_what_they_would_like_and_can_let_it_go() {
    room.presses(ana, "like", "leader");
    assertThat(room.presses(ana, "like", "leader")).isEmpty();
    assertThat(takers("leader")).hasSize(1);
    assertThat(room.progress().waitingOn()).containsExactly(ben);
    room.ends();
    room.presses(ana, "let-go", "leader");
    assertThat(takers("leader")).isEmpty();
  }

  @Test
  void who_is_asked_by_name_says_yes_and_only_then_has_the_role() {
    assertThat(room.isRefused(ana, "ask", "", Map.of("who", "Ben", "role", "leader")).phrase().key())
        .isEqualTo("roles.leaders-only");
    asks("Ben", "leader");
    assertThat(room.sees(ben).toString()).contains("YOU_ARE_ASKED");
    assertThat(room.sees(ana).toString()).doesNotContain("YOU_ARE_ASKED").contains("IS_ASKED");
    assertThat(room.harvest().toString()).contains("IS_ASKED", "count=0");
    room.presses(ben, "yes", "leader");
    assertThat(room.harvest().toString()).contains("count=1").doesNotContain("IS_ASKED");
  }

  @Test
  void all_read_on_one_line_who_takes_a_role_and_which_nobody_takes_yet() {
    room.presses(ana, "like", "leader");
    room.presses(ben, "like", "leader");
    asks("Ana", "member");
    List<CardPart.Fact> lines = room.allSee(CardPart.Facts.class).facts();
    assertThat(lines).hasSize(ROLES.size());
    assertThat(lines.get(0).value().toString()).contains("LISTED", ana.value(), ben.value());
    assertThat(lines.get(1).value().toString()).contains("IS_ASKED", ana.value());
    assertThat(lines.get(2).value().toString()).contains("NOBODY_YET");
  }

  @Test
  void a_no_is_read_by_who_leads_alone() {
    asks("Ben", "leader");
    room.presses(ben, "no", "leader");
    assertThat(room.sees(femke).toString()).contains("SAID_NO");
    assertThat(room.sees(ana).toString()).doesNotContain("SAID_NO");
    assertThat(room.allSee().toString()).doesNotContain("SAID_NO");
    assertThat(room.harvest().parts()).isEmpty();
    assertThat(room.presses(ana, "yes", "leader")).isEmpty();
  }

  @Test
  void somebody_with_two_roles_is_one_and_the_second_ring_counts_apart() {
    assertThat(sizes()).contains("FEW");
    room.presses(ana, "like", "leader");
    room.presses(ana, "like", "member");
    room.presses(ben, "like", "second");
    assertThat(sizes()).contains("FEW", "count=1", "OUTSIDE");
    for (String name : List.of("Chantal", "Driss", "Esra"))
      room.does(ben, "absent", "", Map.of("role", "member", "words", name));
    assertThat(sizes()).contains("MANY", "count=4");
    room.presses(ben, "withdraw", 3);
    assertThat(sizes()).contains("ENOUGH", "count=3");
  }

  @Test
  void what_a_role_needs_stands_in_a_table() {
    ActivityRoom table = ActivityRoom.of(new DivideRoles(), conditions());
    table.joins("Ana");
    table.does(ana, "tell", "leader", Map.of("kind", "time", "words", "Four hours a week"));
    table.does(ana, "tell", "leader", Map.of("kind", "support", "words", "A room"));
    assertThat(table.does(ana, "tell", "leader", Map.of("kind", "support", "words", "A room"))).isEmpty();
    assertThat(table.harvest().parts()).singleElement().isInstanceOfSatisfying(Harvest.Findings.class,
        found -> assertThat(found.facts()).singleElement().asString().contains("Leader", "Four hours a week",
            "A room", "Time"));
    assertThat(table.isRefused(ana, "like", "leader", Map.of()).phrase().key()).isEqualTo("roles.not-now");
  }

  @Test
  void a_script_hears_what_is_wrong_with_its_roles() {
    ActivitySpec spec = Specs.of("roles", Map.of("roles", List.of(Map.of("id", "leader", "ring", "outside"))),
        Map.of());
    assertThat(new DivideRoles().check(spec, ActivityRoom.block(spec))).extracting(SpecProblem::message)
        .anyMatch(m -> m.contains("the ring of 'leader'")).anyMatch(m -> m.contains("role.leader"));
  }

  private void asks(String who, String role) {
    room.does(femke, "ask", "", Map.of("who", who, "role", role));
  }

  private List<CardPart.Answer> takers(String role) {
    return room.sees(femke, CardPart.Answers.class).questions().stream()
        .filter(q -> q.id().equals("role-" + role))
        .findFirst().orElseThrow().answers();
  }

  private String sizes() {
    return room.allSee().stream().filter(CardPart.Text.class::isInstance).toList().toString();
  }
}
