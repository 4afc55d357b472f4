package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.roles.DivideRoles;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class DivideRolesConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new DivideRoles();
  }

  @Override
  protected ActivitySpec spec() {
    return DivideRolesTest.who();
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("like", "leader", Map.of()), new Action("let-go", "leader", Map.of()),
        new Action("ask", "", Map.of("who", "ana", "role", "member")), new Action("yes", "member", Map.of()),
        new Action("no", "member", Map.of()),
        new Action("absent", "", Map.of("role", "second", "words", "Esra")),
        new Action("tell", "leader", Map.of("kind", "time", "words", "Four hours")),
        new Action("withdraw", "1", Map.of()));
  }
}
