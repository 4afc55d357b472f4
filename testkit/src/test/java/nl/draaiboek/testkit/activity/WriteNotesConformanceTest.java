package nl.draaiboek.testkit.activity;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.notes.WriteNotes;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityConformance;

class WriteNotesConformanceTest extends ActivityConformance {
  @Override
  protected Activity<?, ?, ?> activity() {
    return new WriteNotes();
  }

  @Override
  protected ActivitySpec spec() {
    return Specs.notes(Map.of("card", "required", "min-words", 2, "hidden", true, "pictures", true));
  }

  @Override
  protected List<Action> actions() {
    return List.of(
        new Action("write", "", Map.of("kind", "yellow", "card", "12", "words", "neighbours cook together")),
        new Action("write", "", Map.of("kind", "green", "card", "31", "words", "files wait for weeks")),
        new Action("write", "",
            Map.of("kind", "green", "card", "31", "words", "", "photo", "0123456789abcdef".repeat(2))),
        new Action("edit", "1", Map.of("kind", "green", "card", "12", "words", "neighbours cook each week")),
        new Action("edit", "2", Map.of()), new Action("withdraw", "2", Map.of()),
        new Action("show-all", "", Map.of()), new Action("hide-all", "", Map.of()));
  }
}
