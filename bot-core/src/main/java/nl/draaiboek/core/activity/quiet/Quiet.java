package nl.draaiboek.core.activity.quiet;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Time in which nobody has to do anything: the block's own card with its clock says it all. */
public final class Quiet implements Activity<Quiet.Still, Quiet.NoCommand, Quiet.NoEvent> {
  private final String kind;

  private Quiet(String kind) {
    this.kind = kind;
  }

  /** @return a break */
  public static Quiet pause() {
    return new Quiet("pause");
  }

  /** @return slack, that an overrun may eat */
  public static Quiet buffer() {
    return new Quiet("buffer");
  }

  /** There is nothing to remember. */
  public record Still() {}

  /** There is nothing to ask: this has no values. */
  public enum NoCommand {
  }

  /** Nothing happens: this has no values. */
  public enum NoEvent implements ActivityEvent {
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public Class<NoEvent> eventType() {
    return NoEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return SpecCheck.of(spec).problems();
  }

  @Override
  public Still begin(Situation situation) {
    return new Still();
  }

  @Override
  public Optional<NoCommand> read(Action action) {
    return Optional.empty();
  }

  @Override
  public Decision<ActivityEvent> decide(Still state, NoCommand command, Situation situation, Moment moment) {
    return Decision.already();
  }

  @Override
  public Still evolve(Still state, NoEvent event) {
    return state;
  }

  @Override
  public List<CardPart> view(Still state, Situation situation, Viewer viewer) {
    return List.of();
  }

  @Override
  public Harvest harvest(Still state, Situation situation) {
    return Harvest.NOTHING;
  }
}
