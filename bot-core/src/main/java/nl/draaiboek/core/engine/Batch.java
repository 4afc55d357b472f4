package nl.draaiboek.core.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.engine.SessionStore.Heard;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.message.Refusal;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionDecider;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionEvolution;
import nl.draaiboek.core.view.Acknowledgement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waited in a lane, decided one after the other on the state that each left, to be written as one step. */
final class Batch {
  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final SessionEvolution evolution;
  private final Instant now;
  private final Session before;
  private final Set<String> seen;
  private final List<SessionEvent> events = new ArrayList<>();
  private final List<Came> heard = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private Session session;

  /** What came in, and what came of it. */
  record Came(Heard heard, List<SessionEvent> events) {}

  /** Which reply a job gets once the step is written. */
  private record Answer(Job job, Reply reply) {}

  /** @param handled incoming ids that had their effect before */
  Batch(SessionEvolution evolution, Folded folded, Set<String> handled, Instant now) {
    this.evolution = evolution;
    this.now = now;
    this.before = folded.session();
    this.session = folded.session();
    this.seen = new HashSet<>(handled);
  }

  void decide(Job job) {
    answers.add(new Answer(job, answer(job)));
  }

  private Reply answer(Job job) {
    if (job.incomingId().filter(seen::contains).isPresent())
      return new Reply.Again();
    try {
      return switch (SessionDecider.decide(session, job.command(), new Moment(job.from(), now))) {
        case Decision.Refused<SessionEvent>(var refusal) -> refused(job, refusal);
        case Decision.Accepted<SessionEvent>(var happened) -> accepted(job, happened);
      };
    } catch (RuntimeException fault) {
      String code = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Fault {}: {} was not decided; nothing of it is stored.", code,
          job.command().getClass().getSimpleName(), fault);
      return new Reply.Failed(code);
    }
  }

  private Reply refused(Job job, Refusal refusal) {
    if (refusal.overreach())
      LOG.warn("{} in session {} asked for what only who leads may do ({}); it is refused.", job.from(),
          opened().map(s -> s.house().session().value()).orElse("none"),
          job.command().getClass().getSimpleName());
    return new Reply.Refused(refusal);
  }

  private Reply accepted(Job job, List<SessionEvent> happened) {
    Session after = session;
    for (SessionEvent event : happened)
      after = evolution.evolve(after, event);
    session = after;
    events.addAll(happened);
    if (!happened.isEmpty())
      job.incomingId().ifPresent(id -> {
        seen.add(id);
        heard.add(new Came(new Heard(id, note(happened)), happened));
      });
    return new Reply.Noted(Acknowledgement.of(happened, after));
  }

  private static Optional<NoteId> note(List<SessionEvent> happened) {
    return happened.stream()
        .flatMap(event -> event instanceof SessionEvent.NoteHappened(NoteEvent.NoteWritten written)
            ? Stream.of(written.note())
            : Stream.empty())
        .findFirst();
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  Session before() {
    return before;
  }

  Session after() {
    return session;
  }

  List<SessionEvent> events() {
    return List.copyOf(events);
  }

  List<Came> heard() {
    return List.copyOf(heard);
  }

  /** Tells everyone; called when the step is on disk. */
  void reply() {
    answers.forEach(a -> a.job().reply().complete(a.reply()));
  }

  Optional<Session.Opened> opened() {
    return session instanceof Session.Opened opened ? Optional.of(opened) : Optional.empty();
  }
}
