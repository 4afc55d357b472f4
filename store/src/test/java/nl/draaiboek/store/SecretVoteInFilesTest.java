package nl.draaiboek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.testkit.SettableClock;
import nl.draaiboek.testkit.VotingScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody finds who has the whole data folder, byte for byte. */
class SecretVoteInFilesTest {
  private static final PersonId ANA = new PersonId("p-ana-of-this-test");
  private static final PersonId BEN = new PersonId("p-ben-of-this-test");
  private static final Pattern BALLOT_WITH_BEN = Pattern.compile(
      "Dot(Placed|TakenBack)\"[^{}]{0,300}" + BEN + "|" + BEN + "[^{}]{0,300}Dot(Placed|TakenBack)\"");

  private static final Pattern NOTE_WITH_BEN = Pattern.compile("(NotedUnsigned|niemand|dan dit)[^{}]{0,300}"
      + BEN + "|" + BEN + "[^{}]{0,300}(NotedUnsigned|niemand|dan dit)|\"author\":\"" + BEN);

  @TempDir
  Path temp;
  private final SettableClock clock = new SettableClock();

  @Test
  void no_file_tells_who_voted_once_the_session_is_closed_not_even_after_a_fall() {
    Path data = temp.resolve("data");
    Path fallen = temp.resolve("fallen");
    byte[] key;
    SessionId session;
    try (Store store = open(data)) {
      try (SessionEngine engine = engine(store)) {
        session = vote(engine);
        key = store.sessions().keys(session).values().iterator().next();
        assertThat(files(data)).as("the key, while the vote is open")
            .anySatisfy(f -> assertThat(holds(f, key)).isTrue());
        does(engine, session, ANA, "close", "steer/close");
      }
      copy(data, fallen);
      assertThat(files(data)).allSatisfy(file -> says_nothing(file, key));
    }
    assertThat(files(data)).allSatisfy(file -> says_nothing(file, key));
    try (Store store = open(fallen); SessionEngine engine = engine(store)) {
      assertThat(engine.find(session)).isPresent();
      assertThat(files(fallen)).allSatisfy(file -> says_nothing(file, key));
    }
  }

  @Test
  void no_file_tells_who_wrote_an_anonymous_note_once_its_block_is_over_not_even_after_a_fall() {
    Path data = temp.resolve("data");
    Path fallen = temp.resolve("fallen");
    byte[] key;
    SessionId session;
    try (Store store = open(data)) {
      try (SessionEngine engine = engine(store)) {
        session = engine.open(VotingScript.withoutNames(), VotingScript.setup(), ANA);
        engine.submit(session, new Incoming.Joined("join", BEN));
        does(engine, session, ANA, "go-1", "steer/next/0");
        writes(engine, session, "press-of-ben-1", "write", "wat niemand durft te zeggen");
        writes(engine, session, "press-of-ben-2", "edit/1", "wat niemand hardop zegt");
        writes(engine, session, "press-of-ben-3", "write", "en dan dit nog");
        does(engine, session, BEN, BEN + ":press-of-ben-4", "act/write/notes/withdraw/2");
        key = store.sessions().keys(session).values().iterator().next();
        assertThat(files(data)).as("a note without a name, also while its block goes on")
            .allSatisfy(
                file -> assertThat(NOTE_WITH_BEN.matcher(text(file)).find()).as("%s", file).isFalse());
        does(engine, session, ANA, "close", "steer/close");
      }
      copy(data, fallen);
      assertThat(files(data)).allSatisfy(file -> says_nothing(file, key));
    }
    for (Path folder : List.of(data, fallen))
      try (Store store = open(folder); SessionEngine engine = engine(store)) {
        assertThat(((Session.Opened) engine.find(session).orElseThrow().session()).work().notes().stream())
            .singleElement().satisfies(note -> {
              assertThat(note.words()).isEqualTo("wat niemand hardop zegt");
              assertThat(note.author()).isNotEqualTo(BEN);
            });
        assertThat(files(folder)).allSatisfy(file -> says_nothing(file, key));
      }
  }

