package nl.draaiboek.core.activity.clarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * A group makes its sentence clear. Anyone marks words that are unclear and writes the sentence anew, until it is clear to
 * everyone who is here or who leads settles it. Every version is kept.
 */
public final class MakeClear implements Activity<Drafts, ClarityCommand, ClarityEvent> {
  @Override
  public String kind() {
    return "clarity";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(ClarityPhrase.values());
  }

  @Override
  public Class<ClarityEvent> eventType() {
    return ClarityEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return SpecCheck.of(spec).problems();
  }

  @Override
  public Drafts begin(Situation situation) {
    return Drafts.NONE;
  }

  @Override
  public Optional<ClarityCommand> read(Action action) {
    return ClarityCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Drafts state, ClarityCommand command, Situation situation,
      Moment moment) {
    return new ClarityDecider(state, situation, moment.actor()).decide(command);
  }

  @Override
  public Drafts evolve(Drafts state, ClarityEvent event) {
    return state.evolve(event);
  }

  @Override
  public Drafts merged(Drafts state, Drafts other) {
    return state.merged(other);
  }

  @Override
  public List<CardPart> view(Drafts state, Situation situation, Viewer viewer) {
    return new ClarityView(state, situation, viewer).parts();
  }

  /** The sentence comes first, so that what comes after starts from it; then the versions beside and before it. */
  @Override
  public Harvest harvest(Drafts state, Situation situation) {
    List<Harvest.Part> parts = new ArrayList<>();
    state.now(situation.notes()).filter(n -> !n.hidden()).ifPresent(
        n -> parts.add(new Harvest.Chosen("sentence", Line.of(ClarityPhrase.SENTENCE), n.id())));
    List<Note> others = state.others(situation.notes());
    if (!others.isEmpty())
      parts.add(new Harvest.Written(others.stream().map(Note::id).toList()));
    return new Harvest(parts);
  }

  @Override
  public Progress progress(Drafts state, Situation situation) {
    boolean waits = state.now(situation.notes()).isPresent() && !state.settled();
    return new Progress(List.of(new Progress.Count("📝", state.all().size())),
        waits
            ? situation.participants().stream().filter(p -> !state.clear().contains(p)).toList()
            : List.of(),
        List.of());
  }
}
