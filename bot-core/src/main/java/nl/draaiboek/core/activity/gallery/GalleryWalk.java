package nl.draaiboek.core.activity.gallery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.BlockClock;
import nl.draaiboek.core.activity.BlockClock.Mark;
import nl.draaiboek.core.activity.Dealing;
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
 * What people wrote earlier hangs at stations, one for each group. Groups walk clockwise, one station every few minutes, and hang
 * tips and questions beside what they find there. At the end everybody collects what hangs beside their own.
 */
public final class GalleryWalk implements TimedActivity<Walk, GalleryWalk.Command, GalleryEvent> {
  /** What people may ask of it. */
  public sealed interface Command {
    /** {@code step} is what they saw, so that pressing twice counts once. */
    record Next(Optional<Integer> step) implements Command {}

    /** @param kind of note; empty for what the walk does not know */
    record Write(Optional<NoteId> brought, Optional<Tip> kind, String words) implements Command {}

    record Withdraw(Optional<NoteId> note) implements Command {}
  }

  @Override
  public String kind() {
    return "gallery";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(GalleryPhrase.values());
  }

  @Override
  public Class<GalleryEvent> eventType() {
    return GalleryEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return GallerySettings.check(spec, block);
  }

  @Override
  public Walk begin(Situation situation) {
    return Walk.begin(Dealing.of(situation, new GallerySettings(situation.spec()).size(), 1));
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "next" -> Optional.of(new Command.Next(Targets.number(action)));
      case "write" -> Optional.of(new Command.Write(Targets.number(action.answer("on")).map(NoteId::new),
          Tip.of(action.answer("kind")), PlainText.of(action.answer("words"))));
      case "withdraw" -> Optional.of(new Command.Withdraw(Targets.number(action).map(NoteId::new)));
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Walk state, Command command, Situation situation, Moment moment) {
    return switch (command) {
      case Command.Next _ when !situation.leads(moment.actor()) ->
        Decision.forbid(GalleryPhrase.LEADERS_ONLY);
      case Command.Next(var step) when step.filter(s -> s != state.step()).isPresent() || state.over() ->
        Decision.already();
      case Command.Next _ -> goesOn(state, situation, moment.now());
      case Command.Write write -> new Hanging(state, situation, moment.actor()).write(write);
      case Command.Withdraw(var note) -> new Hanging(state, situation, moment.actor()).withdraw(note);
    };
  }

  @Override
  public Decision<ActivityEvent> due(Walk state, Situation situation, Moment moment) {
    return state.over() ? Decision.already() : goesOn(state, situation, moment.now());
  }

  /** Whoever came in meanwhile belongs to a group from now on, so that nobody changes groups when somebody leaves. */
  private static Decision<ActivityEvent> goesOn(Walk state, Situation situation, Instant now) {
    List<ActivityEvent> events = new ArrayList<>();
    List<List<PersonId>> groups = state.now(situation.participants());
    for (int group = 0; group < groups.size(); group++) {
      List<PersonId> fresh = groups.get(group).stream()
          .filter(p -> state.groups().stream().noneMatch(g -> g.contains(p))).toList();
      if (!fresh.isEmpty())
        events.add(new GalleryEvent.FellIn(group, fresh));
    }
    Mark mark = situation.clock().map(clock -> clock.mark(now)).orElse(Mark.BEGIN);
    events.add(state.stop() < stops(state, situation)
        ? new GalleryEvent.MovedOn(state.stop() + 1, mark)
        : new GalleryEvent.WalkOver());
    return Decision.accept(events);
  }

  static int stops(Walk state, Situation situation) {
    return new GallerySettings(situation.spec()).stops(state.stations());
  }

  @Override
  public Walk evolve(Walk state, GalleryEvent event) {
    return state.evolve(event);
  }

  @Override
  public Walk merged(Walk state, Walk other) {
    return state.merged(other);
  }

  @Override
  public Optional<Phase> phase(Walk state, Situation situation) {
    return situation.clock().map(clock -> new Phase(state.step(), endsAt(state, situation, clock),
        GalleryView.told(state, situation)));
  }

  private static Optional<Instant> endsAt(Walk state, Situation situation, BlockClock clock) {
    return state.over()
        ? Optional.empty()
        : Optional.of(clock.at(state.from()).plus(new GallerySettings(situation.spec()).length()));
  }

  @Override
  public List<CardPart> view(Walk state, Situation situation, Viewer viewer) {
    return new GalleryView(state, situation, viewer).parts();
  }

  /** Each thing that hung there, followed by what hangs beside it. */
  @Override
  public Harvest harvest(Walk state, Situation situation) {
    List<NoteId> notes = new ArrayList<>();
    for (var brought : situation.source()) {
      List<NoteId> beside = Hanging.beside(state, situation, brought.id()).stream().map(n -> n.id()).toList();
      if (!beside.isEmpty()) {
        notes.add(brought.id());
        notes.addAll(beside);
      }
    }
    return Harvest.of(new Harvest.Written(notes));
  }

  @Override
  public List<String> faults(Walk state, Situation situation) {
    List<PersonId> people = situation.participants();
    List<PersonId> walking = state.now(people).stream().flatMap(List::stream).toList();
    return walking.size() == people.size() && walking.containsAll(people)
        ? List.of()
        : List.of("of " + people + " there walk " + walking);
  }

  @Override
  public Progress progress(Walk state, Situation situation) {
    int hung = (int) state.beside().keySet().stream().filter(n -> situation.notes().find(n).isPresent())
        .count();
    return new Progress(List.of(new Progress.Count("🚶", state.stop()), new Progress.Count("🎁", hung)),
        List.of(),
        List.of());
  }
}
