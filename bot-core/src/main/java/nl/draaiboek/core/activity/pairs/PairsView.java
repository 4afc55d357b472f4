package nl.draaiboek.core.activity.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;

/** What is shown of the pairs: to each person with whom they talk, to all who talks with whom, and how long still. */
final class PairsView {
  private final Rounds rounds;
  private final Situation situation;
  private final PairsSettings settings;
  private final List<List<PersonId>> groups;

  PairsView(Rounds rounds, Situation situation) {
    this.rounds = rounds;
    this.situation = situation;
    this.settings = new PairsSettings(situation.spec());
    this.groups = rounds.now(situation.participants());
  }

  static Line told(Rounds rounds, Situation situation) {
    return rounds.over()
        ? Line.of(PairsPhrase.OVER)
        : Line.of(PairsPhrase.ROUND_BEGINS, "round", rounds.round(), "all", all(rounds, situation));
  }

  private static int all(Rounds rounds, Situation situation) {
    return Math.max(rounds.round(), new PairsSettings(situation.spec()).rounds());
  }

  List<CardPart> parts(Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    if (rounds.over())
      parts.add(new CardPart.Text(Line.of(PairsPhrase.OVER)));
    else
      parts.addAll(round(viewer));
    if (situation.open() && viewer instanceof Viewer.One(PersonId person) && situation.leads(person))
      parts.add(new CardPart.Buttons(List.of(Button.strong(Line.of(label()),
          situation.key().address(rounds.over() ? "again" : "next", Integer.toString(rounds.step()))))));
    return parts;
  }

  private PairsPhrase label() {
    if (rounds.over())
      return PairsPhrase.AGAIN;
    return rounds.round() < settings.rounds() ? PairsPhrase.NEXT : PairsPhrase.FINISH;
  }

  private List<CardPart> round(Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    boolean own = viewer instanceof Viewer.One(PersonId person) && situation.participants().contains(person);
    parts.add(new CardPart.Text(own && viewer instanceof Viewer.One(PersonId person)
        ? with(person)
        : Line.of(groups.isEmpty() ? PairsPhrase.NOBODY : PairsPhrase.TALK)));
    parts.add(clock());
    Words question = settings.question(rounds.round());
    if (!question.isEmpty())
      parts.add(new CardPart.Instruction(question));
    if (!own && !groups.isEmpty())
      parts.add(new CardPart.Facts(IntStream.rangeClosed(1, groups.size())
          .mapToObj(number -> new CardPart.Fact(Line.of(PairsPhrase.PAIR, "number", number),
              names(groups.get(number - 1))))
          .toList()));
    return parts;
  }

  private CardPart clock() {
    Line title = Line.of(PairsPhrase.ROUND, "round", rounds.round(), "all", all(rounds, situation));
    return situation.clock()
        .flatMap(clock -> settings.length().<CardPart>map(
            length -> new CardPart.Clock(title, clock.countdown(rounds.from(), length))))
        .orElseGet(() -> new CardPart.Text(title));
  }

  private Line with(PersonId person) {
    int at = IntStream.range(0, groups.size()).filter(i -> groups.get(i).contains(person)).findFirst()
        .orElseThrow();
    List<PersonId> others = groups.get(at).stream().filter(p -> !p.equals(person)).toList();
    return others.isEmpty()
        ? Line.of(PairsPhrase.YOU_WAIT)
        : Line.of(PairsPhrase.YOU_WITH, "who", names(others), "number", at + 1);
  }

  private static Line names(List<PersonId> people) {
    return switch (people.size()) {
      case 1 -> new Line.Name(people.getFirst());
      case 2 -> Line.of(PairsPhrase.TWO, "one", people.get(0), "other", people.get(1));
      default -> new Line.Ours(PairsPhrase.THREE,
          Map.of("one", people.get(0), "two", people.get(1), "three", people.get(2)));
    };
  }
}
