package nl.draaiboek.core.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.timer.TimerChange;

/** Where sessions are kept. The key (session, seq) is the lock: of two steps at the same place only one is written. */
public interface SessionStore {
  /**
   * Reads what happened.
   *
   * @param after 0 for all, else the seq of the last event that is known already
   * @return the events after it, oldest first; none for a session that is not there
   */
  History read(SessionId session, int after);

  /**
   * Writes all of a step or nothing: events, timers, outbox markers, ties and what was heard. Returns when it is on disk.
   *
   * @return false where another step was written at this place first, or one of the incoming ids is known already
   * @throws StoreFailure when it cannot be written; then nothing of it is
   */
  boolean write(Step step);

  /**
   * Which of these were handled before.
   *
   * @return those of {@code incomingIds} that a written step carried
   */
  Set<String> handled(SessionId session, Collection<String> incomingIds);

  /** @return the note that was written by what came in under this id; empty where that wrote none */
  Optional<NoteId> noteOf(SessionId session, String incomingId);

  /** @return the note that each incoming id wrote, by that id; those that wrote none are not there */
  Map<String, NoteId> notes(SessionId session);

  /**
   * The keys of what goes on in secret.
   *
   * @return by {@code block/activity}; none where nothing secret happened yet, or all of it is sealed
   */
  Map<String, byte[]> keys(SessionId session);

  /**
   * Events of one session.
   *
   * @param seq of the last of them, or what was asked {@code after} where there are none
   */
  record History(int seq, List<SessionEvent> events) {
    public History {
      events = List.copyOf(events);
    }
  }

  /**
   * What one or more commands came to.
   *
   * @param after   the seq of the newest event that they were decided on
   * @param listing how the session is listed from now on
   * @param keys    what becomes of the keys of what goes on in secret
   */
  record Step(SessionId session, int after, List<SessionEvent> events, Instant at, List<TimerChange> timers,
      List<Marker> markers, List<TieChange> ties, List<Heard> heard, Listing listing, KeyChanges keys) {
    /** Without anything secret. */
    public Step(SessionId session, int after, List<SessionEvent> events, Instant at, List<TimerChange> timers,
        List<Marker> markers, List<TieChange> ties, List<Heard> heard, Listing listing) {
      this(session, after, events, at, timers, markers, ties, heard, listing, KeyChanges.NONE);
    }

    public Step {
      events = List.copyOf(events);
      timers = List.copyOf(timers);
      markers = List.copyOf(markers);
      ties = List.copyOf(ties);
      heard = List.copyOf(heard);
    }
  }

  /**
   * Keys by {@code block/activity}.
   *
   * @param made      new ones, of which there is none yet
   * @param destroyed those of which nothing may be left, in the tables nor in a log of what was written to them
   */
  record KeyChanges(Map<String, byte[]> made, Set<String> destroyed) {
    public static final KeyChanges NONE = new KeyChanges(Map.of(), Set.of());

    public KeyChanges {
      made = Map.copyOf(made);
      destroyed = Set.copyOf(destroyed);
    }
  }

  /**
   * Something that came in and had its effect.
   *
   * @param id   as it came in
   * @param note what was written by it, so that it can be mended where it was said; nothing else that people do is kept with
   *             an id, and least of all a vote
   */
  record Heard(String id, Optional<NoteId> note) {}

  /** Something to deliver: which slot of which conversation. What it shows is rendered at delivery. */
  record Marker(ConversationId to, Slot slot, boolean retire) {}
}
