package nl.draaiboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.app.command.Caller;
import nl.draaiboek.app.rehearse.Plan;
import nl.draaiboek.app.rehearse.Rehearsal;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.rights.Retention;
import nl.draaiboek.core.rights.Shredder;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.wrapup.WrapUps;
import nl.draaiboek.documents.WrapUpMarkdown;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host does with what is kept of a session that was held, and what goes by itself in time. */
class RightsCommandTest {
  private static final Instant LATER = Instant.parse("2027-01-01T12:00:00Z");

  @TempDir
  private Path folder = Path.of("");

  private final Activities activities = StandardActivities.all();
  private SessionId session = new SessionId("none");
  private PersonId someone = new PersonId("none");
  private String words = "";

  /** What came of a command. */
  private record Typed(int exitCode, String out, String err) {}

  @BeforeEach
  void a_session_was_held() throws InterruptedException {
    var script = ((Read.Good) new ScriptLibrary(new ScriptReader(activities), List.of()).all()
        .getOrDefault("proefsessie", new Read.Bad(List.of()))).script();
    new Rehearsal(new Plan(script, 5, 1, 1, LocalDate.of(2026, 6, 25))).instant(
        clock -> Store.open(StoreSettings.sqlite(data()), activities, clock), activities, (closed, _) -> {
          session = closed.house().session();
          var note = closed.work().notes().stream().filter(n -> !n.words().isEmpty()).findFirst()
              .orElseThrow();
          someone = note.author();
          words = note.words();
          return Map.of();
        }, _ -> {});
  }

  @Test
  void all_of_a_session_is_written_as_files() {
    assertThat(type("export", "--list").out()).contains("session " + session + "  proefsessie");

    Typed typed = type("export", "--session", session.value(), "--out", "files");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(folder.resolve("files/session.json")).content().contains(words, "SessionClosed");
    assertThat(folder.resolve("files/wrap-up.md")).content().contains(words);
    assertThat(folder.resolve("files/notes.csv")).exists();
    assertThat(type("export", "--session", session.value(), "--out", "files").exitCode()).isEqualTo(2);
    assertThat(type("export").exitCode()).isEqualTo(2);
    assertThat(type("export", "--session", "nowhere").exitCode()).isEqualTo(2);
  }

  @Test
  void a_person_is_erased_once_the_host_says_yes_and_an_older_backup_brings_nobody_back() throws IOException {
    String person = someone.value();
    assertThat(type("backup", "older.backup").exitCode()).isZero();

    Typed asked = type("erase", "--session", session.value(), "--person", person, "--words");
    assertThat(asked.exitCode()).as(asked.err()).isZero();
    assertThat(asked.out()).contains("--yes");
    assertThat(stored()).contains(words);

    Typed typed = type("erase", "--session", session.value(), "--person", person, "--words", "--yes");
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(stored()).doesNotContain(words);

    assertThat(type("restore", "older.backup").exitCode()).as("there is a database").isEqualTo(1);
    assertThat(type("restore", "older.backup", "--replace").exitCode()).isZero();
    assertThat(stored()).contains(words);
    assertThat(type("erase", "--list").out()).contains("session " + session);
    assertThat(stored()).as("erased again as soon as it is opened").doesNotContain(words);
    assertThat(type("erase", "--session", session.value(), "--person", "Nobody").exitCode()).isEqualTo(2);
  }

  @Test
  void what_people_wrote_goes_in_time_and_what_was_published_reads_as_before() {
    Instant closed;
    String published;
    try (Store store = open(LATER); SessionEngine engine = engine(store, LATER)) {
      closed = closed(engine).at();
      engine.command(session, "publish", new SessionCommand.PublishWrapUp(),
          closed(engine).circle().people().keySet().stream()
              .filter(p -> closed(engine).circle().isFacilitator(p))
              .findFirst().orElseThrow());
      published = markdown(engine);
      assertThat(published).contains(words);
    }

    assertThat(expired(closed.plus(Duration.ofDays(89)))).isEqualTo(Shredder.Count.NOTHING);
    assertThat(expired(closed.plus(Duration.ofDays(91))).texts()).isPositive();
    assertThat(expired(closed.plus(Duration.ofDays(92)))).isEqualTo(Shredder.Count.NOTHING);
    try (Store store = open(LATER); SessionEngine engine = engine(store, LATER)) {
      assertThat(markdown(engine)).isEqualTo(published);
    }
  }

  @Test
  void of_a_session_whose_wrap_up_was_never_published_no_words_are_left() throws IOException {
    assertThat(stored()).contains(words);
    assertThat(expired(LATER).texts()).isPositive();
    assertThat(stored()).doesNotContain(words);
  }

  private Shredder.Count expired(Instant now) {
    try (Store store = open(now);
        SessionEngine engine = engine(store, now);
        NetworkEngine networks = new NetworkEngine(store.networks(), (_, _) -> Optional.empty(),
            InstantSource.fixed(now))) {
      return new Retention(engine, networks, store.index(), store.networks(),
          store.shredder(data(), _ -> Optional.empty()), Optional.of(Duration.ofDays(90)),
          InstantSource.fixed(now)).run();
    }
  }

  private Session.Closed closed(SessionEngine engine) {
    return (Session.Closed) engine.find(session).orElseThrow().session();
  }

  private String markdown(SessionEngine engine) {
    Session.Closed closed = closed(engine);
    return WrapUpMarkdown.of(WrapUps.of(closed), Languages.bundled(),
        new Listener(closed.house().setup().language(), closed.house().setup().zone(),
            _ -> Optional.empty()));
  }

  private Store open(Instant now) {
    return Store.open(StoreSettings.sqlite(data()), activities, InstantSource.fixed(now));
  }

  private SessionEngine engine(Store store, Instant now) {
    return new SessionEngine(store.sessions(), store.cache(), activities, InstantSource.fixed(now),
        new RandomIds(new java.util.Random(1)));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private String stored() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(data())) {
      for (Path file : files.toList())
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return all.toString();
  }

  private Typed type(String... line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(new Caller(Map.of(), folder), new PrintWriter(out, true),
        new PrintWriter(err, true), line);
    return new Typed(exitCode, out.toString(), err.toString());
  }
}
