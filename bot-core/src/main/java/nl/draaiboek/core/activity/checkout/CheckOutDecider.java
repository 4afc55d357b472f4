package nl.draaiboek.core.activity.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.activity.checkout.Answers.About;
import nl.draaiboek.core.activity.checkout.Answers.Answer;
import nl.draaiboek.core.activity.checkout.CheckOutCommand.GiveAnswer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/** Decides on what one person asks at the check-out. */
record CheckOutDecider(Answers answers, Situation situation, PersonId actor) {
  Decision<ActivityEvent> decide(CheckOutCommand command) {
    return switch (command) {
      case GiveAnswer given -> questions().stream().filter(q -> q.id().equals(given.question())).findFirst()
          .map(question -> answer(question, given))
          .orElse(Decision.refuse(CheckOutPhrase.NO_SUCH_QUESTION));
      case CheckOutCommand.Withdraw(var question) -> answers.by(actor, question)
          .<Decision<ActivityEvent>>map(
              a -> Decision.accept(new CheckOutEvent.AnswerWithdrawn(a.number())))
          .orElse(Decision.already());
      case CheckOutCommand.JoinGroup(int number) -> group(number).map(this::join)
          .orElse(Decision.refuse(CheckOutPhrase.NO_SUCH_GROUP));
      case CheckOutCommand.LeaveGroup(int number) -> group(number).filter(g -> g.joined().contains(actor))
          .<Decision<ActivityEvent>>map(_ -> Decision.accept(new CheckOutEvent.GroupLeft(number, actor)))
          .orElse(Decision.already());
      case CheckOutCommand.Hide(int number, boolean hidden) -> hide(number, hidden);
      case CheckOutCommand.Unclear _ -> Decision.refuse(CheckOutPhrase.NO_SUCH_GROUP);
    };
  }

  private Decision<ActivityEvent> answer(Question question, GiveAnswer given) {
    int over = given.words().length() - CheckOut.MAX_CHARS;
    if (over > 0)
      return Decision.refuse(CheckOutPhrase.TOO_LONG, "over", over);
    return switch (question.type()) {
      case TEXT -> worded(given, CheckOutPhrase.EMPTY);
      case GROUP -> worded(given, CheckOutPhrase.GROUP_EMPTY);
      case CONTACT -> contact(given);
    };
  }

  private Decision<ActivityEvent> worded(GiveAnswer given, CheckOutPhrase ifEmpty) {
    return given.words().isEmpty() ? Decision.refuse(ifEmpty) : give(given, About.NOTHING);
  }

  private Decision<ActivityEvent> contact(GiveAnswer given) {
    About about = given.about();
    if (about.whom().isPresent())
      return knows(about.whom().get()) && !about.whom().get().equals(actor)
          ? give(given, new About(Optional.empty(), Optional.empty(), about.whom()))
          : Decision.refuse(CheckOutPhrase.NOT_HERE);
    if (about.note().isPresent())
      return situation.notes().find(new NoteId(about.note().get())).flatMap(Note::signer)
          .filter(author -> !author.equals(actor))
          .map(_ -> give(given, new About(Optional.empty(), about.note(), Optional.empty())))
          .orElseGet(() -> Decision.refuse(CheckOutPhrase.NO_SUCH_NOTE));
    if (about.story().isEmpty())
      return Decision.refuse(CheckOutPhrase.WHICH_STORY);
    StoryCards cards = situation.cards();
    int card = about.story().get();
    int count = cards.count() == 0 ? CheckOut.MOST_CARDS : cards.count();
    return card > count
        ? Decision.refuse(CheckOutPhrase.NO_SUCH_STORY, Map.of("card", card, "count", count))
        : give(given, about);
  }

  private boolean knows(PersonId person) {
    return situation.members().stream().anyMatch(m -> m.person().equals(person));
  }

  private Decision<ActivityEvent> give(GiveAnswer given, About about) {
    Optional<Answer> before = answers.by(actor, given.question());
    if (before.filter(a -> a.words().equals(given.words()) && a.about().equals(about)).isPresent())
      return Decision.already();
    int number = before.map(Answer::number).orElse(answers.made() + 1);
    return Decision.accept(new CheckOutEvent.AnswerGiven(number, given.question(), actor, about.story(),
        given.words(), about.note(), about.whom()));
  }

  private Decision<ActivityEvent> join(Answer group) {
    if (group.person().equals(actor))
      return Decision.refuse(CheckOutPhrase.YOUR_OWN_GROUP);
    return group.joined().contains(actor)
        ? Decision.already()
        : Decision.accept(new CheckOutEvent.GroupJoined(group.number(), actor));
  }

  private Decision<ActivityEvent> hide(int number, boolean hidden) {
    if (!situation.leads(actor))
      return Decision.forbid(CheckOutPhrase.LEADERS_ONLY);
    Optional<Answer> answer = answers.find(number);
    if (answer.filter(a -> !isWish(a)).isEmpty())
      return Decision.refuse(CheckOutPhrase.NO_SUCH_ANSWER);
    if (answer.get().hidden() == hidden)
      return Decision.already();
    return Decision
        .accept(hidden ? new CheckOutEvent.AnswerHidden(number) : new CheckOutEvent.AnswerShown(number));
  }

  private boolean isWish(Answer answer) {
    return questions().stream()
        .anyMatch(q -> q.id().equals(answer.question()) && q.type() == Question.Type.CONTACT);
  }

  private Optional<Answer> group(int number) {
    List<String> groups = questions().stream().filter(q -> q.type() == Question.Type.GROUP).map(Question::id)
        .toList();
    return answers.find(number).filter(a -> groups.contains(a.question()) && !a.hidden());
  }

  private List<Question> questions() {
    return Question.of(situation.spec());
  }
}
