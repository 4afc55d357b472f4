package nl.draaiboek.core.activity.circle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Everybody in a circle says one thing; others step forward, or each builds on the sentence of the one before. */
public final class InCircle implements Activity<Ring, CircleCommand, CircleEvent> {
  @Override
  public String kind() {
    return "circle";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(CirclePhrase.values());
  }

  @Override
  public Class<CircleEvent> eventType() {
    return CircleEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return CircleSettings.check(spec);
  }

  @Override
  public Ring begin(Situation situation) {
    return Ring.NEW;
  }

  @Override
  public Optional<CircleCommand> read(Action action) {
    return CircleCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Ring state, CircleCommand command, Situation situation,
      Moment moment) {
    return new CircleDecider(state, situation, moment.actor()).decide(command);
  }

  @Override
  public Ring evolve(Ring state, CircleEvent event) {
    return state.evolve(event);
  }

  @Override
  public Ring merged(Ring state, Ring other) {
    return state.merged(other);
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("write", "withdraw");
  }

  @Override
  public List<CardPart> view(Ring state, Situation situation, Viewer viewer) {
    return new CircleView(state, situation, viewer).parts();
  }

  /** What was written, in the order of the circle. */
  @Override
  public Harvest harvest(Ring state, Situation situation) {
    List<NoteId> notes = state.sentences(situation).stream().map(Note::id).toList();
    return notes.isEmpty() ? Harvest.NOTHING : Harvest.of(new Harvest.Written(notes));
  }

  @Override
  public Progress progress(Ring state, Situation situation) {
    List<PersonId> line = state.line(situation);
    return new Progress(List.of(new Progress.Count("✅", situation.participants().size() - line.size())), line,
        List.of());
  }
}
