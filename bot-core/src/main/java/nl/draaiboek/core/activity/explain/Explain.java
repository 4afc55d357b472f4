package nl.draaiboek.core.activity.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.draaiboek.core.activity.explain.Questions.Question;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Someone explains; the others listen, and send a question when they have one. Only who leads sees all questions. */
public final class Explain implements Activity<Questions, Explain.Command, ExplainEvent> {
  /** How long a question may be, in characters (UTF-16 units). */
  static final int MAX_CHARS = 500;

  /** What people may ask of it. */
  public sealed interface Command {
    record Ask(String words) implements Command {}

    record Answered(int number) implements Command {}

    record TakeBack(int number) implements Command {}
  }

  @Override
  public String kind() {
    return "explain";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(ExplainPhrase.values());
  }

  @Override
  public Class<ExplainEvent> eventType() {
    return ExplainEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return SpecCheck.of(spec).problems();
  }

  @Override
  public Questions begin(Situation situation) {
    return Questions.NONE;
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "ask" -> Optional.of(new Command.Ask(PlainText.of(action.answer("words"))));
      case "answered" -> Targets.number(action).map(Command.Answered::new);
      case "take-back" -> Targets.number(action).map(Command.TakeBack::new);
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Questions state, Command command, Situation situation,
      Moment moment) {
    PersonId who = moment.actor();
    return switch (command) {
      case Command.Ask(var words) -> ask(state, words, who);
      case Command.Answered(int number) when !situation.leads(who) ->
        Decision.forbid(ExplainPhrase.LEADERS_ONLY);
      case Command.Answered(int number) when state.find(number).isEmpty() ->
        Decision.refuse(ExplainPhrase.NO_SUCH_QUESTION);
      case Command.Answered(int number) -> Decision.accept(new ExplainEvent.QuestionAnswered(number));
      case Command.TakeBack(int number) when state.find(number).filter(q -> q.person().equals(who))
          .isEmpty() ->
        Decision.refuse(ExplainPhrase.NO_SUCH_QUESTION);
      case Command.TakeBack(int number) -> Decision.accept(new ExplainEvent.QuestionTakenBack(number));
    };
  }

  private static Decision<ActivityEvent> ask(Questions state, String words, PersonId who) {
    if (words.isEmpty())
      return Decision.refuse(ExplainPhrase.EMPTY);
    if (words.length() > MAX_CHARS)
      return Decision.refuse(ExplainPhrase.TOO_LONG, "over", words.length() - MAX_CHARS);
    return Decision.accept(new ExplainEvent.QuestionAsked(state.asked() + 1, who, words));
  }

  @Override
  public Questions evolve(Questions state, ExplainEvent event) {
    return switch (event) {
      case ExplainEvent.QuestionAsked(int number, var person, var words) ->
        state.asked(new Question(number, person, words));
      case ExplainEvent.QuestionAnswered(int number) -> state.closed(number);
      case ExplainEvent.QuestionTakenBack(int number) -> state.closed(number);
    };
  }

  @Override
  public Questions merged(Questions state, Questions other) {
    return state.merged(other);
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("answered", "take-back");
  }

  @Override
  public List<CardPart> view(Questions state, Situation situation, Viewer viewer) {
    return ExplainView.of(state, situation, viewer);
  }

  @Override
  public Harvest harvest(Questions state, Situation situation) {
    return Harvest.NOTHING;
  }

  @Override
  public Progress progress(Questions state, Situation situation) {
    return state.open().isEmpty()
        ? Progress.NONE
        : new Progress(List.of(new Progress.Count("❓", state.open().size())), List.of(), List.of());
  }
}
