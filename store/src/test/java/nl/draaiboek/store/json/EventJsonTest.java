package nl.draaiboek.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.session.SessionEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What happened in a session is stored for good. */
class EventJsonTest {
  private final Activities activities = StandardActivities.all();
  private final EventJson<SessionEvent> json = EventJson.ofSessions(activities);
  private final Goldens goldens = new Goldens("golden");

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
    return EventTypes.named(activities).entrySet().stream().map(named -> dynamicTest(named.getKey(),
        () -> goldens.has(named.getKey(), () -> json.write(Samples.of(named.getValue())))));
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_lost_of_what_was_stored_before() throws IOException {
    return goldens.all().map(file -> dynamicTest(file.getFileName().toString(),
        () -> assertThat(goldens.lost(file, stored -> json.write(json.read(stored)))).isEmpty()));
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
  void a_note_of_before_there_were_pictures_has_none() throws IOException {
    assertThat(json.read(Files.readString(Path.of("src/test/resources/golden/note.NoteWritten.json"))))
        .isInstanceOfSatisfying(SessionEvent.NoteHappened.class,
            event -> assertThat(((NoteEvent.NoteWritten) event.event()).photo()).isEmpty());
  }

  @Test
  void what_cannot_be_read_is_told_without_anyones_words() {
    assertThatThrownBy(() -> json.read("{\"@type\":\"Announced\",\"words\":[\"my secret\"]}"))
        .isInstanceOf(IllegalStateException.class).hasNoCause().message().doesNotContain("secret");
    assertThatThrownBy(() -> json.read("{\"@type\":\"NobodyKnowsMe\"}"))
        .isInstanceOf(IllegalStateException.class);
  }
}