  private static void writes(SessionEngine engine, SessionId session, String id, String verb, String words) {
    assertThat(engine.submit(session, new Incoming.Submitted(BEN + ":" + id, BEN, "act/write/notes/" + verb,
        Map.of("kind", "yellow", "words", words)))).isInstanceOf(Reply.Noted.class);
  }

  @Test
  void who_falls_between_closing_and_clearing_the_log_clears_it_at_the_next_start() {
    Path data = temp.resolve("data");
    Path fallen = temp.resolve("fallen");
    byte[] key;
    try (SqliteDatabase database = SqliteDatabase.open(data)) {
      key = new byte[32];
      new Random(5).nextBytes(key);
      database.write(h -> h.execute("insert into session(id, code, plain_code, script, phase, opened_ms) "
          + "values ('s', 'c', 'c', 'x', 'RUNNING', 0)"));
      database
          .write(h -> h.execute("insert into secret_key(session, origin, bytes) values ('s', 'o', ?)", key));
      database.write(h -> h.execute("delete from secret_key"));
      copy(data, fallen);
      assertThat(files(fallen)).as("the log").anySatisfy(file -> assertThat(holds(file, key)).isTrue());
    }
    try (SqliteDatabase _ = SqliteDatabase.open(fallen)) {
      assertThat(files(fallen)).allSatisfy(file -> assertThat(holds(file, key)).as("%s", file).isFalse());
    }
  }

  @Test
  void a_backup_of_an_open_vote_holds_no_key() {
    Path data = temp.resolve("data");
    try (Store store = open(data); SessionEngine engine = engine(store)) {
      SessionId session = vote(engine);
      byte[] key = store.sessions().keys(session).values().iterator().next();
      Backup.make(data, temp.resolve("backup"));
      Path elsewhere = temp.resolve("elsewhere");
      Restore.into(elsewhere, temp.resolve("backup"), false);
      assertThat(files(elsewhere)).isNotEmpty().allSatisfy(file -> assertThat(holds(file, key)).isFalse());
    }
  }

  private static void says_nothing(Path file, byte[] key) {
    assertThat(holds(file, key)).as("the key in %s", file).isFalse();
    assertThat(BALLOT_WITH_BEN.matcher(text(file)).find()).as("Ben beside a ballot in %s", file).isFalse();
    assertThat(NOTE_WITH_BEN.matcher(text(file)).find() && !text(file).contains("een idee"))
        .as("Ben beside a note without a name in %s", file).isFalse();
    assertThat(text(file)).as("%s", file).doesNotContain("press-of-ben");
  }

  private static SessionId vote(SessionEngine engine) {
    SessionId session = engine.open(VotingScript.script(), VotingScript.setup(), ANA);
    engine.submit(session, new Incoming.Joined("join", BEN));
    does(engine, session, ANA, "go-1", "steer/next/0");
    engine.submit(session, new Incoming.Submitted("note", BEN, "act/write/notes/write",
        Map.of("kind", "yellow", "words", "een idee")));
    does(engine, session, ANA, "go-2", "steer/next/0");
    does(engine, session, BEN, BEN + ":press-of-ben", "act/vote/dots/place/1");
    does(engine, session, BEN, BEN + ":press-of-ben-2", "act/vote/dots/take-back/1");
    does(engine, session, BEN, BEN + ":press-of-ben-3", "act/vote/dots/place/1");
    return session;
  }

  private static void does(SessionEngine engine, SessionId session, PersonId who, String id, String action) {
    assertThat(engine.submit(session, new Incoming.Pressed(id, who, action))).isInstanceOf(Reply.Noted.class);
  }

  private Store open(Path data) {
    return Store.open(StoreSettings.sqlite(data), StandardActivities.all(), clock);
  }

  private SessionEngine engine(Store store) {
    return new SessionEngine(store.sessions(), store.cache(), StandardActivities.all(), clock,
        new RandomIds(new Random(3)));
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As they lie there when the power goes. */
  private static void copy(Path from, Path to) {
    try {
      Files.createDirectories(to);
      for (Path file : files(from))
        if (!file.toString().endsWith("-shm") && !file.toString().endsWith(".lock"))
          Files.copy(file, to.resolve(from.relativize(file).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, byte[] key) {
    return text(file).contains(new String(key, StandardCharsets.ISO_8859_1));
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
