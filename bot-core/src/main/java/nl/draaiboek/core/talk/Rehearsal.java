package nl.draaiboek.core.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.message.Refusal;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionDecider;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionEvolution;
import nl.draaiboek.core.session.SessionPhrase;
import nl.draaiboek.core.session.SessionReader;

/** Finds out what would come of things that somebody asks and means, without doing them. */
final class Rehearsal {
  /** Nothing that people type starts a block, so no activity has to begin. */
  private static final SessionEvolution EVOLUTION = new SessionEvolution(new Activities(List.of()));

  private Rehearsal() {}

  /** @return why one of these would be refused after those before it; empty where all would be done */
  static Optional<Refusal> refusal(Session session, Moment moment, List<Hearing.Do> all) {
    Session after = session;
    for (Hearing.Do each : all)
      switch (decide(after, moment, each)) {
        case Decision.Refused<SessionEvent>(var refusal) -> {
          return Optional.of(refusal);
        }
        case Decision.Accepted<SessionEvent>(var events) -> {
          for (SessionEvent event : events)
            after = EVOLUTION.evolve(after, event);
        }
      }
    return Optional.empty();
  }

  static boolean works(Session session, Moment moment, Hearing.Do what) {
    return decide(session, moment, what) instanceof Decision.Accepted;
  }

  /** @return the kind of the note that would be written; empty where none would */
  static Optional<NoteKind> kind(Session session, Moment moment, Hearing.Do what) {
    return decide(session, moment, what) instanceof Decision.Accepted<SessionEvent>(var events)
        ? events.stream().flatMap(Rehearsal::kind).findFirst()
        : Optional.empty();
  }

  private static java.util.stream.Stream<NoteKind> kind(SessionEvent event) {
    return event instanceof SessionEvent.NoteHappened(NoteEvent.NoteWritten written)
        ? java.util.stream.Stream.of(written.kind())
        : java.util.stream.Stream.of();
  }

  private static Decision<SessionEvent> decide(Session session, Moment moment, Hearing.Do what) {
    return SessionReader.read(new Incoming.Submitted("", moment.actor(), what.action(), what.answers()))
        .map(command -> SessionDecider.decide(session, new SessionCommand.Meant(command), moment))
        .orElseGet(() -> new Decision.Refused<>(new Refusal(SessionPhrase.NO_SUCH_PLACE, Map.of())));
  }
}
