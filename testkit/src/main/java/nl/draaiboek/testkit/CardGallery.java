package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.ClusterId;

/** A card for each part that there is, with as much in it as a real room puts there: every channel must be able to show them. */
public final class CardGallery {
  private static final Instant TEN = Instant.parse("2026-06-25T08:00:00Z");

  private CardGallery() {}

  /** @return one card a part, each titled by its part's name */
  public static List<Card> all() {
    return List.of(
        card("text", new CardPart.Text(Line.theirs("Plain words, <b>not</b> bold & **not** either"))),
        card("instruction",
            new CardPart.Instruction(new Words(java.util.Map.of("en", "1. Take a card.\n2. Read.")))),
        card("more",
            new CardPart.More(Line.theirs("More"), new Words(java.util.Map.of("en", "Why it helps.")))),
        card("facts",
            new CardPart.Facts(List.of(new CardPart.Fact(Line.theirs("Notes"), Line.theirs("60"))))),
        card("clock", new CardPart.Clock(Line.theirs("Round 2 of 3"), new Countdown(TEN.plusSeconds(60),
            TEN.plusSeconds(240), Duration.ofMinutes(3), Optional.empty()))),
        card("cloud", new CardPart.Drawn(Line.theirs("What is working together?"), cloud())),
        card("radar", new CardPart.Drawn(Line.theirs("Where we stand"), radar())),
        card("path", new CardPart.Drawn(Line.theirs("Does it fit?"), path())),
        card("buttons", new CardPart.Buttons(List.of(Button.strong(Line.theirs("Next"), "steer/next/0"),
            Button.plain(Line.theirs("Back"), "steer/back")))),
        card("form", form()),
        card("wall", new CardPart.Wall(Line.theirs("Wall"), papers(60), Line.theirs("Empty"))),
        card("empty wall", new CardPart.Wall(Line.theirs("Wall"), List.of(), Line.theirs("No notes yet"))),
        card("story cards", new CardPart.StoryCards(Line.theirs("Cards"), storyCards(), 3)),
        card("turn",
            new CardPart.Turn(Optional.of(Line.theirs("Driss")), Optional.of(Line.theirs("Chantal")), 2, 6,
                true, List.of(Button.plain(Line.theirs("Done"), "act/b/t/done")))),
        card("clusters", new CardPart.Clusters(Line.theirs("Sheet"), papers(5), List.of(cluster()),
            Optional.of("act/b/c/cluster"), Line.theirs("Empty"))),
        card("landscape", landscape()), card("ballot", ballot()), card("slots", slots()),
        card("answers", answers()));
  }

  private static Figure cloud() {
    List<String> words = List.of("trust", "time", "eating together", "a short line", "<b>courage</b>",
        "listening", "@everyone", "neighbours", "money", "patience", "care", "humour", "rules", "coffee");
    return new Figure.Cloud(IntStream.range(0, words.size())
        .mapToObj(i -> new Figure.Word(Line.theirs(words.get(i)), Math.max(1, 9 - i))).toList());
  }

  private static Figure radar() {
    return new Figure.Radar(
        List.of(Line.theirs("Trust"), Line.theirs("Shared goal"), Line.theirs("Time"),
            Line.theirs("Support")),
        10, List.of(new Figure.Round(Line.theirs("first"), List.of(4.5, 6.0, 3.25, 8.0)),
            new Figure.Round(Line.theirs("now"), List.of(6.5, 7.0, 3.0, 8.5))));
  }

  private static Figure path() {
    return new Figure.Path(
        List.of(new Figure.Step(Line.theirs("We all want this."), Optional.of(Line.theirs("Yes")), false),
            new Figure.Step(Line.theirs("We know what works."), Optional.of(Line.theirs("No")), true)),
        Optional.of(Line.theirs("First try it out, with few people.")));
  }

  private static Card card(String title, CardPart part) {
    return new Card(Line.theirs(title),
        Optional.of(new Countdown(TEN, TEN.plusSeconds(600), Duration.ofMinutes(10), Optional.empty())),
        List.of(part));
  }

