package nl.draaiboek.core.activity.scale;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Entries;
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
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Everybody rates the script's {@code statements} from 0 to 10; who leads shows how the numbers lie, beside an earlier moment's where there is one. */
public final class Scale implements Activity<Rated, Scale.Command, ScaleEvent> {
  /** What people may ask of it. */
  public sealed interface Command {
    record Rate(String statement, Optional<Integer> number) implements Command {}

    record Show() implements Command {}

    record Cover() implements Command {}
  }

  static final int MOST = 10;
  private static final Entries STATEMENTS = new Entries("statements", "statement", "rate");

  @Override
  public String kind() {
    return "scale";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(ScalePhrase.values());
  }

  @Override
  public Class<ScaleEvent> eventType() {
    return ScaleEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec);
    STATEMENTS.check(check, spec, block);
    return check.problems();
  }

  @Override
  public Rated begin(Situation situation) {
    return Rated.NONE;
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "rate" ->
        Optional.of(new Command.Rate(action.target(), number(action.answer("number").strip())));
      case "show" -> Optional.of(new Command.Show());
      case "cover" -> Optional.of(new Command.Cover());
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("[0-9]{1,2}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  @Override
  public Decision<ActivityEvent> decide(Rated state, Command command, Situation situation, Moment moment) {
    return switch (command) {
      case Command.Rate rate -> rate(state, rate, situation, moment.actor());
      case Command.Show _,Command.Cover _ when !shows(situation, moment.actor()) ->
        Decision.forbid(ScalePhrase.LEADERS_ONLY);
      case Command.Show _ when state.shown() -> Decision.already();
      case Command.Show _ -> new Outcome(state, situation).isEmpty()
          ? Decision.refuse(ScalePhrase.FEW)
          : Decision.accept(new ScaleEvent.RatingsShown());
      case Command.Cover _ ->
        state.shown() ? Decision.accept(new ScaleEvent.RatingsCovered()) : Decision.already();
    };
  }

  private static Decision<ActivityEvent> rate(Rated state, Command.Rate rate, Situation situation,
      PersonId actor) {
    if (!situation.participants().contains(actor))
      return Decision.forbid(ScalePhrase.NOT_YOURS);
    if (state.shown())
      return Decision.refuse(ScalePhrase.ALREADY_SHOWN);
    if (!ids(situation.spec()).contains(rate.statement()))
      return Decision.refuse(ScalePhrase.NO_STATEMENT);
    Optional<Integer> number = rate.number().filter(n -> 0 <= n && n <= MOST);
    if (number.isEmpty())
      return Decision.refuse(ScalePhrase.NO_NUMBER);
    return state.of(actor, rate.statement()).equals(number)
        ? Decision.already()
        : Decision.accept(new ScaleEvent.StatementRated(actor, rate.statement(), number.get()));
  }

  /** Where nobody leads, anyone shows. */
  static boolean shows(Situation situation, PersonId person) {
    return situation.leads(person)
        || situation.members().stream().noneMatch(m -> situation.leads(m.person()));
  }

  @Override
  public Rated evolve(Rated state, ScaleEvent event) {
    return state.evolve(event);
  }

  @Override
  public Rated merged(Rated state, Rated other) {
    return state.merged(other);
  }

  @Override
  public List<CardPart> view(Rated state, Situation situation, Viewer viewer) {
    return new ScaleView(state, situation, viewer).parts();
  }

  /** The figure is there of fewer than three statements too: a later block compares with it. */
  @Override
  public Harvest harvest(Rated state, Situation situation) {
    Outcome outcome = new Outcome(state, situation);
    return outcome.isEmpty()
        ? Harvest.NOTHING
        : Harvest.of(new Harvest.Findings(outcome.facts(), List.of()),
            new Harvest.Drawn(Line.of(ScalePhrase.FIGURE), outcome.radar()));
  }

  @Override
  public Progress progress(Rated state, Situation situation) {
    List<PersonId> waiting = state.shown()
        ? List.of()
        : situation.participants().stream().filter(person -> !done(state, situation, person)).toList();
    int numbers = state.numbers().values().stream().mapToInt(java.util.Map::size).sum();
    return new Progress(List.of(new Progress.Count("🔟", numbers)), waiting, List.of());
  }

  static boolean done(Rated state, Situation situation, PersonId person) {
    return ids(situation.spec()).stream().allMatch(id -> state.of(person, id).isPresent());
  }

  static List<String> ids(ActivitySpec spec) {
    return spec.settings().entries("statements").stream().flatMap(e -> e.text("id").stream()).toList();
  }
}
