package nl.draaiboek.core.activity.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
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
  private static final int MOST_COINS = 50;
  private static final int MOST_EXPLAINED = 10;

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
        MOST_TOP).oneOf("way", "dots", "numbered", "coins").number("coins", 1, MOST_COINS)
        .number("jar", 1, MOST_COINS).number("explain", 1, MOST_EXPLAINED).text("compare");
    if ((spec.settings().has("coins") || spec.settings().has("jar")) && Way.of(spec) != Way.COINS)
      check.add(SpecProblem.wrong("way", "'coins' and 'jar' go with 'way: coins'"));
    if (spec.settings().has("dots") && Way.of(spec) == Way.COINS)
      check.add(SpecProblem.wrong("dots", "with 'way: coins' the setting is 'coins', not 'dots'"));
    spec.settings().text("compare").filter(earlier -> !spec.from().contains(earlier))
        .ifPresent(earlier -> check
            .add(SpecProblem.wrong("compare", "'compare' names an earlier vote that 'from' names too: add '"
                + earlier + "' to 'from'")));
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
      case "numbers" -> Optional.of(new VoteCommand.WriteNumbers(action.answer("numbers")));
      case "explain" -> onNote(action,
          winner -> new VoteCommand.ExplainWinner(winner, PlainText.of(action.answer("words"))));
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
        ? aside(ballots, List.of())
        : aside(ballots, new Outcome(ballots).parts());
  }

  private static Harvest aside(Ballots ballots, List<Harvest.Part> parts) {
    List<NoteId> left = new Explaining(ballots).left();
    return left.isEmpty()
        ? new Harvest(parts)
        : new Harvest(Stream.concat(parts.stream(), Stream.of(new Harvest.Aside(left))).toList());
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("explain");
  }

  @Override
  public List<String> faults(Dots state, Situation situation) {
    return new Ballots(state, situation).faults();
  }

  @Override
  public Progress progress(Dots state, Situation situation) {
    Ballots ballots = new Ballots(state, situation);
    if (ballots.candidates().isEmpty() || ballots.way() == Way.NUMBERED)
      return Progress.NONE;
    List<PersonId> waitingOn = situation.participants().stream().filter(p -> !ballots.done(p)).toList();
    int done = situation.participants().size() - waitingOn.size();
    return new Progress(List.of(new Progress.Count("✅", done)), waitingOn, List.of());
  }
}
