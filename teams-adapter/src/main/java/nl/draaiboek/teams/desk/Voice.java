package nl.draaiboek.teams.desk;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.draaiboek.teams.line.Post;
import nl.draaiboek.teams.line.Sending;
import nl.draaiboek.teams.line.TeamsLine;
import nl.draaiboek.teams.parts.TeamsIds.Person;
import nl.draaiboek.teams.room.Personals;

/** Says short things. It waits where Teams asks for that, and says nothing a second time that may have arrived. */
final class Voice {
  /** Whoever waits for longer than this in all has gone on. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final TeamsLine line;
  private final Personals personals;
  private final Consumer<Duration> pause;

  Voice(TeamsLine line, Personals personals, Consumer<Duration> pause) {
    this.line = line;
    this.personals = personals;
    this.pause = pause;
  }

  /** @param conversation as Teams names it */
  Sending say(String conversation, Post post) {
    return patiently(() -> line.post(conversation, post));
  }

  /** @return {@code Refused} also where this person has not added the app */
  Sending say(Person person, Post post) {
    Sending place = patiently(() -> personals.open(person));
    if (!(place instanceof Sending.Sent(String conversation)))
      return place;
    Sending how = say(conversation, post);
    if (how instanceof Sending.Refused)
      personals.forget(person);
    return how;
  }

  private Sending patiently(Supplier<Sending> request) {
    Duration waited = Duration.ZERO;
    while (true) {
      Sending how = request.get();
      if (!(how instanceof Sending.Wait(Duration after)) || waited.plus(after).compareTo(PATIENCE) > 0)
        return how;
      waited = waited.plus(after).plusMillis(1);
      pause.accept(after);
    }
  }
}
