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
import nl.draaiboek.store.PlatformInAFile.Halt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed, also while they deliver, and processes that come second. */
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

  @Test
  void what_is_stored_and_not_yet_sent_is_sent_once_by_who_comes_next() throws Exception {
    Deliverer.killedAt("committed", temp.resolve("data"), platform(), Halt.NEVER, "");
    assertThat(PlatformInAFile.messages(platform())).isEmpty();
    assertThat(goesOn()).contains("posted lobby", "posted announcement-1");
    eachMessageOnce();
  }

  @Test
  void what_was_on_its_way_to_the_platform_is_sent_once_by_who_comes_next() throws Exception {
    Deliverer.killedAt("still", temp.resolve("data"), platform(), Halt.BEFORE_IT_IS_TAKEN, "announcement-2");
    assertThat(PlatformInAFile.messages(platform())).hasSize(2);
    assertThat(goesOn()).contains("posted announcement-2").doesNotContain("posted announcement-1");
    eachMessageOnce();
  }

  @Test
  void what_the_platform_took_before_we_noted_it_is_one_message() throws Exception {
    Deliverer.killedAt("still", temp.resolve("data"), platform(), Halt.AFTER_IT_IS_TAKEN, "announcement-2");
    assertThat(PlatformInAFile.messages(platform())).hasSize(3);
    assertThat(goesOn()).contains("again announcement-2", "posted announcement-3")
        .doesNotContain("posted announcement-2");
    eachMessageOnce();
  }

  private Path platform() {
    return temp.resolve("platform");
  }

  private List<String> goesOn() throws IOException, InterruptedException {
    return Deliverer.killedAt("announcement-3", temp.resolve("data"), platform(), Halt.NEVER, "");
  }

  private void eachMessageOnce() throws IOException {
    assertThat(PlatformInAFile.messages(platform())).map(line -> line.substring(line.indexOf(' ') + 1))
        .containsExactly("lobby", "announcement-1", "announcement-2", "announcement-3");
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
