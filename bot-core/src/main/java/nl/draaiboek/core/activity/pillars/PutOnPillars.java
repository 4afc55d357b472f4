package nl.draaiboek.core.activity.pillars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Entries;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Targets;
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

/** Everybody puts one dot on each pillar, near the core or further out; who leads shows them, and what they say together. */
public final class PutOnPillars implements Activity<Dotted, PutOnPillars.Command, PillarEvent> {
  /** What people may ask of it. */
  public sealed interface Command {
    /** @param ring from 1, in the core; 0 where none was chosen */
    record Put(String pillar, int ring) implements Command {}

    record Name(String pillar, String title) implements Command {}

    record Show() implements Command {}

    record Cover() implements Command {}
  }

  static final int MAX_NAME_CHARS = 60;
  /** As many rings as the picture of paper 003 has. */
  private static final int RINGS = 4;
  private static final int LEAST_RINGS = 2;
  private static final int MOST_RINGS = 6;
  private static final Entries PILLARS = new Entries("pillars", "pillar", "name");

  @Override
  public String kind() {
    return "pillars";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(PillarPhrase.values());
  }

  @Override
  public Class<PillarEvent> eventType() {
    return PillarEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).number("rings", LEAST_RINGS, MOST_RINGS);
    PILLARS.check(check, spec, block);
    return check.problems();
  }

  @Override
  public Dotted begin(Situation situation) {
    return Dotted.NONE;
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "put" ->
        Optional.of(new Command.Put(action.target(), Targets.number(action.answer("ring")).orElse(0)));
      case "name" ->
        Optional.of(new Command.Name(action.answer("pillar"), PlainText.oneLine(action.answer("title"))));
      case "show" -> Optional.of(new Command.Show());
      case "cover" -> Optional.of(new Command.Cover());
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Dotted state, Command command, Situation situation, Moment moment) {
    return switch (command) {
      case Command.Put put -> put(state, put, situation, moment.actor());
      case Command.Name _,Command.Show _,Command.Cover _ when !situation.leads(moment.actor()) ->
        Decision.forbid(PillarPhrase.LEADERS_ONLY);
      case Command.Name name -> name(state, name, situation);
      case Command.Show _ ->
        state.shown() ? Decision.already() : Decision.accept(new PillarEvent.PillarsShown());
      case Command.Cover _ ->
        state.shown() ? Decision.accept(new PillarEvent.PillarsCovered()) : Decision.already();
    };
  }

  private static Decision<ActivityEvent> put(Dotted state, Command.Put put, Situation situation,
      PersonId actor) {
    if (!situation.participants().contains(actor))
      return Decision.forbid(PillarPhrase.NOT_YOURS);
    if (state.shown())
      return Decision.refuse(PillarPhrase.ALREADY_SHOWN);
    if (!ids(situation.spec()).contains(put.pillar()))
      return Decision.refuse(PillarPhrase.NO_PILLAR);
    if (put.ring() < 1 || put.ring() > rings(situation.spec()))
      return Decision.refuse(PillarPhrase.NO_RING);
    return state.of(actor, put.pillar()).equals(Optional.of(put.ring()))
        ? Decision.already()
        : Decision.accept(new PillarEvent.PillarDotted(actor, put.pillar(), put.ring()));
  }

  private static Decision<ActivityEvent> name(Dotted state, Command.Name name, Situation situation) {
    if (!ids(situation.spec()).contains(name.pillar()))
      return Decision.refuse(PillarPhrase.NO_PILLAR);
    if (name.title().isEmpty())
      return Decision.refuse(PillarPhrase.NO_NAME);
    if (name.title().length() > MAX_NAME_CHARS)
      return Decision.refuse(PillarPhrase.NAME_TOO_LONG, "over", name.title().length() - MAX_NAME_CHARS);
    return state.name(name.pillar()).equals(Optional.of(name.title()))
        ? Decision.already()
        : Decision.accept(new PillarEvent.PillarNamed(name.pillar(), name.title()));
  }

  @Override
  public Dotted evolve(Dotted state, PillarEvent event) {
    return state.evolve(event);
  }

  @Override
  public Dotted merged(Dotted state, Dotted other) {
    return state.merged(other);
  }

  @Override
  public List<CardPart> view(Dotted state, Situation situation, Viewer viewer) {
    return new PillarView(state, situation, viewer).parts();
  }

  @Override
  public Harvest harvest(Dotted state, Situation situation) {
    PillarView all = new PillarView(state, situation, new Viewer.Everyone());
    if (state.dots().isEmpty())
      return Harvest.NOTHING;
    List<Harvest.Part> parts = new ArrayList<>();
    parts.add(new Harvest.Findings(all.results(), all.verdict().stream().toList()));
    all.radar().ifPresent(radar -> parts.add(new Harvest.Drawn(Line.of(PillarPhrase.RADAR), radar)));
    return new Harvest(parts);
  }

  @Override
  public Progress progress(Dotted state, Situation situation) {
    List<PersonId> waiting = state.shown()
        ? List.of()
        : situation.participants().stream().filter(person -> !done(state, situation, person)).toList();
    int dots = state.dots().values().stream().mapToInt(java.util.Map::size).sum();
    return new Progress(List.of(new Progress.Count("🔵", dots)), waiting, List.of());
  }

  static boolean done(Dotted state, Situation situation, PersonId person) {
    return ids(situation.spec()).stream().allMatch(pillar -> state.of(person, pillar).isPresent());
  }

  static List<String> ids(ActivitySpec spec) {
    return spec.settings().entries("pillars").stream().flatMap(e -> e.text("id").stream()).toList();
  }

  static int rings(ActivitySpec spec) {
    return spec.settings().number("rings", RINGS);
  }
}
