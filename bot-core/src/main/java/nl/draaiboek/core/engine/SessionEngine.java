package nl.draaiboek.core.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Refusal;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Brought;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Returned;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionEvolution;
import nl.draaiboek.core.session.SessionPhrase;
import nl.draaiboek.core.session.SessionReader;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.core.timer.TimerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs sessions. Each has a lane of its own on virtual threads; what waits in it is decided on the newest state and written as
 * one step; only then is anybody answered. What was acknowledged is stored; what is stored is shown.
 */
public final class SessionEngine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SessionEngine.class);

  private final SessionStore store;
  private final SessionCache cache;
  private final SessionEvolution evolution;
  private final InstantSource clock;
  private final Ids ids;
  private final KeptSessions kept;
  private final SessionFeed feed = new SessionFeed();
  private final Lanes<SessionId, Job> lanes;
  private volatile Consumer<SessionId> toDeliver = _ -> {};
  private volatile OwnWays ways = OwnWays.NONE;
  private volatile BiPredicate<SessionId, Predicate<Outbox.Loss>> again = (_, _) -> false;

  public SessionEngine(SessionStore store, SessionCache cache, Activities activities, InstantSource clock,
      Ids ids) {
    this.store = store;
    this.cache = cache;
    this.evolution = new SessionEvolution(activities);
    this.clock = clock;
    this.ids = ids;
    this.kept = new KeptSessions(store, evolution);
    this.lanes = new Lanes<>("session", this::tryOnce, cache::drop);
  }

  /**
   * Handles what a channel heard. Blocks (a virtual thread, as a rule) until it is on disk or refused.
   *
   * @param session which one; one that is not there refuses
   */
  public Reply submit(SessionId session, Incoming incoming) {
    if (SendAgain.isAsked(incoming))
      return askedAgain(session, incoming);
    return SessionReader.read(incoming)
        .map(command -> command(session, incoming.id(), command, incoming.from()))
        .orElseGet(() -> new Reply.Refused(new Refusal(EnginePhrase.NOT_UNDERSTOOD, Map.of())));
  }

  /** It is done at most once for each time that something is lost, so that the same press again does nothing. */
  private Reply askedAgain(SessionId id, Incoming incoming) {
    return find(id).map(folded -> (Session.Opened) folded.session()).<Reply>map(session -> {
      if (!session.circle().isFacilitator(incoming.from()))
        return new Reply.Refused(new Refusal(SessionPhrase.ONLY_FACILITATOR, Map.of(), true));
      return new Reply.Noted(Optional.of(Line.of(sendAgain(id, SendAgain.where(session, incoming))
          ? EnginePhrase.SENT_AGAIN
          : EnginePhrase.NOTHING_TO_SEND)));
    }).orElseGet(() -> new Reply.Refused(new Refusal(EnginePhrase.NOT_UNDERSTOOD, Map.of())));
  }

  /**
   * Sends once more what was lost of a session, as it stands now; for who looked, and for a place that the bot came back to.
   *
   * @param which of what was lost
   * @return whether there was anything
   */
  public boolean sendAgain(SessionId session, Predicate<Outbox.Loss> which) {
    return again.test(session, which);
  }

  /** Handles a command. Blocks like {@link #submit}; the same id a second time has no effect. */
  public Reply command(SessionId session, String incomingId, SessionCommand command, PersonId from) {
    return lanes.handled(session, Job.of(command, from, Optional.of(incomingId)));
  }

  /**
   * Opens a session.
   *
   * @return its id
   * @throws StoreFailure when it could not be stored
   */
  public SessionId open(Script script, Setup setup, PersonId facilitator) {
    SessionId session = ids.session();
    open(session, script, setup, facilitator);
    return session;
  }

  /**
   * Opens a session under an id that whoever asks has chosen, so that asking again opens no second one.
   *
   * @throws StoreFailure when it could not be stored
   */
  public void open(SessionId session, Script script, Setup setup, PersonId facilitator) {
    open(facilitator,
        new SessionCommand.Open(session, script, setup, ids.code(), Optional.empty(), List.of(),
            Returned.NOTHING));
  }

  /** The same for a network's meeting. */
  void open(SessionId session, Script script, Setup setup, PersonId facilitator, Occasion occasion,
      List<Brought> brought, Returned returned) {
    open(facilitator,
        new SessionCommand.Open(session, script, setup, ids.code(), Optional.of(occasion), brought,
            returned));
  }

  private void open(PersonId facilitator, SessionCommand.Open open) {
    SessionId session = open.session();
    Reply reply = command(session, "open", open, facilitator);
    switch (reply) {
      case Reply.Noted _ ->
        LOG.info("Session {} is open: script {}, {} tables.", session, open.script().name(),
            open.setup().tables());
      case Reply.Again _ -> LOG.debug("Session {} was open already.", session);
      case Reply.Refused _,Reply.Failed _ -> throw new StoreFailure("The session could not be opened.",
          new IllegalStateException(reply.toString()));
    }
  }

  /**
   * The newest committed state.
   *
   * @return empty where there is no such session
   */
  public Optional<Folded> find(SessionId session) {
    Folded folded = held(session);
    return folded.session() instanceof Session.Opened ? Optional.of(folded) : Optional.empty();
  }

  /** @return the note that was written by what came in under this id, such as a message that was edited since */
  public Optional<NoteId> noteOf(SessionId session, String incomingId) {
    return store.noteOf(session, incomingId);
  }

  /** @return whether something came in under this id before, and had its effect then */
  public boolean wasHeard(SessionId session, String incomingId) {
    return !kept.handled(session, kept.secrecy(session, held(session).session()), List.of(incomingId))
        .isEmpty();
  }

  /** @return the note that each thing that came in wrote, by its id */
  public Map<String, NoteId> notesHeard(SessionId session) {
    return store.notes(session);
  }

  public SessionFeed feed() {
    return feed;
  }

  /** Called by the timers; returns when the effect is stored. A timer that is late or comes twice has none. */
  public void due(TimerKey timer) {
    Reply reply = lanes.handled(timer.session(),
        Job.of(new SessionCommand.TimerDue(timer), Moment.CLOCK, Optional.empty()));
    if (reply instanceof Reply.Failed(String code))
      throw new StoreFailure("A timer's effect could not be stored (" + code + ").",
          new IllegalStateException(code));
  }

  /** @param own where people are written to alone; until this is said, nobody is */
  public void whenToWriteToOne(OwnWays own) {
    ways = own;
  }

  OwnWays ways() {
    return ways;
  }

  /** @param wake told which session has something to deliver, after it is committed */
  void whenToDeliver(Consumer<SessionId> wake) {
    toDeliver = wake;
  }

  /** @param sending asked to send once more what was lost; says whether there was anything */
  void whenAskedAgain(BiPredicate<SessionId, Predicate<Outbox.Loss>> sending) {
    again = sending;
  }

  /**
   * Lets somebody change what is stored of a session, while nothing is decided on it; afterwards all that was held of it is read
   * again, and whoever looks at it is told.
   *
   * @param change what is done in the store; nothing is held of the session any more where it throws, too
   */
  public void rewritten(SessionId session, Runnable change) {
    lanes.aside(session, change);
    find(session).ifPresent(folded -> feed.tell(session, folded));
  }

  /** @return false where another process wrote first, so that the state has to be read again */
  private boolean tryOnce(SessionId id, List<Job> jobs) {
    Folded folded = held(id);
    List<String> asked = jobs.stream().map(Job::incomingId).flatMap(Optional::stream).toList();
    Secrecy secrecy = kept.secrecy(id, folded.session());
    Instant now = clock.instant();
    Batch batch = new Batch(evolution, folded, kept.handled(id, secrecy, asked), now);
    jobs.forEach(batch::decide);
    if (!batch.isEmpty() && !write(id, folded, batch, secrecy, now))
      return false;
    batch.reply();
    return true;
  }

  private boolean write(SessionId id, Folded folded, Batch batch, Secrecy secrecy, Instant now) {
    Session.Opened after = batch.opened().orElseThrow();
    List<SessionEvent> events = batch.events().stream().map(event -> secrecy.conceal(event, ids::key))
        .toList();
    List<SessionStore.Heard> heard = batch.heard().stream()
        .map(came -> secrecy.conceal(came.heard(), came.events(), ids::key)).toList();
    Step step = new Step(id, folded.seq(), events, Secrecy.conceal(now, events),
        TimerChanges.between(batch.before(), after), Markers.of(batch.before(), after, batch.events(), ways),
        TieChanges.between(batch.before(), after), heard, Listings.of(after),
        secrecy.changes(batch.before(), after));
    if (!store.write(step))
      return false;
    // Where something was sealed this process forgets it too.
    Folded committed = step.keys().destroyed().isEmpty()
        ? new Folded(after, folded.seq() + events.size())
        : kept.read(id);
    cache.put(id, committed);
    feed.tell(id, committed);
    if (!step.markers().isEmpty())
      toDeliver.accept(id);
    return true;
  }

  private Folded held(SessionId id) {
    return cache.get(id).orElseGet(() -> kept.read(id));
  }

  /** @return the session that these events come to */
  public Session replayed(List<SessionEvent> events) {
    return kept.replayed(events);
  }

  /** Finishes what is under way; what comes after is not taken. */
  @Override
  public void close() {
    lanes.close();
  }
}
