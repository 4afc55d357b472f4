package nl.draaiboek.core.activity.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Entries;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.drawing.Drawings.Phase;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Everybody draws an answer to each question, or describes it; then all look at the drawings, and they are hung up. */
public final class Draw implements Activity<Drawings, DrawingCommand, DrawingEvent> {
  @Override
  public String kind() {
    return "drawing";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(DrawingPhrase.values());
  }

  @Override
  public Class<DrawingEvent> eventType() {
    return DrawingEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec);
    new Entries("rounds", "round", "draw").check(check, spec, block);
    return check.problems();
  }

  @Override
  public Drawings begin(Situation situation) {
    return Drawings.START;
  }

  @Override
  public Optional<DrawingCommand> read(Action action) {
    return DrawingCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Drawings state, DrawingCommand command, Situation situation,
      Moment moment) {
    return new DrawingRules(state, situation).decide(command, moment.actor());
  }

  @Override
  public Drawings evolve(Drawings state, DrawingEvent event) {
    return state.after(event);
  }

  @Override
  public Drawings merged(Drawings state, Drawings other) {
    return state.merged(other);
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("withdraw");
  }

  @Override
  public List<CardPart> view(Drawings state, Situation situation, Viewer viewer) {
    return new DrawingView(state, situation).of(viewer);
  }

  @Override
  public Harvest harvest(Drawings state, Situation situation) {
    return Harvest.of(new Harvest.Written(new Sketches(situation).all().stream().map(Note::id).toList()));
  }

  @Override
  public Progress progress(Drawings state, Situation situation) {
    Sketches sketches = new Sketches(situation);
    List<NoteKind> rounds = sketches.rounds();
    NoteKind round = rounds.get(Math.min(state.round(), rounds.size() - 1));
    List<PersonId> waitingOn = state.phase() == Phase.DRAWING
        ? situation.participants().stream().filter(p -> sketches.by(p, round).isEmpty()).toList()
        : List.of();
    return new Progress(List.of(new Progress.Count("🖍", sketches.all().size())), waitingOn, List.of());
  }
}
