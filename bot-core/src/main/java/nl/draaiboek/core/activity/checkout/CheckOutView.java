package nl.draaiboek.core.activity.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.checkout.Answers.Answer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;

/** The questions with their answers, and what one viewer can do. A wish for contact is shown to who has it alone. */
record CheckOutView(Answers answers, Situation situation, Viewer viewer) {
  List<CardPart> parts() {
    return List.of(new CardPart.Answers(Question.of(situation.spec()).stream().map(this::question).toList()));
  }

  private CardPart.Question question(Question question) {
    List<CardPart.Answer> shown = answers.to(question.id()).stream().filter(a -> mayBeSeen(question, a))
        .map(a -> answer(question, a)).toList();
    Optional<CardPart.Form> form = actor()
        .map(person -> CheckOutForms.of(question, answers.by(person, question.id()), situation, person));
    return new CardPart.Question(question.id(), question.words(), shown, form);
  }

  private boolean mayBeSeen(Question question, Answer answer) {
    boolean own = viewer instanceof Viewer.One(PersonId person) && answer.person().equals(person);
    boolean leads = viewer instanceof Viewer.One(PersonId person) && situation.leads(person);
    return own || (!question.confidential() && (leads || !answer.hidden()));
  }

  private CardPart.Answer answer(Question question, Answer answer) {
    List<Line> joined = answer.joined().stream().<Line>map(Line.Name::new).toList();
    Line words = answer.hidden() ? Line.of(CheckOutPhrase.HIDDEN, "words", words(answer)) : words(answer);
    return new CardPart.Answer(new Line.Name(answer.person()), words, joined,
        viewer instanceof Viewer.One(PersonId person) ? buttons(question, answer, person) : List.of());
  }

  /** @return the answer in one line, with whom it is about where it is a wish for contact */
  static Line words(Answer answer) {
    Line words = Papers.words(answer.words());
    Optional<Line> about = about(answer.about());
    if (about.isEmpty())
      return words;
    return answer.words().isEmpty()
        ? about.get()
        : Line.of(CheckOutPhrase.ABOUT_AND_WORDS, "about", about.get(), "words", words);
  }

  private static Optional<Line> about(Answers.About about) {
    return about.whom().<Line>map(Line.Name::new)
        .or(() -> about.note().map(note -> Line.of(CheckOutPhrase.NOTE, "note", note)))
        .or(() -> about.story().map(card -> Line.of(CheckOutPhrase.STORY, "card", card)));
  }

  private List<Button> buttons(Question question, Answer answer, PersonId person) {
    List<Button> buttons = new ArrayList<>();
    String number = Integer.toString(answer.number());
    boolean own = answer.person().equals(person);
    if (situation.open() && own)
      buttons.add(button(CheckOutPhrase.WITHDRAW, "withdraw", question.id()));
    if (situation.open() && !own && !answer.hidden() && question.type() == Question.Type.GROUP)
      buttons.add(answer.joined().contains(person)
          ? button(CheckOutPhrase.LEAVE, "leave", number)
          : button(CheckOutPhrase.JOIN, "join", number));
    if (!own && situation.leads(person))
      buttons.add(answer.hidden()
          ? button(CheckOutPhrase.SHOW, "show", number)
          : button(CheckOutPhrase.HIDE, "hide", number));
    return buttons;
  }

  private Optional<PersonId> actor() {
    return viewer instanceof Viewer.One(PersonId person) && situation.open()
        ? Optional.of(person)
        : Optional.empty();
  }

  private Button button(CheckOutPhrase label, String verb, String target) {
    return Button.plain(Line.of(label), situation.key().address(verb, target));
  }
}
