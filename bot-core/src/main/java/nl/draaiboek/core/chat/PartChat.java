package nl.draaiboek.core.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;

/** Puts the parts of a card into words and things to press, one after the other. */
final class PartChat {
  /** More notes than this nobody reads between other things; the rest is a press away. */
  private static final int NOTES_AT_A_GLANCE = 8;

  /** Of a figure in words. */
  private static final int LINES_AT_A_GLANCE = 12;

  private final List<ChatText> texts = new ArrayList<>();
  private final List<Control> controls = new ArrayList<>();

  List<ChatText> texts() {
    return texts;
  }

  List<Control> controls() {
    return controls;
  }

  void add(CardPart part) {
    switch (part) {
      case CardPart.Text(Line line) -> plain(line);
      case CardPart.Instruction(var markdown) -> texts.add(new ChatText.Instruction(markdown));
      case CardPart.More(Line title, _) -> press(title, new Target.See(OwnPages.MORE));
      case CardPart.Facts(var facts) -> facts.forEach(
          fact -> item(Line.of(ChatPhrase.FACT, "name", fact.name(), "value", fact.value())));
      case CardPart.Clock(Line title, var countdown) -> texts.add(new ChatText.Until(title, countdown));
      case CardPart.Drawn(Line title, var figure) -> drawn(title, figure.lines());
      case CardPart.Buttons(var buttons) -> buttons.forEach(this::button);
      case CardPart.Form form -> fill(form);
      case CardPart.Wall wall -> wall(wall);
      case CardPart.StoryCards cards -> cards(cards);
      case CardPart.Turn turn -> turn(turn);
      case CardPart.Clusters sheet -> {
        heading(sheet.title());
        clusters(sheet.clusters());
        papers(sheet.loose(), OwnPages.SHEET);
        if (sheet.loose().isEmpty() && sheet.clusters().isEmpty())
          plain(sheet.empty());
        forms(sheet);
      }
      case CardPart.Landscape sheet -> landscape(sheet);
      case CardPart.Ballot ballot -> ballot(ballot);
      case CardPart.Slots(var slots) -> slots.forEach(this::slot);
      case CardPart.Answers(var questions) -> questions
          .forEach(question -> question(question, questions.size() == 1));
    }
  }

  /** The picture shows the rest, where there is one. */
  private void drawn(Line title, List<Line> lines) {
    heading(title);
    lines.stream().limit(LINES_AT_A_GLANCE).forEach(this::item);
    if (lines.size() > LINES_AT_A_GLANCE)
      plain(Line.of(ChatPhrase.AND_MORE, "count", lines.size() - LINES_AT_A_GLANCE));
  }

  private void wall(CardPart.Wall wall) {
    heading(wall.title());
    if (wall.papers().isEmpty())
      plain(wall.empty());
    papers(wall.papers(), OwnPages.WALL);
  }

  /** The newest ones, and the way to all. */
  private void papers(List<Paper> papers, String page) {
    List<Paper> newest = papers.subList(Math.max(0, papers.size() - NOTES_AT_A_GLANCE), papers.size());
    newest.forEach(paper -> item(PaperLine.of(paper)));
    if (papers.size() > newest.size())
      press(Line.of(ChatPhrase.ALL_NOTES, "count", papers.size()), new Target.See(page + "/1"));
    List<Paper> mendable = papers.stream().filter(PartChat::canBeChanged).toList();
    List<Paper> last = mendable.subList(Math.max(0, mendable.size() - Paging.MOST), mendable.size());
    if (!last.isEmpty())
      pick(Line.of(ChatPhrase.PICK_NOTE), last.stream().map(PartChat::choice).toList());
  }

  static boolean canBeChanged(Paper paper) {
    return !paper.buttons().isEmpty() || paper.mend().isPresent();
  }

  static Control.Choice choice(Paper paper) {
    return new Control.Choice(paper.words(), Optional.of(PaperLine.mark(paper)),
        new Target.See(OwnPages.NOTE + "/" + paper.note()));
  }

