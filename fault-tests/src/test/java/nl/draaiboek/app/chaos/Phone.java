package nl.draaiboek.app.chaos;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import nl.draaiboek.app.chaos.Ledger.Answer;
import nl.draaiboek.app.chaos.Ledger.Kind;
import nl.draaiboek.app.chaos.Ledger.Press;
import nl.draaiboek.app.server.Visitor;

/** Someone who writes, votes and moves notes for as long as they may, whatever becomes of the server. */
final class Phone {
  private static final Duration BREATH = Duration.ofMillis(60);
  /** How long a device waits before it tries again what got no answer. */
  private static final Duration NO_ANSWER = Duration.ofMillis(250);
  private static final int SHARE = 101;

  private final String name;
  private final Visitor visitor;
  private final Random random;
  private final Ledger ledger;
  private String session = "";
  private int presses;
  private volatile boolean goesOn = true;

  Phone(String name, String url, Ledger ledger, long seed) {
    this.name = name;
    this.visitor = new Visitor(url);
    this.ledger = ledger;
    this.random = new Random(seed);
  }

  /** Comes in by the link, says who they are, and sits down. */
  void comesIn(String link, int table) {
    visitor.opens(link);
    session = visitor.path();
    visitor.sends(session + "/join", Map.of("form", visitor.sees("name=\"form\" value=\"([^\"]*)\""), "name",
        name, "as", "named"));
    visitor.opens(session);
    HttpResponse<String> answer = visitor.acts(session,
        Map.of("action", "table/take/" + table, "id", "sit-" + name));
    if (!answer.body().contains("\"ok\":true"))
      throw new AssertionError(name + " cannot sit down: " + answer.body());
  }

  void stops() {
    goesOn = false;
  }

  /** Does one thing after another until told to stop. */
  void plays() {
    while (goesOn) {
      try {
        if (visitor.opens(session) == 200)
          doesSomething();
      } catch (UncheckedIOException _) {
        // No server. What is on the screen stays there.
        LockSupport.parkNanos(NO_ANSWER.toNanos());
      }
      LockSupport.parkNanos(BREATH.toNanos() + random.nextLong(BREATH.toNanos() * 2));
    }
  }

  private void doesSomething() {
    String block = visitor.sees("data-action=\"act/(m\\d+)/notes/write\"");
    if (block.isEmpty())
      return;
    List<String> free = visitor.seesAll("data-action=\"act/m\\d+/vote/place/(\\d+)\"");
    List<String> used = visitor.seesAll("data-action=\"act/m\\d+/vote/take-back/(\\d+)\"");
    List<String> hung = visitor.seesAll("data-note=\"(\\d+)\"");
    int dice = random.nextInt(10);
    String id = name + "-" + ++presses;
    if (dice < 3 && !free.isEmpty())
      dots(id, block, Kind.DOT, "place", any(free));
    else if (dice < 4 && !used.isEmpty())
      dots(id, block, Kind.DOT_BACK, "take-back", any(used));
    else if (dice < 7 && !hung.isEmpty())
      moves(id, block, any(hung));
    else
      writes(id, block);
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void writes(String id, String block) {
    press(id, Kind.NOTE, id, Map.of("action", "act/" + block + "/notes/write", "kind", "idea", "words", id));
  }

  private void dots(String id, String block, Kind kind, String verb, String note) {
    press(id, kind, note, Map.of("action", "act/" + block + "/vote/" + verb + "/" + note));
  }

  /** The reason tells this press from all others. */
  private void moves(String id, String block, String note) {
    press(id, Kind.MOVE, id, Map.of("action", "act/" + block + "/land/place", "note", note, "x",
        Integer.toString(random.nextInt(SHARE)), "y", Integer.toString(random.nextInt(SHARE)), "why", id));
  }

  private void press(String id, Kind kind, String what, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("id", id);
    Answer answer = random.nextInt(20) == 0 ? pressTwice(all) : send(all);
    ledger.note(new Press(name, id, kind, what, answer));
  }

  /** Two quick taps on the same button. */
  private Answer pressTwice(Map<String, String> fields) {
    CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> send(fields));
    Answer one = send(fields);
    Answer two = other.join();
    return List.of(Answer.SAVED, Answer.NOTHING).stream().filter(a -> one == a || two == a).findFirst()
        .orElse(Answer.REFUSED);
  }

  /** Sends it until there is an answer, or they have had enough; a lost answer is often sent for again. */
  private Answer send(Map<String, String> fields) {
    for (int tries = 0; tries < 80; tries++) {
      try {
        HttpResponse<String> answer = visitor.acts(session, fields);
        if (answer.statusCode() == 200)
          return answer.body().contains("\"ok\":true") ? Answer.SAVED : Answer.REFUSED;
      } catch (UncheckedIOException _) {
        if (tries == 0 && random.nextInt(5) == 0)
          return Answer.NOTHING;
      }
      LockSupport.parkNanos(NO_ANSWER.toNanos());
    }
    return Answer.NOTHING;
  }
}
