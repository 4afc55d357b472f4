package nl.draaiboek.testkit;

import java.util.List;
import java.util.function.Function;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.rights.Forgetting;
import nl.draaiboek.core.rights.Forgotten;
import nl.draaiboek.core.rights.Shredder;
import nl.draaiboek.core.session.SessionEvent;

/** Takes people out of what is held in memory: who they are, and their words in sessions. Nothing comes back from before. */
final class MemoryShredder implements Shredder {
  private final MemorySessions sessions;
  private final MemoryPeople people;
  private final MemoryAccounts accounts;

  MemoryShredder(MemorySessions sessions, MemoryPeople people, MemoryAccounts accounts) {
    this.sessions = sessions;
    this.people = people;
    this.accounts = accounts;
  }

  @Override
  public Count person(SessionId owner, PersonId person, boolean words) {
    Count count = words(owner, events -> Forgetting.inSession(events, person, words));
    people.name(owner, person, "");
    people.revoke(owner, person);
    accounts.forget(owner, person);
    return count;
  }

  @Override
  public Count everything(SessionId owner) {
    sessions.erase(owner);
    return Count.NOTHING;
  }

  @Override
  public Count networkWords(SessionId owner, Function<List<NetworkEvent>, Forgotten<NetworkEvent>> how) {
    return Count.NOTHING;
  }

  @Override
  public Count words(SessionId session, Function<List<SessionEvent>, Forgotten<SessionEvent>> how) {
    return new Count(sessions.rewrite(session, events -> how.apply(events).events()), 0, 0);
  }
}
