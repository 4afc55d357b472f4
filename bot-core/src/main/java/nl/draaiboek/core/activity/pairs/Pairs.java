package nl.draaiboek.core.activity.pairs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.BlockClock;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Phase;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.TimedActivity;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * People talk two by two and change partners, {@code rounds} times (3 unless the script says otherwise). A round ends by the clock
 * where the script gives it {@code minutes} or {@code seconds}; who leads can always end it.
 */
public final class Pairs implements TimedActivity<Rounds, Pairs.Next, PairsEvent> {
  /** Who leads lets everyone change partners; {@code step} is what they saw, so that pressing twice counts once. */
  public record Next(Optional<Integer> step) {}

  @Override
  public String kind() {
    return "pairs";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(PairsPhrase.values());
  }

  @Override
  public Class<PairsEvent> eventType() {
    return PairsEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return PairsSettings.check(spec, block);
  }

  @Override
  public Rounds begin(Situation situation) {
    return Rounds.first(new Partners(Met.NOBODY).of(situation.participants(), 1, seed(situation)));
  }

  private static String seed(Situation situation) {
    return situation.key().origin();
  }

  @Override
  public Optional<Next> read(Action action) {
    // One more round is asked for in its own words: nobody presses it by pressing on.
    return action.verb().equals("next") || action.verb().equals("again")
        ? Optional.of(new Next(Targets.number(action)))
        : Optional.empty();
  }

  @Override
  public Decision<ActivityEvent> decide(Rounds state, Next command, Situation situation, Moment moment) {
    if (!situation.leads(moment.actor()))
      return Decision.forbid(PairsPhrase.LEADERS_ONLY);
    if (command.step().filter(seen -> seen != state.step()).isPresent())
      return Decision.already();
    return goesOn(state, situation, moment.now());
  }

  @Override
  public Decision<ActivityEvent> due(Rounds state, Situation situation, Moment moment) {
    return state.over() ? Decision.already() : goesOn(state, situation, moment.now());
  }

  private static Decision<ActivityEvent> goesOn(Rounds state, Situation situation, Instant now) {
    List<List<PersonId>> before = state.now(situation.participants());
    if (!state.over() && state.round() >= new PairsSettings(situation.spec()).rounds())
      return Decision.accept(new PairsEvent.RoundsOver(before));
    int round = state.round() + 1;
    Met met = state.met().with(state.groups()).with(state.over() ? List.of() : before);
    Mark from = situation.clock().map(clock -> clock.mark(now)).orElse(Mark.BEGIN);
    return Decision.accept(new PairsEvent.RoundBegun(round,
        new Partners(met).of(situation.participants(), round, seed(situation)),
        state.over() ? List.of() : before, from));
  }

  @Override
  public Rounds evolve(Rounds state, PairsEvent event) {
    return state.evolve(event);
  }

  @Override
  public Rounds merged(Rounds state, Rounds other) {
    return state.merged(other);
  }

  @Override
  public Optional<Phase> phase(Rounds state, Situation situation) {
    return situation.clock().map(clock -> new Phase(state.step(), endsAt(state, situation, clock),
        PairsView.told(state, situation)));
  }

  private static Optional<Instant> endsAt(Rounds state, Situation situation, BlockClock clock) {
    return state.over()
        ? Optional.empty()
        : new PairsSettings(situation.spec()).length().map(clock.at(state.from())::plus);
  }

  @Override
  public List<CardPart> view(Rounds state, Situation situation, Viewer viewer) {
    return new PairsView(state, situation).parts(viewer);
  }

  @Override
  public Harvest harvest(Rounds state, Situation situation) {
    return Harvest.NOTHING;
  }

  @Override
  public List<String> faults(Rounds state, Situation situation) {
    return new RoundCheck(state).faults(situation.participants());
  }

  @Override
  public Progress progress(Rounds state, Situation situation) {
    return new Progress(List.of(new Progress.Count("🔄", state.round())), List.of(), List.of());
  }
}