  private void cards(CardPart.StoryCards part) {
    heading(part.title());
    List<CardPart.StoryCard> yours = part.cards().stream().filter(CardPart.StoryCard::yours).toList();
    if (!yours.isEmpty())
      plain(Line.of(ChatPhrase.YOUR_CARDS, "cards", numbers(yours)));
    List<CardPart.StoryCard> waiting = part.cards().stream().filter(card -> card.reads() < part.needed())
        .toList();
    if (!part.cards().isEmpty())
      plain(Line.of(ChatPhrase.CARDS_WAIT, "count", waiting.size(), "needed", part.needed()));
    if (part.cards().stream().anyMatch(card -> card.button().isPresent()))
      press(Line.of(ChatPhrase.TICK_CARD), new Target.See(OwnPages.CARDS + "/1"));
  }

  private static String numbers(List<CardPart.StoryCard> cards) {
    return cards.stream().map(card -> Integer.toString(card.id())).collect(Collectors.joining(", "));
  }

  private void turn(CardPart.Turn turn) {
    plain(turn.now().map(who -> Line.of(ChatPhrase.TURN, "who", who)).orElse(Line.of(ChatPhrase.ALL_BEEN)));
    turn.next().ifPresent(who -> plain(Line.of(ChatPhrase.TURN_NEXT, "who", who)));
    if (turn.yours())
      plain(Line.of(ChatPhrase.YOUR_TURN));
    turn.buttons().forEach(this::button);
  }

  private void landscape(CardPart.Landscape sheet) {
    heading(sheet.title());
    plain(Line.of(ChatPhrase.AXIS, "low", sheet.axes().left(), "high", sheet.axes().right()));
    plain(Line.of(ChatPhrase.AXIS, "low", sheet.axes().bottom(), "high", sheet.axes().top()));
    plain(Line.of(ChatPhrase.HANGING, "count", sheet.placed().size(), "groups", sheet.clusters().size()));
    clusters(sheet.clusters());
    sheet.centre().forEach(chosen -> item(
        Line.of(ChatPhrase.FACT, "name", chosen.slot(), "value", PaperLine.of(chosen.paper()))));
    if (sheet.place().isPresent())
      hang(sheet);
    forms(sheet);
  }

  private void hang(CardPart.Landscape sheet) {
    List<Control.Choice> waiting = sheet.waiting().stream().limit(Paging.MOST).map(PartChat::toPlace)
        .toList();
    if (!waiting.isEmpty())
      pick(Line.of(ChatPhrase.HANG), waiting);
    if (sheet.waiting().size() > Paging.MOST)
      press(Line.of(ChatPhrase.ALL_NOTES, "count", sheet.waiting().size()),
          new Target.See(OwnPages.HANG + "/1"));
    if (sheet.placed().stream().anyMatch(CardPart.Placed::movable))
      press(Line.of(ChatPhrase.MOVE), new Target.See(OwnPages.SHEET + "/1"));
  }

  static Control.Choice toPlace(Paper paper) {
    return new Control.Choice(paper.words(), Optional.of(PaperLine.mark(paper)),
        new Target.See(OwnPages.PLACE + "/" + paper.note()));
  }

  private void clusters(List<CardPart.Cluster> clusters) {
    for (CardPart.Cluster cluster : clusters) {
      item(Line.of(ChatPhrase.CLUSTER, "title", cluster.title(), "count", cluster.papers().size()));
      cluster.rename().ifPresent(this::fill);
      cluster.buttons().forEach(this::button);
    }
  }

  private void forms(CardPart sheet) {
    Forms.in(sheet).limit(1).forEach(this::fill);
  }

  private void ballot(CardPart.Ballot ballot) {
    heading(ballot.title());
    ballot.left().filter(_ -> ballot.open())
        .ifPresent(left -> plain(left(ballot, left)));
    ballot.candidates().stream().filter(c -> !ballot.open() || c.yours() > 0)
        .forEach(candidate -> item(candidate(candidate, ballot.coins())));
    if (ballot.candidates().stream().anyMatch(c -> c.place().isPresent()))
      press(Line.of(ballot.coins() ? ChatPhrase.PUT_COIN : ChatPhrase.VOTE),
          new Target.See(OwnPages.VOTES + "/1"));
    else if (ballot.open() && ballot.left().isEmpty())
      press(Line.of(ChatPhrase.ALL_NOTES, "count", ballot.candidates().size()),
          new Target.See(OwnPages.VOTES + "/1"));
    List<Control.Choice> back = ballot.candidates().stream()
        .flatMap(c -> c.takeBack().map(button -> new Control.Choice(c.words(), Optional.of(button.label()),
            new Target.Act(button.action()))).stream())
        .limit(Paging.MOST).toList();
    if (!back.isEmpty())
      pick(Line.of(ballot.coins() ? ChatPhrase.TAKE_COIN : ChatPhrase.TAKE_DOT_BACK), back);
  }

