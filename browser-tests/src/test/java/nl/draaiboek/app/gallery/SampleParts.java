package nl.draaiboek.app.gallery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.StoryCard;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.ClusterId;

/** One of each part, with as much in it as a table makes in a quarter of an hour. */
final class SampleParts {
  private SampleParts() {}

  static Line line(String dutch, String english) {
    return Line.scripted(words(dutch, english));
  }

  static Words words(String dutch, String english) {
    return new Words(Map.of("nl", dutch, "en", english));
  }

  static CardPart.Instruction reading() {
    return new CardPart.Instruction(words(
        "1. Pak een kaart en lees in stilte.\n2. Schrijf één observatie per briefje.\n3. Vink de kaart af als je klaar bent.",
        "1. Take a card and read in silence.\n2. Write one observation on each note.\n3. Tick the card off when you have read it."));
  }

  static CardPart.Form write() {
    return new CardPart.Form(line("Schrijf een briefje", "Write a note"), "act/read/notes/write",
        List.of(
            new Field.Choice("kind", line("Wat zie je?", "What do you see?"),
                List.of(
                    new Field.Option("yellow", line("Praktijk", "Practice"), "💡",
                        Optional.of(Colour.YELLOW)),
                    new Field.Option("green", line("Uitdaging", "Challenge"), "🌱",
                        Optional.of(Colour.GREEN))),
                "yellow"),
            new Field.Amount("card", line("Kaart", "Card"), 1, 47, true, Optional.of(12)),
            new Field.Text("words", line("Briefje", "Note"), 500, 3, true, "")),
        line("Plak op", "Stick it up"), false);
  }

  static CardPart.Clock round(Instant now) {
    return new CardPart.Clock(line("Ronde 2 van 3", "Round 2 of 3"), new Countdown(now.minusSeconds(60),
        now.plusSeconds(120), Duration.ofMinutes(3), Optional.empty()));
  }

  static CardPart.Turn turn(boolean yours) {
    return new CardPart.Turn(Optional.of(Line.theirs("Driss")), Optional.of(Line.theirs("Chantal")), 2, 6,
        yours,
        List.of(Button.plain(line("Klaar", "Done"), "act/build/turns/done"),
            Button.plain(line("Sla mij over", "Skip me"), "act/build/turns/skip")));
  }

  static CardPart.StoryCards cards(int count) {
    return new CardPart.StoryCards(line("Kaarten op tafel", "Cards on the table"),
        IntStream.rangeClosed(1, count).mapToObj(SampleParts::card).toList(), 3);
  }

  private static StoryCard card(int i) {
    boolean read = i % 3 == 0;
    Button button = read
        ? Button.plain(line("Toch niet", "Not yet"), "act/read/cards/unread/" + i)
        : Button.plain(line("Gelezen", "Read"), "act/read/cards/read/" + i);
    String story = i == 2 ? "Mevrouw De Wit kookte altijd voor één. Nu eet ze elke week met twaalf." : "";
    return new StoryCard(i * 3 + 9, story, i % 4, read, i == 1, Optional.of(button));
  }

  static CardPart.Wall wall(Language language, int count) {
    return new CardPart.Wall(line("Briefjes van de tafel", "Notes of the table"),
        count == 0
            ? List.of()
            : SampleNotes.papers(SampleNotes.some(language, count)).stream().map(SampleParts::mine).toList(),
        line("Nog geen briefjes. De eerste mag scheef hangen.",
            "No notes yet. The first one may hang askew."));
  }

  private static Paper mine(Paper paper) {
    return paper.note().number() % 2 == 0
        ? paper
        : paper.with(List.of(Button.plain(line("Wijzig", "Change"), "act/read/notes/edit/" + paper.note()),
            Button.plain(line("Weg", "Take back"), "act/read/notes/away/" + paper.note())));
  }

  static CardPart.Landscape landscape(Language language, int count, boolean placing) {
    return landscape(language, 0, count, placing);
  }

