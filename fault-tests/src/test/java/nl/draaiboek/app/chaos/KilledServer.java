package nl.draaiboek.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.draaiboek.app.chaos.Ledger.Answer;
import nl.draaiboek.app.chaos.Ledger.Kind;
import nl.draaiboek.app.chaos.Ledger.Press;
import nl.draaiboek.app.server.ServingChild;
import nl.draaiboek.app.server.Visitor;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed again and again while 24 people write, vote and move notes. {@code -Ddraaiboek.kills=N} kills it N
 * times; {@code -Ddraaiboek.seed=N} kills it at the same moments as before.
 */
abstract class KilledServer {
  private static final int PEOPLE = 24;
  private static final int TABLES = 4;
  private static final String ENDS_AT = "data-ends-at=\"(\\d+)\"";
  private static final Duration LONG = Duration.ofSeconds(60);
  /** A server that falls this short before time is up is not started before it is. */
  private static final Duration SHORTLY = Duration.ofSeconds(8);

  @TempDir
  Path folder = Path.of("");
  private final long seed = Long.getLong("draaiboek.seed", System.nanoTime() & 0xffff);
  private final Random random = new Random(seed);
  private final Ledger ledger = new Ledger();
  private final List<Phone> phones = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> options = new ArrayList<>(List.of("--scripts", BusyScript.FOLDER));
  int overdue;

  @AfterEach
  void everyone_goes() throws InterruptedException {
    phones.forEach(Phone::stops);
    for (Thread thread : threads)
      thread.join(Duration.ofSeconds(30));
  }

  /** @return what is in the store after so many kills */
  Aftermath dayWith(int kills, StoreSettings settings) throws Exception {
    System.err.printf("%d kills with -Ddraaiboek.seed=%d%n", kills, seed);
    BusyScript.write(folder, kills + 3);
    ServingChild server = new ServingChild(folder, options.toArray(String[]::new));
    options.addAll(List.of("--port", server.url().replaceAll(".*:", "")));
    Visitor ana = opens(server.url());
    String session = ana.path().replaceFirst("^(/s/[^/]+).*", "$1");
    everyoneComesIn(server.url(), ana.sees("href=\"[^\"]*(/j/[A-Za-z0-9_-]{22})\""));
    OpenPage page = new OpenPage(ana, session);
    threads.add(Thread.ofVirtual().start(page::listens));
    assertThat(ana.acts(session, Map.of("action", "steer/next/0", "id", "start")).body())
        .contains("\"ok\":true");
    for (int kill = 1; kill <= kills; kill++) {
      anaSaysSomething(ana, session, kill);
      server = killed(server, ana, session, page, kill, kill == kills);
    }
    page.closes();
    everyone_goes();
    server.terminate();
    assertThat(server.exitCode(LONG)).as(server.told()).isZero();
    return lookBack(settings, new SessionId(session.substring("/s/".length())));
  }

  private static Visitor opens(String url) {
    Visitor ana = new Visitor(url);
    ana.opens("/open");
    assertThat(ana.sends("/open", Map.of("script", BusyScript.NAME, "name", "Ana", "form",
        ana.sees("name=\"form\" value=\"([^\"]*)\"")))).isEqualTo(200);
    return ana;
  }

  private void everyoneComesIn(String url, String link) {
    for (int i = 0; i < PEOPLE; i++) {
      Phone phone = new Phone("p" + i, url, ledger, seed * PEOPLE + i);
      phone.comesIn(link, i % TABLES + 1);
      phones.add(phone);
      threads.add(Thread.ofVirtual().start(phone::plays));
    }
  }

  /** A press of the facilitator's own, each with words that are hers alone. */
  private void anaSaysSomething(Visitor ana, String session, int number) {
    String words = "mededeling-" + number;
    boolean saved = ana.acts(session, Map.of("action", "room/announce", "words", words, "id", words)).body()
        .contains("\"ok\":true");
    ledger.note(new Press("Ana", words, Kind.ANNOUNCEMENT, words, saved ? Answer.SAVED : Answer.REFUSED));
  }

  /** @return the server that stands there afterwards, which shows the right time and tells the open page what is new */
  private ServingChild killed(ServingChild server, Visitor ana, String session, OpenPage page, int kill,
      boolean last) throws IOException {
    int before = ledger.size();
    await().atMost(LONG).until(() -> ledger.size() > before + PEOPLE);
    ana.opens(session + "/facilitate");
    Instant ends = ends(ana);
    await().pollDelay(Duration.ofMillis(random.nextInt(900))).until(() -> true);
    server.kill();
    int heard = page.heard();
    int connections = page.connections();
    // Once at least, whatever chance says, time is up while nobody is there.
    if (Duration.between(Instant.now(), ends).compareTo(SHORTLY) < 0 || (last && overdue == 0)) {
      await().atMost(LONG.multipliedBy(2)).until(() -> Instant.now().isAfter(ends));
      overdue++;
    }
    if (kill % 5 == 0)
      killedAtItsStart();
    ServingChild next = new ServingChild(folder, options.toArray(String[]::new));
    next.url();
    await().atMost(LONG).ignoreExceptions().until(() -> ana.opens(session + "/facilitate") == 200);
    if (Instant.now().isBefore(ends))
      assertThat(ends(ana)).as("the end of the block").isEqualTo(ends);
    else
      await().atMost(LONG).until(() -> ana.opens(session + "/facilitate") == 200 && ends(ana).isAfter(ends));
    await().atMost(LONG).until(() -> page.heard() > heard && page.connections() > connections);
    return next;
  }

  private void killedAtItsStart() {
    try (ServingChild unlucky = new ServingChild(folder, options.toArray(String[]::new))) {
      await().pollDelay(Duration.ofMillis(200 + random.nextInt(2_000))).until(() -> true);
      unlucky.kill();
    }
  }

  private static Instant ends(Visitor ana) {
    return Instant.ofEpochMilli(Long.parseLong(ana.sees(ENDS_AT)));
  }

  private Aftermath lookBack(StoreSettings settings, SessionId session) {
    Aftermath aftermath = Aftermath.read(settings, session, ledger);
    aftermath.everyone_is_in(PEOPLE);
    aftermath.what_was_saved_is_there_once();
    int blocks = aftermath.each_minute_was_up_once_at_each_table_and_not_too_early();
    System.err.printf(
        "%d events; %d presses: %d saved, %d refused, %d never answered; %d blocks went on, %d while nobody was there%n",
        aftermath.events(), ledger.size(), saved(Answer.SAVED), saved(Answer.REFUSED), saved(Answer.NOTHING),
        blocks,
        overdue);
    for (Kind kind : List.of(Kind.NOTE, Kind.DOT, Kind.MOVE))
      assertThat(ledger.all(kind, Answer.SAVED)).as("%s", kind).isNotEmpty();
    return aftermath;
  }

  private long saved(Answer answer) {
    return ledger.all().stream().filter(p -> p.answer() == answer).count();
  }
}
