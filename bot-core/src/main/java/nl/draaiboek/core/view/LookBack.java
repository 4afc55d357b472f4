package nl.draaiboek.core.view;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.session.LookingBack;
import nl.draaiboek.core.session.Returned;
import nl.draaiboek.core.session.Session;

/** What people agreed on before and the homework for today, to be ticked off while people gather and in the first block. */
final class LookBack {
  private LookBack() {}

  static List<CardPart> of(Session.Opened session, Viewer viewer) {
    Returned returned = session.work().returned();
    List<CardPart.Question> questions = new ArrayList<>();
    if (!returned.agreements().isEmpty())
      questions.add(question("agreements", ViewPhrase.AGREED_BEFORE, returned.agreements().values().stream()
          .map(agreement -> agreement(session, agreement, viewer)).toList()));
    if (!returned.homework().isEmpty())
      questions.add(question("homework", ViewPhrase.HOMEWORK_FOR_TODAY,
          returned.homework().values().stream().map(homework -> homework(homework, viewer)).toList()));
    return questions.isEmpty() ? List.of() : List.of(new CardPart.Answers(questions));
  }

  private static CardPart.Question question(String id, ViewPhrase title, List<CardPart.Answer> answers) {
    return new CardPart.Question(id, Line.of(title), answers, java.util.Optional.empty());
  }

  private static CardPart.Answer agreement(Session.Opened session, Returned.Agreement agreement,
      Viewer viewer) {
    Line who = agreement.owner().<Line>map(Line.Name::new).orElse(Line.of(ViewPhrase.NOBODY_YET));
    Line words = Line.of(agreement.done() ? ViewPhrase.AGREEMENT_DONE : ViewPhrase.AGREEMENT_BY, "words",
        Papers.words(agreement.words()), "day", agreement.due());
    boolean mine = viewer instanceof Viewer.One(PersonId person)
        && LookingBack.mayTick(session, agreement, person);
    Button press = agreement.done()
        ? Button.plain(Line.of(ViewPhrase.NOT_DONE_YET), "back/open/" + agreement.number())
        : Button.plain(Line.of(ViewPhrase.DONE), "back/done/" + agreement.number());
    return new CardPart.Answer(who, words, List.of(), mine ? List.of(press) : List.of());
  }

  private static CardPart.Answer homework(Returned.Homework homework, Viewer viewer) {
    boolean open = viewer instanceof Viewer.One(PersonId person) && !homework.did().contains(person);
    return new CardPart.Answer(Line.theirs(homework.question()),
        Line.of(ViewPhrase.DID_HOMEWORK, "people", homework.did().size()), List.of(), open
            ? List.of(Button.plain(Line.of(ViewPhrase.I_DID_IT), "back/homework/" + homework.number()))
            : List.of());
  }
}
