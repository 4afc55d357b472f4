package nl.draaiboek.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.session.SessionEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of event has a file in {@code golden} that shows how it was stored first. Those files never change: an event
 * may grow, but what was stored once is read for good. {@code mvn test -Dgolden.write=true} writes those that are missing.
 */
class EventJsonTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final Activities activities = StandardActivities.all();
  private final EventJson json = new EventJson(activities);
  private final JsonMapper mapper = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> every_event_comes_back_as_it_was_stored() {
    return EventTypes.named(activities).entrySet().stream().map(named -> dynamicTest(named.getKey(), () -> {
      SessionEvent event = Samples.of(named.getValue());
      assertThat(json.read(json.write(event))).isEqualTo(event);
      assertThat(json.write(event)).doesNotContain("\n");
    }));
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_event_has_a_golden_file() {
    return EventTypes.named(activities).entrySet().stream().map(this::hasGoldenFile);
  }

  private DynamicTest hasGoldenFile(Map.Entry<String, Class<?>> named) {
    Path file = GOLDEN.resolve(named.getKey().replace('/', '.') + ".json");
    return dynamicTest(named.getKey(), () -> {
      if (Boolean.getBoolean("golden.write") && !Files.exists(file))
        Files.writeString(file, pretty(json.write(Samples.of(named.getValue()))) + "\n");
      assertThat(file).as("run once with -Dgolden.write=true and commit the new file").exists();
    });
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_lost_of_what_was_stored_before() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.sorted().toList().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
        JsonNode stored = mapper.readTree(Files.readString(file));
        JsonNode again = mapper.readTree(json.write(json.read(stored.toString())));
        assertThat(lost(stored, again, "")).isEmpty();
      }));
    }
  }

  @Test
  void an_event_may_grow() {
    assertThat(json.read("""
        {"@type":"LobbyLocked","since":"2030-01-01T00:00:00Z","by":{"value":"ana"}}"""))
        .isEqualTo(new SessionEvent.LobbyLocked());
    assertThat(json.read("""
        {"@type":"BlockStarted","how":"NEXT","block":{"value":"welkom"}}"""))
        .isInstanceOfSatisfying(SessionEvent.BlockStarted.class,
            event -> assertThat(event.rooms()).isEmpty());
  }

  @Test
  void what_cannot_be_read_is_told_without_anyones_words() {
    assertThatThrownBy(() -> json.read("{\"@type\":\"Announced\",\"words\":[\"my secret\"]}"))
        .isInstanceOf(IllegalStateException.class).hasNoCause().message().doesNotContain("secret");
    assertThatThrownBy(() -> json.read("{\"@type\":\"NobodyKnowsMe\"}"))
        .isInstanceOf(IllegalStateException.class);
  }

  /** The paths of what stands in the one and not, or otherwise, in the other. */
  private static Stream<String> lost(JsonNode stored, JsonNode again, String path) {
    if (stored.isObject())
      return stored.properties().stream()
          .flatMap(part -> lost(part.getValue(), again.path(part.getKey()), path + "/" + part.getKey()));
    return stored.equals(again) ? Stream.empty() : Stream.of(path);
  }

  private String pretty(String line) throws IOException {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(line));
  }
}
