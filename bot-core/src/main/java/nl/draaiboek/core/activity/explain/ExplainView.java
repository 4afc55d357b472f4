package nl.draaiboek.core.activity.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.explain.Questions.Question;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;

/** What is shown while someone explains: the ground rules, and the questions of who looks (all of them to who leads). */
final class ExplainView {
  private ExplainView() {}

  static List<CardPart> of(Questions state, Situation situation, Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    Words rules = situation.spec().text("rules");
    if (!rules.isEmpty())
      parts.add(new CardPart.Instruction(rules));
    if (viewer instanceof Viewer.One(PersonId person))
      parts.add(questions(state, situation, person));
    return parts;
  }

  private static CardPart questions(Questions state, Situation situation, PersonId viewer) {
    boolean leads = situation.leads(viewer);
    List<CardPart.Answer> open = state.open().values().stream()
        .filter(q -> leads || q.person().equals(viewer))
        .map(q -> new CardPart.Answer(new Line.Name(q.person()), Papers.words(q.words()), List.of(),
            buttons(q, situation, viewer, leads)))
        .toList();
    return new CardPart.Answers(List.of(new CardPart.Question("questions", Line.of(ExplainPhrase.QUESTIONS),
        open, leads ? Optional.empty() : Optional.of(form(situation)))));
  }

  private static List<Button> buttons(Question question, Situation situation, PersonId viewer,
      boolean leads) {
    String number = Integer.toString(question.number());
    List<Button> buttons = new ArrayList<>();
    if (leads)
      buttons.add(Button.plain(Line.of(ExplainPhrase.ANSWERED), situation.key().address("answered", number)));
    if (question.person().equals(viewer))
      buttons
          .add(Button.plain(Line.of(ExplainPhrase.TAKE_BACK), situation.key().address("take-back", number)));
    return buttons;
  }

  private static CardPart.Form form(Situation situation) {
    return new CardPart.Form(Line.of(ExplainPhrase.ASK), situation.key().address("ask", ""),
        List.of(new Field.Text("words", Line.of(ExplainPhrase.YOUR_QUESTION), Explain.MAX_CHARS, 3, true,
            "")),
        Line.of(ExplainPhrase.SEND), true);
  }
}