  /** Its notes are numbered from {@code from} on. */
  static CardPart.Landscape landscape(Language language, int from, int count, boolean placing) {
    List<CardPart.Placed> placed = new ArrayList<>();
    List<Paper> first = new ArrayList<>();
    List<Paper> second = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      int x = i <= 3 ? 62 + i * 9 : i <= 6 ? 8 + i * 3 : i * 37 % 101;
      int y = i <= 3 ? 90 - i * 8 : i <= 6 ? 40 - i * 4 : i * 61 % 101;
      Paper paper = Papers.remarked(SampleNotes.note(language, from + i, SampleNotes.GREEN),
          i % 4 == 0 ? "Dat zien we overal." : "").dotted(i % 3);
      Optional<ClusterId> cluster = i <= 3
          ? Optional.of(new ClusterId(1))
          : i <= 6 ? Optional.of(new ClusterId(2)) : Optional.empty();
      (i <= 3 ? first : second).add(paper);
      placed.add(new CardPart.Placed(paper, x, y, cluster, placing));
    }
    return new CardPart.Landscape(line("Het landschap", "The landscape"),
        new CardPart.Axes(line("buiten invloed", "outside our influence"),
            line("binnen invloed", "within our influence"), line("belemmerend", "hindering"),
            line("helpend", "helping")),
        placed,
        List.of(cluster(1, "Samen beginnen", first, placing),
            cluster(2, "Geld dat stopt", second.subList(0, Math.min(3, second.size())), placing)),
        placing
            ? SampleNotes.papers(List.of(SampleNotes.note(language, 81, SampleNotes.GREEN),
                SampleNotes.note(language, 82, SampleNotes.GREEN)))
            : List.of(),
        List.of(), placing ? Optional.of("act/build/land/place") : Optional.empty(),
        placing ? Optional.of("act/build/land/cluster") : Optional.empty());
  }

  static CardPart.Cluster cluster(int number, String title, List<Paper> papers, boolean tools) {
    CardPart.Form rename = new CardPart.Form(line("Wijzig de titel", "Change the title"),
        "act/build/land/title/" + number,
        List.of(new Field.Text("title", line("Titel", "Title"), 80, 1, true, title)),
        line("Bewaar", "Save"), true);
    return new CardPart.Cluster(new ClusterId(number), Line.theirs(title), papers,
        tools
            ? List.of(Button.plain(line("Haal uit elkaar", "Take apart"), "act/build/land/split/" + number))
            : List.of(),
        tools ? Optional.of(rename) : Optional.empty());
  }

  static CardPart.Clusters clusters(Language language) {
    List<Paper> papers = SampleNotes.papers(SampleNotes.some(language, 11));
    return new CardPart.Clusters(line("Ons vel", "Our sheet"), papers.subList(5, 11),
        List.of(cluster(1, "Koken en eten", papers.subList(0, 3), true),
            cluster(2, "Zelf de sleutel", papers.subList(3, 5), true)),
        Optional.of("act/collect/sheet/cluster"), line("Hier hangt nog niets.", "Nothing hangs here yet."));
  }

  /** More clusters than a wall can show, each with more notes than there is room for. */
  static CardPart.Clusters manyClusters(Language language) {
    List<Paper> papers = SampleNotes.papers(SampleNotes.some(language, 48));
    return new CardPart.Clusters(line("Ons vel", "Our sheet"), List.of(),
        IntStream.range(0, 12)
            .mapToObj(i -> cluster(i + 1, "Zelf de sleutel", papers.subList(4 * i, 4 * i + 4), true))
            .toList(),
        Optional.of("act/collect/sheet/cluster"), line("Hier hangt nog niets.", "Nothing hangs here yet."));
  }

  static CardPart.Ballot ballot(Language language, boolean open) {
    return new CardPart.Ballot(line("Waar gaan we mee verder?", "What do we go on with?"),
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> new CardPart.Candidate(new NoteId(i),
                Papers.of(SampleNotes.note(language, i, SampleNotes.YELLOW)).words(), Optional.empty(),
                open && i == 2 ? 2 : 0,
                open ? Optional.empty() : Optional.of(14 - 2 * (i / 2)),
                open ? Optional.empty() : Optional.of(1 + 2 * (i / 2) - i / 2),
                open
                    ? Optional.of(Button.plain(line("Stip", "Dot"), "act/vote/v/dot/" + i))
                    : Optional.empty(),
                open && i == 2
                    ? Optional.of(Button.plain(line("Terug", "Back"), "act/vote/v/back/" + i))
                    : Optional.empty()))
            .toList(),
        open ? Optional.of(3) : Optional.empty(), open);
  }

  static CardPart.Slots slots(Language language) {
    Paper agreed = Papers.of(SampleNotes.note(language, 4, SampleNotes.YELLOW));
    Paper proposal = Papers.signed(SampleNotes.note(language, 7, SampleNotes.YELLOW))
        .with(List.of(Button.strong(line("Eens", "Agree"), "act/harvest/choose/agree/7")));
    return new CardPart.Slots(List.of(
        new CardPart.Slot("insight", line("Belangrijkste inzicht", "Main insight"), Optional.of(agreed),
            List.of(),
            Optional.empty()),
        new CardPart.Slot("tension", line("Belangrijkste spanning", "Main tension"), Optional.empty(),
            List.of(proposal),
            Optional
                .of(new CardPart.Form(line("Stel iets voor", "Propose something"), "act/harvest/choose/p2",
                    List.of(new Field.Text("words", line("Voorstel", "Proposal"), 500, 2, true, "")),
                    line("Stel voor", "Propose"), true))),
        new CardPart.Slot("question",
            line("Vraag die meer gesprek vraagt", "Question that asks for more talk"),
            Optional.empty(), List.of(), Optional.empty())));
  }

  static CardPart.Answers answers() {
    return new CardPart.Answers(List.of(new CardPart.Question("group",
        line("Welke leergroep wil je beginnen?", "Which learning group would you start?"),
        List.of(
            new CardPart.Answer(Line.theirs("Ana"),
                Line.theirs(
                    "Samen eten als begin van zorg. Ik breng de keuken mee en zoek mensen met een netwerk."),
                List.of(Line.theirs("Ben"), Line.theirs("Driss")),
                List.of(Button.plain(line("Doe mee", "Join"), "act/out/check-out/join/1"))),
            new CardPart.Answer(Line.theirs("Chantal"), Line.theirs("De overdracht opnieuw uitvinden."),
                List.of(),
                List.of())),
        Optional.of(new CardPart.Form(line("Jouw antwoord", "Your answer"), "act/out/check-out/answer",
            List.of(new Field.Text("words", line("Antwoord", "Answer"), 300, 2, true, "")),
            line("Bewaar", "Save"), true)))));
  }
}
