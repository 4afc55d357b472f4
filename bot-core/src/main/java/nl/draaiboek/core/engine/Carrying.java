package nl.draaiboek.core.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkCommand.KeepAgreements;
import nl.draaiboek.core.network.NetworkCommand.KeepGroups;
import nl.draaiboek.core.network.NetworkCommand.KeepRecipes;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Returned;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.wrapup.Agreed;
import nl.draaiboek.core.wrapup.Recipes;
import nl.draaiboek.core.wrapup.Togethers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries over to a network what was done in a meeting's session: agreements and homework that were ticked off, and, when it is
 * over, what people agreed on; gives checklists, and keeps the archive. Each thing has an id of its own, so that it is carried over once, however often it is tried.
 */
public final class Carrying implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

  private final SessionEngine sessions;
  private final NetworkEngine networks;
  private final Archive archive;
  private final ExecutorService one = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private final Map<NetworkId, List<Memory>> kept = new HashMap<>();
  private final NextMeetings nexts;
  private final SessionFeed.Subscription subscription;

  /**
   * Begins, with what was left to carry over when the last process stopped.
   *
   * @param scripts that meetings are held by, as they are now
   * @param archive kept as networks are
   */
  public Carrying(SessionEngine sessions, NetworkEngine networks, Supplier<List<Script>> scripts,
      Archive archive) {
    this.sessions = sessions;
    this.networks = networks;
    this.archive = archive;
    Checklists checklists = new Checklists(networks, scripts);
    this.nexts = new NextMeetings(sessions, networks);
    subscription = sessions.feed().subscribeToAll(this::changed);
    networks.subscribe(network -> queue(() -> {
      checklists.prepare(network);
      nexts.tell(network);
      remember(network);
    }));
    queue(() -> networks.all().forEach(network -> {
      catchUp(network);
      checklists.prepare(network);
      remember(network);
    }));
  }

  private void queue(Runnable work) {
    try {
      one.execute(() -> {
        try {
          work.run();
        } catch (RuntimeException fault) {
          LOG.error("Something was not carried over; it is tried again at the next change or start.", fault);
        }
      });
    } catch (RejectedExecutionException _) {
      LOG.debug("We are stopping; what is left is carried over at the next start.");
    }
  }

  /** Also what was taken away since is not found any more. */
  private void remember(NetworkId network) {
    networks.find(network).ifPresent(founded -> {
      List<Memory> now = Remembered.of(founded, sessions);
      if (!now.equals(kept.put(network, now)))
        archive.replace(network, now);
    });
  }

  private void catchUp(NetworkId network) {
    networks.find(network).ifPresent(founded -> founded.calendar().all().values().stream()
        .flatMap(meeting -> meeting.session().stream()).forEach(this::carry));
  }

  private void changed(SessionId session, SessionCache.Folded folded) {
    if (!(folded.session() instanceof Session.Opened opened) || opened.house().occasion().isEmpty())
      return;
    if (opened instanceof Session.Closed || !opened.work().returned().isEmpty())
      queue(() -> carry(session));
  }

  private void carry(SessionId session) {
    sessions.find(session).map(folded -> (Session.Opened) folded.session())
        .ifPresent(opened -> opened.house().occasion().ifPresent(occasion -> carry(opened, occasion)));
  }

  private void carry(Session.Opened session, Occasion occasion) {
    SessionId id = session.house().session();
    Returned returned = session.work().returned();
    for (Returned.Agreement agreement : returned.agreements().values())
      if (agreement.ticks() > 0)
        tell(occasion, "ticked-" + id + "-" + agreement.number() + "-" + agreement.ticks(),
            new NetworkCommand.TickTask(agreement.number(), agreement.done()));
    for (Returned.Homework homework : returned.homework().values())
      homework.here().forEach(person -> tell(occasion, "did-" + id + "-" + homework.number() + "-" + person,
          new NetworkCommand.TickHomework(homework.number(), person)));
    if (session instanceof Session.Closed closed) {
      agreements(closed, occasion);
      groups(closed, occasion);
      recipes(closed, occasion);
      nexts.tell(occasion.network());
      remember(occasion.network());
    }
  }

  private void agreements(Session.Closed session, Occasion occasion) {
    List<KeepAgreements.Agreed> agreed = Agreed.in(session).stream()
        .filter(a -> !a.words().equals(Worded.REMOVED))
        .map(a -> new KeepAgreements.Agreed(a.words(), a.owner(), a.due())).toList();
    SessionId id = session.house().session();
    if (!agreed.isEmpty())
      tell(occasion, "agreed-" + id, new KeepAgreements(occasion.meeting(), id, agreed));
  }

  private void groups(Session.Closed session, Occasion occasion) {
    SessionId id = session.house().session();
    List<KeepGroups.Started> started = Togethers.groups(session).stream()
        .filter(g -> !g.words().equals(Worded.REMOVED))
        .map(g -> new KeepGroups.Started(g.words(), g.starter(), g.joined())).toList();
    if (!started.isEmpty())
      tell(occasion, "groups-" + id, new KeepGroups(occasion.meeting(), id, started));
  }

  private void recipes(Session.Closed session, Occasion occasion) {
    SessionId id = session.house().session();
    List<KeepRecipes.Made> made = Recipes.in(session).stream()
        .map(r -> new KeepRecipes.Made(r.title(), r.words(),
            r.writer(), r.publish(), r.weeks(), r.asked()))
        .toList();
    if (!made.isEmpty())
      tell(occasion, "recipes-" + id, new KeepRecipes(occasion.meeting(), id, made));
  }

  private void tell(Occasion occasion, String id, NetworkCommand command) {
    if (networks.command(occasion.network(), id, command, Moment.CLOCK) instanceof Reply.Refused(var refusal))
      LOG.warn("{} of network {} was refused: {}.", command.getClass().getSimpleName(), occasion.network(),
          refusal.phrase().key());
  }

  /** Finishes what is under way. */
  @Override
  public void close() {
    subscription.close();
    one.shutdown();
    try {
      if (!one.awaitTermination(5, TimeUnit.SECONDS))
        LOG.warn("Some sessions were not carried over; that is done at the next start.");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
