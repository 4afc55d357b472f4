package nl.draaiboek.testkit.tutorial;

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
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import org.pcollections.TreePMap;

// region class
/** Everybody shows a thumb, up or down, and can change it; all see how many of each. */
public final class Thumbs implements Activity<Thumbs.State, Thumbs.Command, ThumbEvent> {
  /** What it remembers: each person's thumb, true for up. */
  public record State(TreePMap<PersonId, Boolean> thumbs) {
    int up() {
      return (int) thumbs.values().stream().filter(up -> up).count();
    }
  }

  /** What people may ask of it. */
  public record Command(boolean up) {}
  // endregion

  // region kind
  @Override
  public String kind() {
    return "thumbs";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(ThumbPhrase.values());
  }

  @Override
  public Class<ThumbEvent> eventType() {
    return ThumbEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return SpecCheck.of(spec).problems();
  }
  // endregion

  // region rules
  @Override
  public State begin(Situation situation) {
    return new State(TreePMap.empty());
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "up" -> Optional.of(new Command(true));
      case "down" -> Optional.of(new Command(false));
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(State state, Command command, Situation situation, Moment moment) {
    PersonId who = moment.actor();
    if (!situation.participants().contains(who))
      return Decision.refuse(ThumbPhrase.NOT_YOURS);
    return Boolean.valueOf(command.up()).equals(state.thumbs().get(who))
        ? Decision.already()
        : Decision.accept(new ThumbEvent.ThumbShown(who, command.up()));
  }

  @Override
  public State evolve(State state, ThumbEvent event) {
    return switch (event) {
      case ThumbEvent.ThumbShown(var person, boolean up) -> new State(state.thumbs().plus(person, up));
    };
  }

  @Override
  public State merged(State state, State other) {
    return new State(other.thumbs().plusAll(state.thumbs()));
  }
  // endregion

  // region view
  @Override
  public List<CardPart> view(State state, Situation situation, Viewer viewer) {
    CardPart count = new CardPart.Facts(
        List.of(new CardPart.Fact(Line.of(ThumbPhrase.THUMBS), count(state))));
    boolean canShow = situation.open() && viewer instanceof Viewer.One(PersonId person)
        && situation.participants().contains(person);
    return canShow
        ? List.of(new CardPart.Text(Line.of(ThumbPhrase.HOW_ARE_YOU)), count, new CardPart.Buttons(List.of(
            Button.plain(Line.of(ThumbPhrase.UP), situation.key().address("up", "")),
            Button.plain(Line.of(ThumbPhrase.DOWN), situation.key().address("down", "")))))
        : List.of(count);
  }

  private static Line count(State state) {
    return Line.of(ThumbPhrase.COUNT, "up", state.up(), "down", state.thumbs().size() - state.up());
  }
  // endregion

  // region harvest
  @Override
  public Harvest harvest(State state, Situation situation) {
    return state.thumbs().isEmpty()
        ? Harvest.NOTHING
        : Harvest.of(new Harvest.Findings(List.of(), List.of(count(state))));
  }

  @Override
  public Progress progress(State state, Situation situation) {
    List<PersonId> without = situation.participants().stream()
        .filter(p -> !state.thumbs().containsKey(p)).toList();
    return new Progress(List.of(new Progress.Count("👍", state.up())), without, List.of());
  }
  // endregion
}
