package nl.draaiboek.core.activity.turns;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.Turns;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** People take turns, one after another, until everybody has been. */
public final class TakeTurns implements Activity<Turns, TakeTurns.Command, TurnsEvent> {
  /** What people may ask of it; {@code step} is the number of the turn that they saw, so that pressing twice counts once. */
  public sealed interface Command {
    record Done(Optional<Integer> step) implements Command {}

    record Skip(Optional<Integer> step) implements Command {}

    record Back(Optional<Integer> step) implements Command {}

    Optional<Integer> step();
  }

  @Override
  public String kind() {
    return "turns";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(TurnsPhrase.values());
  }

  @Override
  public Class<TurnsEvent> eventType() {
    return TurnsEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return SpecCheck.of(spec).problems();
  }

  @Override
  public Turns begin(Situation situation) {
    return Turns.NONE;
  }

  @Override
  public Optional<Command> read(Action action) {
    Optional<Integer> step = Targets.number(action);
    return switch (action.verb()) {
      case "done" -> Optional.of(new Command.Done(step));
      case "skip" -> Optional.of(new Command.Skip(step));
      case "back" -> Optional.of(new Command.Back(step));
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Turns state, Command command, Situation situation, Moment moment) {
    if (command.step().filter(seen -> seen != step(state)).isPresent())
      return Decision.already();
    boolean leads = situation.leads(moment.actor());
    List<PersonId> line = state.line(situation.participants());
    return switch (command) {
      case Command.Back _ when !leads -> Decision.forbid(TurnsPhrase.LEADERS_ONLY);
      case Command.Back _ when state.steps().isEmpty() -> Decision.refuse(TurnsPhrase.NOTHING_BEFORE);
      case Command.Back _ -> Decision.accept(new TurnsEvent.TurnTakenBack());
      case Command.Done _,Command.Skip _ when line.isEmpty() -> Decision.already();
      case Command.Done _,Command.Skip _ when !leads && !line.getFirst().equals(moment.actor()) ->
        Decision.refuse(TurnsPhrase.NOT_YOUR_TURN, "person", line.getFirst());
      case Command.Done _ -> Decision.accept(new TurnsEvent.TurnDone(line.getFirst()));
      case Command.Skip _ when line.size() == 1 -> Decision.refuse(TurnsPhrase.NOBODY_ELSE);
      case Command.Skip _ -> Decision.accept(new TurnsEvent.TurnSkipped(line.getFirst(), line.getLast()));
    };
  }

  @Override
  public Turns evolve(Turns state, TurnsEvent event) {
    return switch (event) {
      case TurnsEvent.TurnDone(var person) -> state.with(new Turns.Been(person));
      case TurnsEvent.TurnSkipped(var person, var behind) -> state.with(new Turns.Skipped(person, behind));
      case TurnsEvent.TurnTakenBack() -> state.back();
    };
  }

  @Override
  public Turns merged(Turns state, Turns other) {
    return state.merged(other);
  }

  @Override
  public List<CardPart> view(Turns state, Situation situation, Viewer viewer) {
    return TurnsView.of(state, situation, viewer);
  }

  @Override
  public Harvest harvest(Turns state, Situation situation) {
    return Harvest.NOTHING;
  }

  @Override
  public Progress progress(Turns state, Situation situation) {
    List<PersonId> line = state.line(situation.participants());
    return new Progress(List.of(new Progress.Count("✅", situation.participants().size() - line.size())), line,
        List.of());
  }

  /** @return the number of the turn that comes now, from 1; a skip takes one too */
  static int step(Turns state) {
    return state.steps().size() + 1;
  }
}
