package nl.draaiboek.core.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.KeepingTerms;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.NetworkStore;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.SessionCache;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.SessionStore;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkPhrase;
import nl.draaiboek.core.rights.Shredder.Count;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionPhrase;

/**
 * What a person may ask: to see what is kept of them, and to be erased. An {@code owner} is a session, or stands for a network.
 *
 * @param terms    how long what people write is kept
 * @param sessions where events are read from, with all that was taken back since
 */
public record Rights(SessionEngine engine, NetworkEngine networks, SessionStore sessions,
    NetworkStore networkStore,
    People people, Accounts accounts, Shredder shredder, KeepingTerms terms) {
  /** Where the host says nothing of how long what people write is kept. */
  public Rights(SessionEngine engine, NetworkEngine networks, SessionStore sessions,
      NetworkStore networkStore,
      People people, Accounts accounts, Shredder shredder) {
    this(engine, networks, sessions, networkStore, people, accounts, shredder,
        new KeepingTerms(networks, Optional.of(KeepingTerms.USUAL)));
  }

  /** What came of it. */
  public sealed interface Answer {
    record Done(Count count) implements Answer {}

    /** Somebody else has to lead first. */
    record NotYet(Phrase why) implements Answer {}

    record NotThere() implements Answer {}
  }

  /** @return the network whose meeting this session is, where it knows this person; else the session itself */
  public SessionId widest(SessionId session, PersonId person) {
    return engine.find(session).flatMap(folded -> ((Session.Opened) folded.session()).house().occasion())
        .map(Occasion::network).filter(network -> knows(network.owner(), person)).map(NetworkId::owner)
        .orElse(session);
  }

  /** @return all that is kept of this person here; in a network also in its meetings */
  public OwnData mine(SessionId owner, PersonId person) {
    Optional<String> name = Optional.ofNullable(people.names(owner).get(person));
    List<String> known = accounts.all(owner, person);
    Optional<Network.Founded> network = networks.owner(owner);
    if (network.isEmpty())
      return OwnReader.ofSession(owner, sessions.read(owner, 0).events(), person, name, known);
    OwnData here = OwnReader.ofNetwork(owner, networkStore.read(network.get().id(), 0), person, name, known);
    for (Meeting meeting : network.get().calendar().all().values())
      if (meeting.session().filter(session -> knows(session, person)).isPresent())
        here = here.and(Line.of(RightsPhrase.MEETING, "number", meeting.number()),
            mine(meeting.session().get(), person));
    return here;
  }

  /** @return whether there is such a person, with a name or without */
  public boolean knows(SessionId owner, PersonId person) {
    return networks.owner(owner).map(network -> network.membership().all().containsKey(person))
        .orElseGet(() -> engine.find(owner)
            .map(folded -> isIn((Session.Opened) folded.session(), person)).orElse(false));
  }

  /** Also who never came, and of whom something lies ready. */
  private static boolean isIn(Session.Opened session, PersonId person) {
    return session.circle().find(person).isPresent() || session.work().hasBrought(person);
  }

  /**
   * Erases someone; in a network also from its meetings. Whoever comes back is somebody new. A session that goes on does so without
   * them.
   *
   * @param words whether what they wrote, and their pictures, go too
   */
  public Answer forget(SessionId owner, PersonId person, boolean words) {
    return networks.owner(owner).map(network -> fromNetwork(network, person, words))
        .orElseGet(() -> engine.find(owner).map(SessionCache.Folded::session)
            .map(session -> fromSession((Session.Opened) session, person, words))
            .orElseGet(Answer.NotThere::new));
  }

  private Answer fromSession(Session.Opened session, PersonId person, boolean words) {
    SessionId id = session.house().session();
    boolean over = session instanceof Session.Closed;
    if (!over && leadsAlone(session, person))
      return new Answer.NotYet(SessionPhrase.LAST_FACILITATOR);
    Count count = in(id, () -> shredder.person(id, person, words));
    // Only now, so that the cards which this brings up to date in chats are made without them.
    if (!over)
      engine.command(id, "forget-" + person, new SessionCommand.Leave(), person);
    return new Answer.Done(count);
  }

  private static boolean leadsAlone(Session.Opened session, PersonId person) {
    return session.circle().isFacilitator(person) && session.circle().present().stream()
        .filter(other -> other.role() == Role.FACILITATOR).count() == 1;
  }

  private Answer fromNetwork(Network.Founded network, PersonId person, boolean words) {
    if (network.membership().isLedBy(person)
        && network.membership().present().filter(Member::leads).count() == 1)
      return new Answer.NotYet(NetworkPhrase.LAST_FACILITATOR);
    Count count = Count.NOTHING;
    for (SessionId meeting : network.calendar().all().values().stream().map(Meeting::session)
        .flatMap(Optional::stream).toList())
      switch (forgetMeeting(meeting, person, words)) {
        case Answer.Done(Count there) -> count = count.plus(there);
        case Answer.NotYet notYet -> {
          return notYet;
        }
        case Answer.NotThere _ -> {
        }
      }
    SessionId owner = network.id().owner();
    AtomicReference<Count> here = new AtomicReference<>(Count.NOTHING);
    networks.rewritten(network.id(), () -> here.set(shredder.person(owner, person, words)));
    networks.command(network.id(), "forget-" + person, new NetworkCommand.Leave(), person);
    return new Answer.Done(count.plus(here.get()));
  }

  private Answer forgetMeeting(SessionId meeting, PersonId person, boolean words) {
    return engine.find(meeting).map(folded -> (Session.Opened) folded.session())
        .filter(session -> isIn(session, person))
        .map(session -> fromSession(session, person, words)).orElseGet(Answer.NotThere::new);
  }

  /** Erases a whole session; a network with all its sessions. */
  public Answer erase(SessionId owner) {
    Optional<Network.Founded> network = networks.owner(owner);
    Count count = Count.NOTHING;
    Set<SessionId> all = new java.util.LinkedHashSet<>();
    network.ifPresent(n -> n.calendar().all().values().forEach(m -> m.session().ifPresent(all::add)));
    if (network.isEmpty() && engine.find(owner).isEmpty())
      return new Answer.NotThere();
    if (network.isEmpty())
      all.add(owner);
    for (SessionId session : all)
      count = count.plus(in(session, () -> shredder.everything(session)));
    if (network.isPresent()) {
      AtomicReference<Count> here = new AtomicReference<>(Count.NOTHING);
      networks.rewritten(network.get().id(), () -> here.set(shredder.everything(owner)));
      count = count.plus(here.get());
    }
    return new Answer.Done(count);
  }

  private Count in(SessionId session, Supplier<Count> work) {
    AtomicReference<Count> count = new AtomicReference<>(Count.NOTHING);
    engine.rewritten(session, () -> count.set(work.get()));
    return count.get();
  }
}
