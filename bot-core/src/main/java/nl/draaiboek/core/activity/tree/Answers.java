package nl.draaiboek.core.activity.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Figure;

/** The group's answers and the end that they led to, in words. */
record Answers(Way way, Situation situation) {
  /** With fewer votes than these others may guess who voted what. */
  private static final int FEW = 5;

  List<CardPart.Fact> facts() {
    List<CardPart.Fact> facts = new ArrayList<>();
    for (Way.Answered answer : way.answers())
      facts.add(new CardPart.Fact(Line.scripted(situation.spec().text("statement." + answer.statement())),
          line(answer)));
    return facts;
  }

  /** @return what the end is and what helps there; empty while the group is on its way */
  List<Line> end(List<Statement> statements) {
    List<Line> lines = new ArrayList<>();
    way.left(statements).ifPresent(left -> {
      lines.add(Line.of(TreePhrase.LEFT));
      lines.add(Line.scripted(left.alternative()));
      if (!left.read().isEmpty())
        lines.add(Line.of(TreePhrase.READ, "where", Line.scripted(left.read())));
    });
    if (way.fits(statements))
      lines.add(situation.spec().text("fits").isEmpty()
          ? Line.of(TreePhrase.FITS)
          : Line.scripted(situation.spec().text("fits")));
    return lines;
  }

  /** @return the way so far, with what is still to come unless the group left */
  Figure.Path path(List<Statement> statements) {
    Optional<Statement> left = way.left(statements);
    List<Figure.Step> steps = new ArrayList<>();
    for (int i = 0; i < statements.size() && (left.isEmpty() || i < way.answers().size()); i++) {
      boolean answered = i < way.answers().size();
      steps.add(new Figure.Step(statements.get(i).line(),
          answered ? Optional.of(yesOrNo(way.answers().get(i).yes())) : Optional.empty(),
          left.isPresent() && i == way.answers().size() - 1));
    }
    List<Line> end = end(statements);
    return new Figure.Path(steps,
        left.map(l -> Line.scripted(l.alternative())).or(() -> end.stream().findFirst()));
  }

  static Line yesOrNo(boolean yes) {
    return Line.of(yes ? TreePhrase.YES : TreePhrase.NO);
  }

  private static Line line(Way.Answered answer) {
    return answer.votedYes() + answer.votedNo() < FEW
        ? yesOrNo(answer.yes())
        : new Line.Ours(TreePhrase.COUNTED, Map.of("answer", yesOrNo(answer.yes()), "yes",
            answer.votedYes(), "no", answer.votedNo()));
  }
}
