package nl.draaiboek.core.activity.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.BlockClock;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.activity.Dealing;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Phase;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
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
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * People write sources and ideas, one on a note: first alone, where nobody sees another's, then in pairs, then for all. Anybody takes
 * over what they want to keep into a library of their own.
 */
public final class GatherSources implements TimedActivity<Gathering, GatherSources.Command, SourcesEvent> {
  /** What people may ask of it. */
  public sealed interface Command {
    /** {@code step} is what they saw, so that pressing twice counts once. */
    record Next(Optional<Integer> step) implements Command {}

    record Write(Optional<Kind> kind, String words, String where) implements Command {}

    record Withdraw(Optional<NoteId> note) implements Command {}

    record Take(Optional<NoteId> note) implements Command {}

    record LetGo(Optional<NoteId> note) implements Command {}
  }

  @Override
  public String kind() {
    return "sheet";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(SourcesPhrase.values());
  }

  @Override
  public Class<SourcesEvent> eventType() {
    return SourcesEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).number("alone", 1, 60).number("pairs", 1, 60);
    int together = spec.settings().number("alone", 0) + spec.settings().number("pairs", 0);
    if (together > block.length().toMinutes())
      check.add(SpecProblem.unwise("alone",
          "alone and in pairs take " + together + " minutes together, and the block "
              + block.length().toMinutes()));
    return check.problems();
  }

  @Override
  public Gathering begin(Situation situation) {
    return Gathering.BEGIN;
  }

  @Override
  public Optional<Command> read(Action action) {
    Optional<NoteId> note = Targets.number(action).map(NoteId::new);
    return switch (action.verb()) {
      case "next" -> Optional.of(new Command.Next(Targets.number(action)));
      case "write" -> Optional.of(new Command.Write(Kind.of(action.answer("kind")),
          PlainText.of(action.answer("words")), PlainText.oneLine(action.answer("where"))));
      case "withdraw" -> Optional.of(new Command.Withdraw(note));
      case "take" -> Optional.of(new Command.Take(note));
      case "let-go" -> Optional.of(new Command.LetGo(note));
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Gathering state, Command command, Situation situation,
      Moment moment) {
    Sources sources = new Sources(state, situation, moment.actor());
    return switch (command) {
      case Command.Next _ when !situation.leads(moment.actor()) ->
        Decision.forbid(SourcesPhrase.LEADERS_ONLY);
      case Command.Next(var step) when step.filter(s -> s != state.stage().step()).isPresent() ->
        Decision.already();
      case Command.Next _ -> goesOn(state, situation, moment.now());
      case Command.Write write -> sources.write(write);
      case Command.Withdraw(var note) -> sources.withdraw(note);
      case Command.Take(var note) -> sources.take(note);
      case Command.LetGo(var note) -> note.filter(state.of(moment.actor())::contains)
          .map(n -> Decision.<ActivityEvent>accept(new SourcesEvent.LetGo(moment.actor(), n)))
          .orElse(Decision.already());
    };
  }

  @Override
  public Decision<ActivityEvent> due(Gathering state, Situation situation, Moment moment) {
    return goesOn(state, situation, moment.now());
  }

  private static Decision<ActivityEvent> goesOn(Gathering state, Situation situation, Instant now) {
    return switch (state.stage()) {
      case ALONE -> Decision.accept(new SourcesEvent.PairedUp(Dealing.of(situation, 2, 1),
          situation.clock().map(clock -> clock.mark(now)).orElse(Mark.BEGIN)));
      case PAIRS -> Decision.accept(new SourcesEvent.AllShown());
      case ALL -> Decision.already();
    };
  }

  @Override
  public Gathering evolve(Gathering state, SourcesEvent event) {
    return state.evolve(event);
  }

  @Override
  public Gathering merged(Gathering state, Gathering other) {
    return state.merged(other);
  }

  @Override
  public Optional<Phase> phase(Gathering state, Situation situation) {
    return situation.clock().map(clock -> new Phase(state.stage().step(), endsAt(state, situation, clock),
        SourcesView.now(state.stage())));
  }

  private static Optional<Instant> endsAt(Gathering state, Situation situation, BlockClock clock) {
    return length(state.stage(), situation.spec()).map(clock.at(state.from())::plus);
  }

  /** @return how long that stage lasts; empty where who leads ends it */
  static Optional<Duration> length(Gathering.Stage stage, ActivitySpec spec) {
    int minutes = switch (stage) {
      case ALONE -> spec.settings().number("alone", 0);
      case PAIRS -> spec.settings().number("pairs", 0);
      case ALL -> 0;
    };
    return minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("withdraw", "take", "let-go");
  }

  @Override
  public List<CardPart> view(Gathering state, Situation situation, Viewer viewer) {
    return new SourcesView(state, situation).of(viewer);
  }

  @Override
  public Harvest harvest(Gathering state, Situation situation) {
    return Harvest.of(new Harvest.Written(Sources.here(situation).stream().map(Note::id).toList()));
  }

  @Override
  public Progress progress(Gathering state, Situation situation) {
    List<Note> here = Sources.here(situation);
    List<PersonId> without = situation.participants().stream()
        .filter(p -> here.stream().noneMatch(n -> n.author().equals(p))).toList();
    return new Progress(List.of(count(Kind.SOURCE, here), count(Kind.IDEA, here)), without, List.of());
  }

  private static Progress.Count count(Kind kind, List<Note> notes) {
    return new Progress.Count(kind.sign(),
        (int) notes.stream().filter(n -> n.kind().id().equals(kind.id())).count());
  }
}
