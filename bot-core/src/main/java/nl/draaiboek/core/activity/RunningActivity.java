package nl.draaiboek.core.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;

/** An activity together with its state: the one place where the type parameters meet. */
public final class RunningActivity<S, C, E extends ActivityEvent> {
  private final Activity<S, C, E> activity;
  private final S state;

  private RunningActivity(Activity<S, C, E> activity, S state) {
    this.activity = activity;
    this.state = state;
  }

  public static <S, C, E extends ActivityEvent> RunningActivity<S, C, E> begin(Activity<S, C, E> activity,
      Situation situation) {
    return new RunningActivity<>(activity, activity.begin(situation));
  }

  /** @return the decision; empty where the activity knows no such verb */
  public Optional<Decision<ActivityEvent>> decide(Action action, Situation situation, Moment moment) {
    return activity.read(action).map(command -> activity.decide(state, command, situation, moment));
  }

  /** @return this after one of its own events */
  public RunningActivity<S, C, E> evolve(ActivityEvent event) {
    return new RunningActivity<>(activity, activity.evolve(state, activity.eventType().cast(event)));
  }

  /**
   * @param other the same activity as it ran at a table that joins this one
   * @return both as one
   */
  // One activity object has one state type, so the same object on both sides settles S.
  @SuppressWarnings({"unchecked", "ReferenceEquality"})
  public RunningActivity<S, C, E> merged(RunningActivity<?, ?, ?> other) {
    if (!other.activity.equals(activity))
      throw new IllegalArgumentException("cannot join " + other.kind() + " to " + kind());
    return new RunningActivity<>(activity, activity.merged(state, (S) other.state));
  }

  /** @return what it remembers, where that is of this type */
  public <T> Optional<T> state(Class<T> type) {
    return Optional.of(state).filter(type::isInstance).map(type::cast);
  }

  /** @return whether this can be asked when the block is over */
  public boolean afterwards(Action action) {
    return activity.afterwards().contains(action.verb());
  }

  /** @return whether nobody may see or do a person's part of it but they themselves, not even to help */
  public boolean isOneselfAlone() {
    return activity.isPersonal() || isSecret();
  }

  public boolean isSecret() {
    return activity.isSecret(state);
  }

  /** @return see {@link Activity#ending} */
  public List<ActivityEvent> ending(Situation situation) {
    return activity.ending(state, situation);
  }

  /** @return see {@link Activity#sealing} */
  public Optional<ActivityEvent> sealing() {
    return activity.sealing(state);
  }

  /**
   * @param situation asked for only where the activity has phases
   * @return see {@link TimedActivity#phase}
   */
  public Optional<Phase> phase(Supplier<Optional<Situation>> situation) {
    return activity instanceof TimedActivity<S, C, E> timed
        ? situation.get().flatMap(s -> timed.phase(state, s))
        : Optional.empty();
  }

  /** @return see {@link TimedActivity#due} */
  public Decision<ActivityEvent> due(Situation situation, Moment moment) {
    return activity instanceof TimedActivity<S, C, E> timed
        ? timed.due(state, situation, moment)
        : Decision.already();
  }

  public String kind() {
    return activity.kind();
  }

  public List<CardPart> view(Situation situation, Viewer viewer) {
    return activity.view(state, situation, viewer);
  }

  public Harvest harvest(Situation situation) {
    return activity.harvest(state, situation);
  }

  /** @return see {@link Activity#faults} */
  public List<String> faults(Situation situation) {
    return activity.faults(state, situation);
  }

  public Progress progress(Situation situation) {
    return activity.progress(state, situation);
  }
}
