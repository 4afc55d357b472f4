package nl.draaiboek.core.activity.rounds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.BlockClock;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Phase;
import nl.draaiboek.core.activity.PlainText;
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
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * One after another brings in a question; the others only ask, and the bringer listens; then the bringer says which question set
 * them thinking most. Each part has its time, kept by the bot or, with {@code time: group}, by somebody of the group.
 */
public final class QuestionRounds implements TimedActivity<Course, QuestionRounds.Command, RoundsEvent> {
  /** What people may ask of it. */
  public sealed interface Command {
    /** {@code step} is what they saw, so that pressing twice counts once. */
    record Next(Optional<Integer> step) implements Command {}

    record Later(Optional<Integer> step) implements Command {}

    record Write(String words) implements Command {}

    record Choose(Optional<NoteId> note) implements Command {}
  }

  @Override
  public String kind() {
    return "rounds";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(RoundsPhrase.values());
  }

  @Override
  public Class<RoundsEvent> eventType() {
    return RoundsEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return Part.check(spec);
  }

  @Override
  public Course begin(Situation situation) {
    return Course.begin(situation.participants());
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "next" -> Optional.of(new Command.Next(Targets.number(action)));
      case "later" -> Optional.of(new Command.Later(Targets.number(action)));
      case "write" -> Optional.of(new Command.Write(PlainText.of(action.answer("words"))));
      case "choose" -> Optional.of(new Command.Choose(Targets.number(action).map(NoteId::new)));
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Course state, Command command, Situation situation, Moment moment) {
    return switch (command) {
      case Command.Next(var step) when step.filter(s -> s != state.step()).isPresent() -> Decision.already();
      case Command.Next _ when !mayGoOn(state, situation, moment.actor()) ->
        Decision.forbid(RoundsPhrase.LEADERS_ONLY);
      case Command.Next _ -> goesOn(state, situation, moment.now());
      case Command.Later(var step) when step.filter(s -> s != state.step()).isPresent() -> Decision.already();
      case Command.Later _ -> later(state, situation, moment);
      case Command.Write(String words) -> new Writing(state, situation, moment.actor()).write(words);
      case Command.Choose(var note) -> new Writing(state, situation, moment.actor()).choose(note);
    };
  }

  /** Whoever begins when nobody's turn goes on, anybody may be; else who leads, or keeps the time. */
  static boolean mayGoOn(Course state, Situation situation, PersonId person) {
    return situation.leads(person)
        || (state.bringer().isEmpty() && situation.participants().contains(person))
        || timekeeper(state, situation).equals(Optional.of(person));
  }

  /** @return who keeps the time: the one after the bringer, going round; empty where the bot does */
  static Optional<PersonId> timekeeper(Course state, Situation situation) {
    List<PersonId> people = situation.participants();
    if (Part.byClock(situation.spec()) || state.bringer().isEmpty() || people.isEmpty())
      return Optional.empty();
    PersonId next = people.get((people.indexOf(state.bringer().get()) + 1) % people.size());
    return Optional.of(next);
  }

  private static Decision<ActivityEvent> later(Course state, Situation situation, Moment moment) {
    Optional<PersonId> bringer = state.bringer();
    if (bringer.isEmpty())
      return Decision.already();
    if (!situation.leads(moment.actor()) && !bringer.get().equals(moment.actor()))
      return Decision.forbid(RoundsPhrase.LEADERS_ONLY);
    List<PersonId> line = state.line(situation.participants());
    if (line.isEmpty())
      return Decision.refuse(RoundsPhrase.NOBODY_ELSE);
    return Decision.accept(List.of(new RoundsEvent.TurnPutOff(bringer.get()),
        new RoundsEvent.TurnBegun(line.getFirst(), mark(situation, moment.now()))));
  }

  @Override
  public Decision<ActivityEvent> due(Course state, Situation situation, Moment moment) {
    return state.bringer().isEmpty() ? Decision.already() : goesOn(state, situation, moment.now());
  }

  /** The next part; after the last, or when the bringer has left, the next person. */
  private static Decision<ActivityEvent> goesOn(Course state, Situation situation, Instant now) {
    List<PersonId> line = state.line(situation.participants());
    List<ActivityEvent> events = new ArrayList<>();
    if (state.bringer().isPresent()) {
      PersonId bringer = state.bringer().get();
      boolean here = situation.participants().contains(bringer);
      if (here && state.phase() + 1 < Part.of(situation.spec()).size())
        return Decision.accept(new RoundsEvent.PhaseBegun(state.phase() + 1, mark(situation, now)));
      events.add(here ? new RoundsEvent.TurnOver(bringer) : new RoundsEvent.TurnPutOff(bringer));
    }
    if (!line.isEmpty())
      events.add(new RoundsEvent.TurnBegun(line.getFirst(), mark(situation, now)));
    return Decision.accept(events);
  }

  private static Mark mark(Situation situation, Instant now) {
    return situation.clock().map(clock -> clock.mark(now)).orElse(Mark.BEGIN);
  }

  @Override
  public Course evolve(Course state, RoundsEvent event) {
    return state.evolve(event);
  }

  @Override
  public Course merged(Course state, Course other) {
    return state.merged(other);
  }

  @Override
  public Optional<Phase> phase(Course state, Situation situation) {
    return situation.clock().map(clock -> new Phase(state.step(), endsAt(state, situation, clock),
        RoundsView.told(state, situation)));
  }

  private static Optional<Instant> endsAt(Course state, Situation situation, BlockClock clock) {
    return state.bringer().filter(_ -> Part.byClock(situation.spec()))
        .map(_ -> clock.at(state.from()).plus(part(state, situation).length()));
  }

  static Part part(Course state, Situation situation) {
    List<Part> parts = Part.of(situation.spec());
    return parts.get(Math.min(state.phase(), parts.size() - 1));
  }

  @Override
  public List<CardPart> view(Course state, Situation situation, Viewer viewer) {
    return new RoundsView(state, situation).parts(viewer);
  }

  /** What was brought in, and which question set its bringer thinking; the others are the bringer's own. */
  @Override
  public Harvest harvest(Course state, Situation situation) {
    List<NoteId> notes = there(situation, state.sheets().values().stream()
        .flatMap(sheet -> Stream.concat(sheet.brought().stream(), sheet.chosen().stream())));
    List<NoteId> aside = there(situation, state.sheets().values().stream()
        .flatMap(sheet -> sheet.asked().stream()).filter(id -> !notes.contains(id)));
    return Harvest.of(new Harvest.Written(notes), new Harvest.Aside(aside));
  }

  private static List<NoteId> there(Situation situation, Stream<NoteId> ids) {
    return ids.sorted().filter(id -> situation.notes().find(id).isPresent()).toList();
  }

  @Override
  public Progress progress(Course state, Situation situation) {
    List<PersonId> waitingOn = new ArrayList<>(
        state.bringer().filter(situation.participants()::contains).stream().toList());
    waitingOn.addAll(state.line(situation.participants()));
    return new Progress(
        List.of(new Progress.Count("✅", situation.participants().size() - waitingOn.size())), waitingOn,
        List.of());
  }
}
