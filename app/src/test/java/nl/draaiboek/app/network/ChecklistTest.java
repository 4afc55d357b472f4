package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.draaiboek.core.engine.Carrying;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.script.Script;
import org.junit.jupiter.api.Test;

/** What a script wants ready before a meeting. */
class ChecklistTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Script SCRIPT = Learners.bundled("duidingssessie");

  @Test
  void the_next_meeting_gets_its_scripts_checklist_once_with_days_that_move_along() {
    try (Learners learners = new Learners(SCRIPT)) {
      for (int start = 0; start < 2; start++)
        try (Carrying _ = new Carrying(learners.sessions, learners.networks, () -> List.of(SCRIPT),
            learners.store.archive())) {
          await().atMost(LONG).until(() -> !tasks(learners).isEmpty());
        }
      LocalDate day = learners.network().calendar().find(1).orElseThrow().when().date();
      assertThat(tasks(learners)).hasSize(SCRIPT.checklist().size()).allSatisfy(task -> {
        assertThat(task.kind()).isEqualTo(Task.Kind.PREPARATION);
        assertThat(task.meeting()).isEqualTo(1);
        assertThat(task.owner()).isEmpty();
      });
      assertThat(tasks(learners)).extracting(Task::due).contains(day.minusDays(21), day.minusDays(1));
      assertThat(tasks(learners).getFirst().what()).startsWith("De 47 verhalen");

      When when = learners.network().calendar().find(1).orElseThrow().when();
      learners.asks(learners.ana, new NetworkCommand.MoveMeeting(1, when.on(day.plusDays(2))));
      assertThat(tasks(learners)).extracting(Task::due).contains(day.minusDays(19), day.plusDays(1));
    }
  }

  @Test
  void the_meeting_after_it_gets_its_own_when_the_first_is_held() {
    try (Learners learners = new Learners(SCRIPT);
        Carrying _ = new Carrying(learners.sessions, learners.networks, () -> List.of(SCRIPT),
            learners.store.archive())) {
      learners.opens(1);
      await().atMost(LONG).until(() -> tasks(learners).stream().anyMatch(task -> task.meeting() == 2));
    }
  }

  private static List<Task> tasks(Learners learners) {
    return List.copyOf(learners.network().promises().tasks().values());
  }
}