  private static CardPart.Form form() {
    return new CardPart.Form(Line.theirs("Write a note"), "act/b/n/write",
        List.of(
            new Field.Choice("kind", Line.theirs("Kind"),
                List.of(new Field.Option("yellow", Line.theirs("Practice"), "💡", Optional.of(Colour.YELLOW)),
                    new Field.Option("green", Line.theirs("Challenge"), "🌱", Optional.of(Colour.GREEN))),
                "yellow"),
            new Field.Amount("card", Line.theirs("Card"), 1, 47, true, Optional.of(12)),
            new Field.Text("words", Line.theirs("Note"), 500, 3, true, "")),
        Line.theirs("Put up"), false);
  }

  private static List<Paper> papers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(CardGallery::paper).toList();
  }

  private static Paper paper(int number) {
    String words = switch (number % 5) {
      case 0 -> "a".repeat(60);
      case 1 -> "words ".repeat(83);
      case 2 -> "Neighbours cook together & know each other <script>alert(1)</script>";
      case 3 -> "@everyone *look*";
      default -> "Short";
    };
    return new Paper(new NoteId(number), Line.theirs(words), number % 2 == 0 ? Colour.GREEN : Colour.YELLOW,
        number % 2 == 0 ? "🌱" : "💡", Line.theirs("Kind"), Optional.empty(), Optional.of(number % 47 + 1),
        Optional.of(Line.theirs("Ana")), Optional.empty(), 0, number % 11 == 0,
        List.of(Button.plain(Line.theirs("Take away"), "act/b/n/withdraw/" + number)),
        number == 1
            ? Optional.of(new CardPart.Form(Line.theirs("Change"), "act/b/n/edit/1",
                List.of(new Field.Text("words", Line.theirs("Note"), 500, 3, true, words)),
                Line.theirs("Keep this"), true))
            : Optional.empty());
  }

  private static List<CardPart.StoryCard> storyCards() {
    return IntStream.rangeClosed(1, 47)
        .mapToObj(id -> new CardPart.StoryCard(id, "A story", id % 4, id % 3 == 0,
            id % 6 == 0, Optional.of(Button.plain(Line.theirs("Read"), "act/b/c/read/" + id))))
        .toList();
  }

  private static CardPart.Cluster cluster() {
    return new CardPart.Cluster(new ClusterId(1), Line.theirs("Starting together"), papers(3),
        List.of(Button.plain(Line.theirs("Take apart"), "act/b/c/split/1")), Optional.empty());
  }

  private static CardPart.Landscape landscape() {
    List<CardPart.Placed> placed = IntStream.rangeClosed(1, 20).mapToObj(
        n -> new CardPart.Placed(paper(n), n * 5, 100 - n * 5,
            n < 4 ? Optional.of(new ClusterId(1)) : Optional.empty(),
            true))
        .toList();
    return new CardPart.Landscape(Line.theirs("Landscape"),
        new CardPart.Axes(Line.theirs("outside"), Line.theirs("within"), Line.theirs("hindering"),
            Line.theirs("helping")),
        placed, List.of(cluster()), papers(2), List.of(new CardPart.Chosen(Line.theirs("Insight"), paper(4))),
        Optional.of("act/b/l/place"), Optional.of("act/b/l/cluster"));
  }

  private static CardPart.Ballot ballot() {
    return new CardPart.Ballot(Line.theirs("Vote"), IntStream.rangeClosed(1, 30)
        .mapToObj(
            n -> new CardPart.Candidate(new NoteId(n), Line.theirs("Idea " + n), Optional.empty(), n % 2,
                Optional.empty(),
                Optional.empty(), Optional.of(Button.plain(Line.theirs("Dot"), "act/b/v/place/" + n)),
                Optional.empty()))
        .toList(), Optional.of(2), true);
  }

  private static CardPart.Slots slots() {
    return new CardPart.Slots(List.of(
        new CardPart.Slot("insight", Line.theirs("Main insight"), Optional.of(paper(4)), papers(2),
            Optional.of(form())),
        new CardPart.Slot("question", Line.theirs("Question"), Optional.empty(), List.of(),
            Optional.empty())));
  }

  private static CardPart.Answers answers() {
    return new CardPart.Answers(
        List.of(new CardPart.Question("inspiration", Line.theirs("What do you take home?"),
            List.of(new CardPart.Answer(Line.theirs("Ben"), Line.theirs("A table for all"),
                List.of(Line.theirs("Driss")),
                List.of())),
            Optional.of(form()))));
  }
}
