package nl.draaiboek.teams.room;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.door.Someone;
import nl.draaiboek.teams.line.Sending;
import nl.draaiboek.teams.line.TeamsLine;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsIds.Person;

/** Finds people's personal conversations with the bot. Teams gives the same one each time, so each is asked for once. */
public final class Personals {
  private static final long MOST = 20_000;

  private final TeamsLine line;
  private final Cache<Person, String> known = Caffeine.newBuilder().maximumSize(MOST).build();

  public Personals(TeamsLine line) {
    this.line = line;
  }

  /** Someone did something; in their personal conversation nobody needs to ask where it is. */
  public void learn(Conversation where, Someone who) {
    if (where.kind() == Conversation.Kind.PERSONAL && !who.id().isEmpty())
      known.put(TeamsIds.person(where, who), where.id());
  }

  /**
   * Opens it; may wait for Teams. Doing it twice does no harm.
   *
   * @return {@code Sent} with the conversation; {@code Refused} for who has not installed the app
   */
  public Sending open(Person person) {
    String there = known.getIfPresent(person);
    if (there != null)
      return new Sending.Sent(there);
    Sending how = line.openPersonal(person.tenant(), person.id());
    if (how instanceof Sending.Sent(String conversation))
      known.put(person, conversation);
    return how;
  }

  /** It is not there any more. */
  public void forget(Person person) {
    known.invalidate(person);
  }
}
