package nl.draaiboek.app.gallery;

import static nl.draaiboek.app.gallery.SampleParts.line;
import static nl.draaiboek.app.gallery.SampleParts.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.markup.SafeMarkdown;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.web.page.BoardPage;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.ParticipantPage;
import nl.draaiboek.web.page.Seats;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;
import nl.draaiboek.web.part.Pages;

/** Every page in every state, as HTML. */
final class Gallery {
  static final Instant NOW = Instant.parse("2026-06-25T08:28:00Z");
  private static final Map<PersonId, String> NAMES = Map.of(new PersonId("ana"), "Ana", new PersonId("ben"),
      "Ben",
      new PersonId("chantal"), "Chantal van den Heuvel-Rasmussen", new PersonId("driss"), "Driss");

  private final Pages pages = Pages.compiled((_, _) -> "");
  private final Language language;
  private final Voice voice;

  Gallery(Language language) {
    this.language = language;
    this.voice = new Voice(Languages.bundled(), new Listener(language, ZoneId.of("Europe/Amsterdam"),
        person -> Optional.ofNullable(NAMES.get(person))), new SafeMarkdown(), NOW);
  }

  /** @return each page by name, made anew at each call */
  Map<String, String> pages() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("participant-lobby", participant(lobby(), true));
    all.put("participant-reading",
        participant(card("Verhalen lezen", "Read the stories", 12, SampleParts.reading(),
            SampleParts.write(), SampleParts.cards(5), SampleParts.wall(language, 7)), false));
    all.put("participant-empty",
        participant(card("Verhalen lezen", "Read the stories", -1, SampleParts.reading(),
            SampleParts.write(), SampleParts.wall(language, 0)), false));
    all.put("participant-sixty",
        participant(card("Alle briefjes", "All notes", 3, SampleParts.wall(language, 60)),
            false));
    all.put("participant-landscape",
        participant(card("Landschap bouwen", "Build the landscape", 9, landscapeText(),
            SampleParts.turn(true), SampleParts.landscape(language, 9, true)), false));
    all.put("participant-clusters", participant(card("Praktijken verzamelen", "Collect practices", 9,
        SampleParts.round(NOW), SampleParts.turn(false), SampleParts.clusters(language)), false));
    all.put("participant-vote", participant(card("Stemmen", "Vote", 4, SampleParts.ballot(language, true),
        SampleParts.ballot(language, false)), false));
    all.put("participant-harvest",
        participant(card("Oogsten", "Harvest", 8, SampleParts.slots(language), SampleParts.answers()),
            false));
    all.put("board-lobby", board(new BoardPage.Gathering(seats())));
    all.put("board-told", board(told()));
    all.put("board-landscape", board(landscape(8)));
    all.put("board-crowd", board(landscape(32)));
    all.put("board-wall", board(one(SampleParts.wall(language, 18))));
    all.put("board-sixty", board(one(SampleParts.wall(language, 60))));
    all.put("board-clusters", board(one(SampleParts.clusters(language))));
    all.put("board-many-clusters", board(one(SampleParts.manyClusters(language))));
    all.put("board-much-said", board(muchSaid()));
    all.put("board-two", board(many(2, i -> List.of(SampleParts.landscape(language, i * 100, 6, false)))));
    all.put("board-four-land",
        board(many(4, i -> List.of(SampleParts.landscape(language, i * 100, 7, false)))));
    all.put("board-four", board(many(4, _ -> List.of(SampleParts.wall(language, 9)))));
    all.put("board-four-crowd",
        board(many(4,
            i -> List.of(SampleParts.turn(i == 2), SampleParts.landscape(language, i * 100, 16, false)))));
    all.put("board-reading", board(
        many(4, _ -> List.of(SampleParts.cards(12), SampleParts.wall(language, 9)))));
    all.put("board-two-reading", board(
        many(2, _ -> List.of(SampleParts.cards(12), SampleParts.wall(language, 9)))));
    all.put("board-cards", board(many(4, _ -> List.of(SampleParts.cards(12)))));
    all.put("board-vote", board(one(SampleParts.ballot(language, false))));
    all.put("board-harvest", board(one(SampleParts.slots(language))));
    all.put("board-answers", board(one(SampleParts.answers())));
    all.put("board-over", board(new BoardPage.Ended()));
    all.putAll(new EntryGallery(pages, voice, this::shell).made());
    all.putAll(new LeadGallery(pages, voice, this::shell).made());
    return all;
  }

  private Shell shell(Shell.Room room) {
    return new Shell("", "/assets", voice.say(line("Duidingssessie", "Sense-making session")), voice, "csrf",
        room, "",
        Optional.empty());
  }

  private String participant(Card card, boolean lobby) {
    Button ready = Button.plain(line("Wij zijn klaar", "We are ready"), "table/ready/2");
    return pages
        .participant(new ParticipantPage(shell(Shell.Room.AS_DEVICE), "/act", Optional.of(Room.table(2)),
            new Line.Name(new PersonId("ana")),
            lobby ? List.of() : List.of(Notice.of(Line.theirs("De koffie staat klaar bij tafel 3."))), card,
            lobby ? Optional.empty() : Optional.of(ready), Optional.empty(), lobby ? seats() : List.of(),
            List.of(Button.plain(line("Tafel 1", "Table 1"), "table/take/1"),
                Button.plain(line("Tafel 3", "Table 3"), "table/take/3")),
            new ParticipantPage.Corner(
                Optional.of(Button.plain(line("Roep de begeleider", "Call the facilitator"), "table/call")),
                Optional.of(Button.plain(line("Verlaat de sessie", "Leave the session"), "room/leave")),
                Optional.of("/s/1/me"))));
  }

  private Card card(String dutch, String english, int minutesLeft, CardPart... parts) {
    Countdown clock = new Countdown(NOW.minusSeconds(60),
        NOW.plus(Duration.ofMinutes(minutesLeft)).plusSeconds(4),
        Duration.ofMinutes(25), Optional.empty());
    return new Card(line(dutch, english), Optional.of(clock), List.of(parts));
  }

  private Card lobby() {
    return new Card(line("Duidingssessie", "Sense-making session"), Optional.empty(), List.of(
        new CardPart.Text(
            line("De sessie begint om 10:00. Je bent binnen.", "We start at 10:00. You are in.")),
        new CardPart.Buttons(
            List.of(Button.plain(line("Tafel 1 (3 mensen)", "Table 1 (3 people)"), "table/take/1"),
                Button.plain(line("Tafel 2 (leeg)", "Table 2 (empty)"), "table/take/2"))),
        new CardPart.More(line("Waarom doen we dit?", "Why do we do this?"),
            words("Verhalen laten zien *wat werkt*.", "Stories show *what works*."))));
  }

  private static CardPart.Instruction landscapeText() {
    return new CardPart.Instruction(words(
        "1. Plak om de beurt een groen briefje.\n2. Vertel kort waarom het daar hangt.\n3. Alles geplakt? Maak groepjes met een titel.",
        "1. In turns, hang a green note.\n2. Say briefly why it hangs there.\n3. All up? Make groups with a title."));
  }

  private static List<Seats> seats() {
    Function<PersonId, Line> name = Line.Name::new;
    List<Line> people = SampleNotes.PEOPLE.stream().map(name).toList();
    return List.of(new Seats(Room.PLENARY, people.subList(3, 5)), new Seats(Room.table(1), people),
        new Seats(Room.table(2), people.subList(0, 1)), new Seats(Room.table(3), List.of()),
        new Seats(Room.table(4), people.subList(1, 4)));
  }

  private String board(BoardPage.Scene scene) {
    return pages
        .board(new BoardPage(shell(Shell.Room.DARK), line("Duidingssessie", "Sense-making session"), scene,
            Optional.of(new BoardPage.Join("draaiboek.local", "KERS VLAM", "/assets/icon.svg")), List.of(),
            List.of(new BoardPage.Way(line("Alle tafels", "All tables"), "?", true),
                new BoardPage.Way(line("Tafel 1", "Table 1"), "?table=1", false))));
  }

  private BoardPage.Working told() {
    Card card = card("Opening", "Opening", 8, new CardPart.Instruction(words(
        "1. Iedereen doet mee, in korte beurten.\n2. Verschil is waardevol.\n3. Wees nieuwsgierig, oordeel niet.\n4. Stel vragen, verkondig geen mening.\n5. Zoek inzicht, geen overeenstemming.",
        "1. Everyone takes part, in short turns.\n2. Difference is worth something.\n3. Be curious, do not judge.\n4. Ask questions, proclaim no opinions.\n5. Look for insight, not for agreement.")));
    return new BoardPage.Working(card, List.of(new BoardPage.Panel(Optional.empty(), false, card.parts())));
  }

  /** An instruction, three things to tell and a turn: more than the side beside what is made can hold. */
  private BoardPage.Working muchSaid() {
    CardPart.Text told = new CardPart.Text(line(
        "Schrijf op wat je wilt bewaren voor de volgende keer. Alleen jij leest het; ook wie begeleidt ziet het niet.",
        "Write what you want to keep for the next meeting. Only you read it; who leads does not see it either."));
    Card card = card("Check-out", "Check-out", 0, landscapeText(), told, told, told);
    return new BoardPage.Working(card, List.of(new BoardPage.Panel(Optional.empty(), false,
        List.of(landscapeText(), told, told, told, SampleParts.turn(false), SampleParts.answers()))));
  }

  private BoardPage.Working landscape(int notes) {
    return one(SampleParts.turn(false), SampleParts.landscape(language, notes, false));
  }

  private BoardPage.Working one(CardPart... parts) {
    return new BoardPage.Working(card("Landschap bouwen", "Build the landscape", 9, landscapeText()),
        List.of(new BoardPage.Panel(Optional.of(line("Tafel 2", "Table 2")), false, List.of(parts))));
  }

  private BoardPage.Working many(int tables, IntFunction<List<CardPart>> parts) {
    return new BoardPage.Working(card("Verhalen lezen", "Read the stories", 12, SampleParts.reading()),
        IntStream.rangeClosed(1, tables)
            .mapToObj(i -> new BoardPage.Panel(Optional.of(line("Tafel " + i, "Table " + i)), i == 1,
                parts.apply(i)))
            .toList());
  }
}
