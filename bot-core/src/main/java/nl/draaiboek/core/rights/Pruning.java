package nl.draaiboek.core.rights;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.agree.AgreeEvent.AgreementMade;
import nl.draaiboek.core.activity.checkout.CheckOutEvent.AnswerGiven;
import nl.draaiboek.core.activity.form.FormEvent;
import nl.draaiboek.core.activity.pillars.PillarEvent.PillarNamed;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.session.Plate;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUps;

/**
 * Takes the words out of a session that is over, but for those that stand in its wrap-up as everybody can read it. One that was not
 * published keeps none.
 */
final class Pruning {
  private final Set<NoteId> notes = new HashSet<>();
  private final Set<WrapUp.Answer> answers = new HashSet<>();
  private final Set<Integer> plates;
  private final boolean published;
  private boolean agreements;

  private Pruning(Session.Closed session) {
    published = session.published().isPresent();
    plates = session.plates().all().stream().filter(_ -> published).map(Plate::number)
        .collect(java.util.stream.Collectors.toSet());
    if (published)
      sections(WrapUps.of(session)).forEach(this::keep);
  }

  /** @param session what the events come to */
  static Forgotten<SessionEvent> of(List<SessionEvent> events, Session.Closed session) {
    Set<Integer> kept = new Pruning(session).kept(events);
    return Forgetting.wordsOf(events,
        (event, place) -> Wordless.worded(event).isPresent() && !kept.contains(place));
  }

  /** @return whether everybody reads the same in both */
  static boolean readsAlike(Session.Closed before, Session.Closed after) {
    WrapUp one = WrapUps.of(before);
    WrapUp other = WrapUps.of(after);
    return before.published().isEmpty() || (one.tables().equals(other.tables())
        && one.plenary().equals(other.plenary()) && one.introduction().equals(other.introduction())
        && one.people().equals(other.people())
        && one.around().pictures().equals(other.around().pictures()));
  }

  private static Stream<WrapUp.Section> sections(WrapUp wrapUp) {
    return Stream.concat(wrapUp.tables().stream().flatMap(t -> t.sections().stream()),
        wrapUp.plenary().stream());
  }

  private void keep(WrapUp.Section section) {
    switch (section) {
      case WrapUp.NotesOfKind(var _, var all) -> all.forEach(this::keep);
      case WrapUp.Sheet sheet -> {
        sheet.loose().forEach(hung -> keep(hung.note()));
        sheet.clusters().forEach(cluster -> cluster.notes().forEach(hung -> keep(hung.note())));
        sheet.centre().forEach(part -> keep(part.note()));
      }
      case WrapUp.HarvestList(var items) -> items.forEach(part -> keep(part.note()));
      case WrapUp.Votes(var _, var ranked, boolean _) -> ranked.forEach(r -> {
        keep(r.note());
        r.why().ifPresent(this::keep);
      });
      case WrapUp.Answers all -> answers.addAll(all.answers());
      case WrapUp.Groups(var _, var groups) -> answers.addAll(groups);
      case WrapUp.Wishes _,WrapUp.Findings _,WrapUp.Drawn _ -> {
      }
      case WrapUp.Agreements _ -> agreements = true;
    }
  }

  private void keep(Note note) {
    notes.add(note.id());
  }

  /** @return the places of the events whose words stay: of each thing that was changed, the last one */
  private Set<Integer> kept(List<SessionEvent> events) {
    Map<Object, Integer> last = new HashMap<>();
    for (int i = 0; i < events.size(); i++)
      for (Object key : keys(events.get(i)).toList())
        last.put(key, i);
    return new HashSet<>(last.values());
  }

  /** @return what this event says the words of, where those stay */
  private Stream<Object> keys(SessionEvent event) {
    return switch (event) {
      case SessionEvent.NoteHappened(NoteEvent.NoteWritten written) -> of(written.note(), written.note());
      case SessionEvent.NoteHappened(NoteEvent.NoteEdited edited) -> of(edited.note(), edited.note());
      case SessionEvent.ActivityMoved(_, Unsigned note) -> of(note.happened().note(), note.happened().note());
      case SessionEvent.PosterHappened(var poster, PosterEvent.NotePlaced placed) ->
        of(placed.note(), List.of(poster, placed.note()));
      // Each may be taken back to.
      case SessionEvent.PosterHappened(var _, PosterEvent.Clustered _) ->
        published ? Stream.of(new Object()) : Stream.of();
      case SessionEvent.PosterHappened(var _, PosterEvent.ClusterTitled _) ->
        published ? Stream.of(new Object()) : Stream.of();
      case SessionEvent.ActivityMoved(var activity, PillarNamed named) ->
        published ? Stream.of(List.of(activity, named.pillar())) : Stream.of();
      case SessionEvent.ActivityMoved(var activity, AnswerGiven answer) ->
        stays(answer.person(), answer.words()) ? Stream.of(List.of(activity, answer.number())) : Stream.of();
      case SessionEvent.ActivityMoved(var activity, FormEvent.FieldFilled filled) ->
        stays(filled.person(), filled.words()) ? Stream.of(List.of(activity, filled.number())) : Stream.of();
      case SessionEvent.ActivityMoved(var activity, FormEvent.StepAdded step) ->
        stays(step.person(), step.words()) ? Stream.of(List.of(activity, step.number())) : Stream.of();
      case SessionEvent.ActivityMoved(var activity, FormEvent.StepChanged step) ->
        stays(step.person(), step.words()) ? Stream.of(List.of(activity, step.number())) : Stream.of();
      case SessionEvent.NoteHappened(NoteEvent.NoteCorrected corrected) ->
        of(corrected.note(), List.of(corrected.note(), "corrected"));
      case SessionEvent.ActivityMoved(var activity, AgreementMade made) ->
        agreements ? Stream.of(List.of(activity, made.number())) : Stream.of();
      case SessionEvent.PictureAdded added ->
        plates.contains(added.number()) ? Stream.of(List.of("picture", added.number())) : Stream.of();
      case SessionEvent.IntroductionWritten _ -> published ? Stream.of("introduction") : Stream.of();
      default -> Stream.of();
    };
  }

  /** A line about a card has the words within it. */
  private boolean stays(PersonId person, String words) {
    return answers.stream()
        .anyMatch(kept -> kept.who().equals(person) && kept.words().toString().contains(words));
  }

  private Stream<Object> of(NoteId note, Object key) {
    return notes.contains(note) ? Stream.of(key) : Stream.of();
  }
}
