package nl.draaiboek.core.activity.vote;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * Everyone has a number of {@code dots} (3 unless the script says otherwise) to put on notes of an earlier activity, several on
 * one note where they are {@code stackable}. Nobody sees totals until who leads closes the vote, the time is up or the block is
 * over; then the {@code top} counts, with ties as ties. It is secret: who put which dot is forgotten for good soon after.
 */
public final class Vote implements Activity<Dots, VoteCommand, VoteEvent> {
  private static final int MOST_DOTS = 20;
  private static final int MOST_TOP = 50;

  @Override
  public String kind() {
    return "vote";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(VotePhrase.values());
  }

  @Override
  public Class<VoteEvent> eventType() {
    return VoteEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).number("dots", 1, MOST_DOTS).flag("stackable").number("top", 1,
        MOST_TOP);
    if (spec.from().isEmpty())
      check.add(
          SpecProblem.wrong("from", "'from' names the activity whose notes are voted on, as block/activity"));
    return check.problems();
  }

  @Override
  public Dots begin(Situation situation) {
    return Dots.NONE;
  }

  @Override
  public Optional<VoteCommand> read(Action action) {
    return switch (action.verb()) {
      case "place" -> onNote(action, VoteCommand.PlaceDot::new);
      case "take-back" -> onNote(action, VoteCommand.TakeBackDot::new);
      case "close" -> Optional.of(new VoteCommand.CloseVote());
      case "reopen" -> Optional.of(new VoteCommand.ReopenVote());
      default -> Optional.empty();
    };
  }

  private static Optional<VoteCommand> onNote(Action action, Function<NoteId, VoteCommand> then) {
    return Optional.of(
        Targets.number(action).map(NoteId::new).map(then).orElse(new VoteCommand.Unclear()));
  }

  @Override
  public Decision<ActivityEvent> decide(Dots state, VoteCommand command, Situation situation,
      Moment moment) {
    return new VoteDecider(new Ballots(state, situation), moment.actor()).decide(command);
  }

  @Override
  public Dots evolve(Dots state, VoteEvent event) {
    return state.evolve(event);
  }

  @Override
  public boolean isSecret(Dots state) {
    return true;
  }

  @Override
  public Optional<ActivityEvent> sealing(Dots state) {
    return state.sealed() || state.byVoter().isEmpty()
        ? Optional.empty()
        : Optional.of(new VoteEvent.BallotsSealed());
  }

  @Override
  public Dots merged(Dots state, Dots other) {
    return state.merged(other);
  }

  @Override
  public List<CardPart> view(Dots state, Situation situation, Viewer viewer) {
    return new VoteView(new Ballots(state, situation), viewer).parts();
  }

  @Override
  public Harvest harvest(Dots state, Situation situation) {
    Ballots ballots = new Ballots(state, situation);
    return situation.open() && !state.closed()
        ? Harvest.NOTHING
        : Harvest.of(new Harvest.Tally(ballots.winners()));
  }

  @Override
  public List<String> faults(Dots state, Situation situation) {
    return new Ballots(state, situation).faults();
  }

  @Override
  public Progress progress(Dots state, Situation situation) {
    Ballots ballots = new Ballots(state, situation);
    if (ballots.candidates().isEmpty())
      return Progress.NONE;
    List<PersonId> waitingOn = situation.participants().stream().filter(p -> !ballots.done(p)).toList();
    int done = situation.participants().size() - waitingOn.size();
    return new Progress(List.of(new Progress.Count("✅", done)), waitingOn, List.of());
  }
}