  static Line left(CardPart.Ballot ballot, int left) {
    return Line.of(ballot.coins() ? ChatPhrase.COINS_LEFT : ChatPhrase.DOTS_LEFT, "left", left);
  }

  static Line candidate(CardPart.Candidate candidate, boolean coins) {
    Line words = candidate.words();
    return candidate.total()
        .map(total -> Line.of(coins ? ChatPhrase.COINS : ChatPhrase.TOTAL, "words", words, "dots", total))
        .orElseGet(() -> candidate.yours() > 0
            ? Line.of(ChatPhrase.YOUR_DOTS, "words", words, "dots", candidate.yours())
            : Line.of(ChatPhrase.BARE, "words", words));
  }

  private void slot(CardPart.Slot slot) {
    plain(slot.agreed()
        .map(paper -> Line.of(ChatPhrase.FACT, "name", slot.name(), "value", PaperLine.of(paper)))
        .orElse(Line.of(ChatPhrase.NOT_CHOSEN, "name", slot.name())));
    slot.proposals().forEach(paper -> item(PaperLine.of(paper)));
    slot.propose().ifPresent(form -> press(
        Line.of(ChatPhrase.FOR_SLOT, "does", form.title(), "name", slot.name()),
        new Target.Fill(form.action())));
    List<Control.Choice> choices = Stream.concat(slot.agreed().stream(), slot.proposals().stream())
        .filter(PartChat::canBeChanged).limit(Paging.MOST).map(PartChat::choice).toList();
    if (!choices.isEmpty())
      pick(Line.of(ChatPhrase.PICK_PROPOSAL, "name", slot.name()), choices);
  }

  /** @param only whether its button can be about nothing else */
  private void question(CardPart.Question question, boolean only) {
    heading(question.question());
    question.answers().forEach(answer -> item(answer(answer)));
    question.form().ifPresent(form -> fill(form, only ? form.title() : question.question()));
    List<Control.Choice> choices = question.answers().stream()
        .flatMap(answer -> answer.buttons().stream().map(button -> new Control.Choice(button.label(),
            Optional.of(Line.of(ChatPhrase.SAID, "who", answer.who(), "words", answer.words())),
            new Target.Act(button.action()))))
        .limit(Paging.MOST).toList();
    if (!choices.isEmpty())
      pick(question.question(), choices);
  }

  private static Line answer(CardPart.Answer answer) {
    Line said = Line.of(ChatPhrase.SAID, "who", answer.who(), "words", answer.words());
    return answer.joined().isEmpty()
        ? said
        : Line.of(ChatPhrase.WITH_OTHERS, "said", said, "count", answer.joined().size());
  }

  void heading(Line line) {
    texts.add(new ChatText.Heading(line));
  }

  void plain(Line line) {
    texts.add(new ChatText.Plain(line));
  }

  void item(Line line) {
    texts.add(new ChatText.Item(line));
  }

  void button(Button button) {
    controls.add(new Control.Press(button.label(), new Target.Act(button.action()), button.emphasis()));
  }

  void press(Line label, Target target) {
    controls.add(Control.press(label, target));
  }

  void pick(Line prompt, List<Control.Choice> choices) {
    controls.add(new Control.Pick(prompt, choices));
  }

  void fill(CardPart.Form form) {
    fill(form, form.title());
  }

  /** The first thing to fill in is what people came for. */
  private void fill(CardPart.Form form, Line label) {
    boolean first = !form.folded() && controls.stream()
        .noneMatch(c -> c instanceof Control.Press press && press.emphasis() == Emphasis.STRONG);
    controls.add(new Control.Press(label, new Target.Fill(form.action()),
        first ? Emphasis.STRONG : Emphasis.PLAIN));
  }
}
