package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.checkout.CheckOut;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class CheckOutConformanceTest extends ActivityConformance {
  static ActivitySpec threeQuestions() {
    return Specs.of("check-out",
        Map.of("questions",
            List.of(Map.of("id", "inspiration", "type", "text"), Map.of("id", "contact", "type", "contact"),
                Map.of("id", "group", "type", "group"))),
        Map.of("question.inspiration", "What do you take home?", "question.contact",
            "Whom do you want to meet?",
            "question.group", "Which learning group would you start?"));
  }

  @Override
  protected Activity<?, ?, ?> activity() {
    return new CheckOut();
  }

  @Override
  protected ActivitySpec spec() {
    return threeQuestions();
  }

  @Override
  protected List<Action> actions() {
    return List.of(new Action("answer", "inspiration", Map.of("words", "Cooking together")),
        new Action("answer", "contact", Map.of("card", "12", "words", "")),
        new Action("answer", "contact", Map.of("card", "31", "words", "How did you begin?")),
        new Action("answer", "group", Map.of("words", "Less paper, with the town hall")),
        new Action("withdraw", "group", Map.of()), new Action("join", "1", Map.of()),
        new Action("join", "3", Map.of()), new Action("leave", "3", Map.of()),
        new Action("hide", "1", Map.of()), new Action("show", "1", Map.of()));
  }
}
