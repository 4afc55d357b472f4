package nl.draaiboek.core.activity.agree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** A group writes down what will be done, by whom and by when. In a network they become its open points. */
public final class Agreeing implements Activity<Agreements, AgreeCommand, AgreeEvent> {
  @Override
  public String kind() {
    return "agreements";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(AgreePhrase.values());
  }

  @Override
  public Class<AgreeEvent> eventType() {
    return AgreeEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return SpecCheck.of(spec).problems();
  }

  @Override
  public Agreements begin(Situation situation) {
    return Agreements.NONE;
  }

  @Override
  public Optional<AgreeCommand> read(Action action) {
    return AgreeCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Agreements state, AgreeCommand command, Situation situation,
      Moment moment) {
    return new AgreeDecider(state, situation, moment.actor()).decide(command);
  }

  @Override
  public Agreements evolve(Agreements state, AgreeEvent event) {
    return state.evolve(event);
  }

  @Override
  public Agreements merged(Agreements state, Agreements other) {
    return state.merged(other);
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("take-back");
  }

  @Override
  public List<CardPart> view(Agreements state, Situation situation, Viewer viewer) {
    return new AgreeView(state, situation, viewer).parts();
  }

  @Override
  public Harvest harvest(Agreements state, Situation situation) {
    return new Harvest(state.all()
        .stream().<Harvest.Part>map(a -> new Harvest.Agreed(a.number(), a.words(), a.owner(), a.until()))
        .toList());
  }

  @Override
  public Progress progress(Agreements state, Situation situation) {
    return new Progress(List.of(new Progress.Count("🤝", state.byNumber().size())), List.of(), List.of());
  }
}
