package nl.draaiboek.core.activity.checkout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
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
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * Everyone answers the script's {@code questions}, each of a {@code type}: {@code text}; {@code contact}, with whom, or the
 * writer of which story; or {@code group}, a learning group to start, that others can join.
 */
public final class CheckOut implements Activity<Answers, CheckOutCommand, CheckOutEvent> {
  /** How long an answer may be, in characters (UTF-16 units). */
  static final int MAX_CHARS = 500;
  /** The highest story number where the session does not say how many cards there are. */
  static final int MOST_CARDS = 500;
  /** Longer than any id of a person; what is sent can be anything. */
  private static final int PERSON_CHARS = 64;
  private static final Entries QUESTIONS = new Entries("questions", "question", "withdraw");

  @Override
  public String kind() {
    return "check-out";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(CheckOutPhrase.values());
  }

  @Override
  public Class<CheckOutEvent> eventType() {
    return CheckOutEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec);
    QUESTIONS.check(check, spec, block);
    spec.settings().entries("questions").stream().filter(q -> Question.type(q).isEmpty())
        .forEach(q -> check.add(SpecProblem.wrong("questions",
            "the type of '" + q.text("id").orElse("") + "' is one of: text, contact, group")));
    return check.problems();
  }

  @Override
  public Answers begin(Situation situation) {
    return Answers.NONE;
  }

  @Override
  public Optional<CheckOutCommand> read(Action action) {
    return switch (action.verb()) {
      case "answer" -> Optional.of(new CheckOutCommand.GiveAnswer(action.target(),
          about(action), PlainText.of(action.answer("words"))));
      case "withdraw" -> Optional.of(new CheckOutCommand.Withdraw(action.target()));
      case "join" -> onAnswer(action, CheckOutCommand.JoinGroup::new);
      case "leave" -> onAnswer(action, CheckOutCommand.LeaveGroup::new);
      case "hide" -> onAnswer(action, number -> new CheckOutCommand.Hide(number, true));
      case "show" -> onAnswer(action, number -> new CheckOutCommand.Hide(number, false));
      default -> Optional.empty();
    };
  }

  private static Answers.About about(Action action) {
    String whom = action.answer("whom").strip();
    return new Answers.About(Targets.number(action.answer("card")), Targets.number(action.answer("note")),
        whom.isEmpty() || whom.equals(Field.Choice.NONE) || whom.length() > PERSON_CHARS
            ? Optional.empty()
            : Optional.of(new PersonId(whom)));
  }

  private static Optional<CheckOutCommand> onAnswer(Action action, IntFunction<CheckOutCommand> then) {
    return Optional.of(Targets.number(action).map(then::apply).orElse(new CheckOutCommand.Unclear()));
  }

  @Override
  public Decision<ActivityEvent> decide(Answers state, CheckOutCommand command, Situation situation,
      Moment moment) {
    return new CheckOutDecider(state, situation, moment.actor()).decide(command);
  }

  @Override
  public Answers evolve(Answers state, CheckOutEvent event) {
    return state.evolve(event);
  }

  /** What should not have been written can be hidden at any time. */
  @Override
  public Set<String> afterwards() {
    return Set.of("hide", "show");
  }

  @Override
  public Answers merged(Answers state, Answers other) {
    return state.merged(other);
  }

  @Override
  public List<CardPart> view(Answers state, Situation situation, Viewer viewer) {
    return new CheckOutView(state, situation, viewer).parts();
  }

  @Override
  public Harvest harvest(Answers state, Situation situation) {
    return new Harvest(Question.of(situation.spec()).stream()
        .flatMap(q -> state.to(q.id()).stream().flatMap(a -> harvest(q, a).stream())).toList());
  }

  /** A wish for contact is nobody's to hide, for nobody else sees it. */
  private static Optional<Harvest.Part> harvest(Question question, Answers.Answer answer) {
    return switch (question.type()) {
      case CONTACT -> Optional.of(new Harvest.Wished(question.id(), question.words(), answer.number(),
          answer.person(), answer.about().story(), answer.about().note(), answer.about().whom(),
          answer.words()));
      case TEXT -> Optional.<Harvest.Part>of(new Harvest.Said(question.id(), question.words(),
          answer.person(), CheckOutView.words(answer), answer.joined())).filter(_ -> !answer.hidden());
      case GROUP -> Optional.<Harvest.Part>of(new Harvest.Group(question.id(), question.words(),
          answer.number(), answer.person(), answer.words(), answer.joined())).filter(_ -> !answer.hidden());
    };
  }

  /** Not everyone wants contact or starts a group, so only questions of type {@code text} are waited for, where there are any. */
  @Override
  public Progress progress(Answers state, Situation situation) {
    List<String> asked = Question.of(situation.spec()).stream().filter(q -> q.type() == Question.Type.TEXT)
        .map(Question::id).toList();
    List<PersonId> waitingOn = situation.participants().stream()
        .filter(p -> asked.isEmpty()
            ? state.byNumber().values().stream().noneMatch(a -> a.person().equals(p))
            : asked.stream().anyMatch(q -> state.by(p, q).isEmpty()))
        .toList();
    return new Progress(List.of(new Progress.Count("💬", state.byNumber().size())), waitingOn, List.of());
  }
}
