package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.SessionEvent.PersonJoined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed, and processes that come second. */
class KillTest {
  @TempDir
  private Path temp;

  @Test
  void after_three_kills_everything_that_was_acknowledged_is_there_once() throws Exception {
    Path folder = temp.resolve("data");
    Map<String, Integer> acknowledged = new HashMap<>();
    for (int lines : List.of(60, 300, 900))
      for (String line : Killed.killAfter(Killed.start(folder), lines))
        if (line.matches("session-\\d \\d+"))
          acknowledged.merge(line.substring(0, line.indexOf(' ')),
              Integer.parseInt(line.substring(line.indexOf(' ') + 1)), Math::max);
    assertThat(acknowledged).isNotEmpty();
    try (Store store = Store.open(StoreSettings.sqlite(folder), new Activities(List.of()),
        InstantSource.system())) {
      acknowledged.forEach((session, seq) -> allThere(store, new SessionId(session), seq));
    }
  }

  private static void allThere(Store store, SessionId session, int acknowledged) {
    var history = store.sessions().read(session, 0);
    assertThat(history.seq()).isGreaterThanOrEqualTo(acknowledged);
    assertThat(history.events().stream().map(PersonJoined.class::cast).map(joined -> joined.person().value()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, history.seq()).mapToObj(i -> "person-" + i).toList());
    assertThat(store.sessions().handled(session, List.of("press-" + history.seq()))).hasSize(1);
  }

  @Test
  void a_second_process_is_told_which_one_has_the_folder() throws IOException, InterruptedException {
    Path folder = temp.resolve("data");
    Process first = Killed.start(folder);
    try (BufferedReader out = first.inputReader()) {
      assertThat(out.readLine()).isEqualTo("ready");
      assertThatThrownBy(
          () -> Store.open(StoreSettings.sqlite(folder), new Activities(List.of()), InstantSource.system()))
          .isInstanceOf(DataFolderInUse.class)
          .hasMessageContaining("process " + first.pid() + " since 20");
    } finally {
      first.destroyForcibly();
      first.waitFor();
    }
  }
}
