package nl.draaiboek.core.activity.cards;

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
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Story cards go round the table until enough people have read each one; more is fine. */
public final class ReadCards implements Activity<Reading, ReadCards.Command, CardsEvent> {
  private static final int READERS = 3;
  private static final int MAX_READERS = 20;

  /** What people may ask of it. */
  public sealed interface Command {
    int card();

    record Read(int card) implements Command {}

    record Unread(int card) implements Command {}
  }

  @Override
  public String kind() {
    return "cards";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(CardsPhrase.values());
  }

  @Override
  public Class<CardsEvent> eventType() {
    return CardsEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return SpecCheck.of(spec).number("readers", 1, MAX_READERS).flag("split").problems();
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block, int tables, int cards) {
    List<SpecProblem> all = new ArrayList<>(check(spec, block));
    if (all.isEmpty())
      ReadingTime.unwise(spec, block, tables, cards).ifPresent(all::add);
    return all;
  }

  @Override
  public Reading begin(Situation situation) {
    return Reading.begin(situation, split(situation.spec()));
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "read" -> Targets.number(action).map(Command.Read::new);
      case "unread" -> Targets.number(action).map(Command.Unread::new);
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Reading state, Command command, Situation situation, Moment moment) {
    if (!situation.participants().contains(moment.actor()))
      return Decision.refuse(CardsPhrase.NOT_AT_TABLE);
    if (!state.has(command.card()))
      return Decision.refuse(CardsPhrase.NOT_HERE, "card", command.card());
    boolean read = state.readBy(command.card(), moment.actor());
    return switch (command) {
      case Command.Read(int card) when !read ->
        Decision.accept(new CardsEvent.CardRead(card, moment.actor()));
      case Command.Unread(int card) when read ->
        Decision.accept(new CardsEvent.CardUnread(card, moment.actor()));
      case Command.Read _,Command.Unread _ -> Decision.already();
    };
  }

  @Override
  public Reading evolve(Reading state, CardsEvent event) {
    return switch (event) {
      case CardsEvent.CardRead(int card, var person) -> state.read(card, person);
      case CardsEvent.CardUnread(int card, var person) -> state.unread(card, person);
    };
  }

  @Override
  public Reading merged(Reading state, Reading other) {
    return state.merged(other);
  }

  @Override
  public List<CardPart> view(Reading state, Situation situation, Viewer viewer) {
    return CardsView.of(state, situation, viewer);
  }

  @Override
  public Harvest harvest(Reading state, Situation situation) {
    List<Integer> cards = state.cards();
    return cards.isEmpty()
        ? Harvest.NOTHING
        : Harvest.of(new Harvest.CardsRead(cards.size(), cards.stream().mapToInt(state::reads).sum(),
            cards.stream().mapToInt(state::reads).min().orElse(0)));
  }

  @Override
  public Progress progress(Reading state, Situation situation) {
    List<Integer> left = state.shortOf(needed(situation));
    return new Progress(List.of(new Progress.Count("✅", state.cards().size() - left.size())),
        situation.participants().stream().filter(p -> !state.readAny(p)).toList(), left);
  }

  /** @return how many people must read each card: as the script says, or all of a small table */
  static int needed(Situation situation) {
    int here = situation.participants().size();
    int wanted = readers(situation.spec());
    return here == 0 ? wanted : Math.min(wanted, here);
  }

  static int readers(ActivitySpec spec) {
    return Math.max(1, spec.settings().number("readers", READERS));
  }

  static boolean split(ActivitySpec spec) {
    return spec.settings().flag("split", true);
  }
}
