package nl.draaiboek.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draaiboek.app.server.ServingChild;
import nl.draaiboek.app.server.Visitor;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of a server that runs becomes full. */
class FullDiskTest {
  @TempDir
  Path folder = Path.of("");

  @Test
  void nobody_is_told_saved_who_is_not_pages_go_on_and_all_is_well_when_there_is_room_again()
      throws Exception {
    Optional<SmallDisk> disk = SmallDisk.mount(folder.resolve("disk"), 4);
    assumeTrue(disk.isPresent(), "a disk of our own");
    try (SmallDisk small = disk.orElseThrow()) {
      onSmallDisk(small);
    }
  }

  private void onSmallDisk(SmallDisk disk) throws Exception {
    BusyScript.write(folder, 30);
    try (ServingChild server = new ServingChild(folder, "--scripts", BusyScript.FOLDER, "--data",
        disk.at().resolve("data").toString())) {
      Visitor ana = new Visitor(server.url());
      ana.opens("/open");
      ana.sends("/open", Map.of("script", BusyScript.NAME, "name", "Ana", "form",
          ana.sees("name=\"form\" value=\"([^\"]*)\"")));
      String session = ana.path().replaceFirst("^(/s/[^/]+).*", "$1");
      assertThat(says(ana, session, 0).body()).contains("\"ok\":true");
      disk.fill();
      int said = 1;
      while (says(ana, session, said).statusCode() == 200)
        said++;
      HttpResponse<String> refused = says(ana, session, said);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).contains("\"ok\":false", "Dit is niet bewaard");
      for (String page : new String[]{"/board", "/setup", "/me", "/facilitate"})
        assertThat(ana.opens(session + page)).as(page).isEqualTo(200);
      try (Stream<String> stream = ana.hears(session + "/live", "")) {
        assertThat(stream.limit(2)).isNotEmpty();
      }
      assertThat(server.told()).contains("Nothing can be stored in", "its disk is full; make room");

      disk.makeRoom();
      int next = said;
      await().atMost(Duration.ofSeconds(20)).untilAsserted(
          () -> assertThat(says(ana, session, next).statusCode()).as(server.told()).isEqualTo(200));
      assertThat(says(ana, session, next).body()).contains("\"ok\":true");
      assertThat(server.told()).contains("stores again");
      assertThat(server.told().lines().count()).as("lines in the log: %s", server.told()).isLessThan(60);
      server.terminate();
      assertThat(server.exitCode(Duration.ofSeconds(20))).as(server.told()).isZero();
      assertThat(stored(disk, session)).containsExactlyElementsOf(
          IntStream.rangeClosed(0, next).mapToObj(number -> "mededeling-" + number).toList());
    }
  }

  private static List<String> stored(SmallDisk disk, String session) {
    try (Store store = Store.open(StoreSettings.sqlite(disk.at().resolve("data")), StandardActivities.all(),
        InstantSource.system())) {
      return store.sessions().read(new SessionId(session.substring("/s/".length())), 0).events().stream()
          .filter(SessionEvent.Announced.class::isInstance).map(e -> ((SessionEvent.Announced) e).words())
          .toList();
    }
  }

  private static HttpResponse<String> says(Visitor ana, String session, int number) {
    return ana.acts(session,
        Map.of("action", "room/announce", "words", "mededeling-" + number, "id", "says-" + number));
  }
}
