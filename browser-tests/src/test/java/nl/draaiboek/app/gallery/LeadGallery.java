package nl.draaiboek.app.gallery;

import static nl.draaiboek.app.gallery.SampleParts.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Missing;
import nl.draaiboek.core.contact.ContactPhrase;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Course;
import nl.draaiboek.core.session.StepKind;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.web.page.BoardPage.Way;
import nl.draaiboek.web.page.FacilitatorPage;
import nl.draaiboek.web.page.FacilitatorPage.Links;
import nl.draaiboek.web.page.FacilitatorPage.Phase;
import nl.draaiboek.web.page.FacilitatorPage.Share;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;
import nl.draaiboek.web.page.WrapUpPage;
import nl.draaiboek.web.part.Pages;
import org.pcollections.HashTreePSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/** The pages of who leads, on the day of paper 000. */
record LeadGallery(Pages pages, Voice voice, Function<Shell.Room, Shell> shell) {
  private static final Instant START = Instant.parse("2026-06-25T08:00:00Z");

  Map<String, String> made() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("facilitator-lobby", facilitator(Phase.LOBBY));
    all.put("facilitator-going", facilitator(Phase.GOING));
    all.put("facilitator-closed", facilitator(Phase.CLOSED));
    all.put("wrapup-lead", wrapUp(true));
    all.put("wrapup-all", wrapUp(false));
    return all;
  }

  static Script script() {
    Read read = new ScriptLibrary(new ScriptReader(StandardActivities.all()), List.of()).all()
        .get("duidingssessie");
    if (read instanceof Read.Good(Script script, _))
      return script;
    throw new IllegalStateException("our own script is wrong: " + read);
  }

  private String facilitator(Phase phase) {
    boolean going = phase == Phase.GOING;
    List<Block> blocks = script().blocks();
    Block now = blocks.get(2);
    Countdown clock = new Countdown(voice.now().minusSeconds(660), voice.now().plusSeconds(290),
        Duration.ofMinutes(25), Optional.empty());
    Overview overview = new Overview(agenda(blocks, going ? 2 : -1), Optional.of(now).filter(_ -> going),
        Optional.of(blocks.get(going ? 3 : 0)), going ? 3 : 0, Optional.of(clock).filter(_ -> going), false,
        false,
        Optional.of(new Overview.Undo(step(), voice.now().plusSeconds(43))).filter(_ -> going),
        tables(going ? Optional.of(now) : Optional.empty()), Progress.NONE, people(),
        going ? List.of(Room.table(3)) : List.of());
    Optional<FacilitatorPage.Look> look = going
        ? Optional.of(new FacilitatorPage.Look(Room.table(2), new Card(
            line("Verhalen lezen", "Read the stories"), Optional.empty(),
            List.of(SampleParts.write(), SampleParts.cards(3),
                SampleParts.wall(voice.listener().language(), 5))),
            Map.of("room", "2", "as", "ana"),
            List.of(
                new Way(line("jezelf", "yourself"), "?room=2", false),
                new Way(Line.theirs("Ana"), "?as", true))))
        : Optional.empty();
    return pages.facilitator(new FacilitatorPage(shell.apply(Shell.Room.AS_DEVICE), "/act",
        line("Duidingssessie", "Sense-making session"), phase, overview, script().before(), false, List.of(),
        going
            ? List.of(new Missing(new Missed.Unsure("").line(Room.table(2)),
                Line.of(ChatPhrase.SEND_AGAIN_TABLE, "number", 2), "room/again/2"))
            : List.of(),
        new Share("http://draaiboek.local/j/ABCDEFGHJKLMNPQRSTUVWX", "KERS VLAM", "/assets/icon.svg",
            Optional.of("http://draaiboek.local/f/ABCDEFGHJKLMNPQRSTUVWX"), Optional.empty()),
        new Links("/b/1", Optional.of("/setup"), Optional.empty(), Optional.empty(), Optional.of("/chat")),
        going
            ? IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Way(line("Tafel " + i, "Table " + i), "?room=" + i, i == 2)).toList()
            : List.of(),
        look));
  }

  private static Course.StepTaken step() {
    return new Course.StepTaken(3, StepKind.NEXT, START, new Course(0, TreePMap.empty(), TreePVector.empty(),
        TreePMap.empty(), HashTreePSet.empty(), Optional.empty()), Optional.empty());
  }

  private static Agenda agenda(List<Block> blocks, int here) {
    List<Agenda.Item> items = new ArrayList<>();
    Instant planned = START;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Agenda.State state = i < here ? Agenda.State.DONE : i == here ? Agenda.State.NOW : Agenda.State.LATER;
      Duration length = i == 0 && here > 0
          ? block.length().plusMinutes(2)
          : block.buffer() && here > 0 ? block.length().minusMinutes(2) : block.length();
      Instant start = i == 0 ? START : items.getLast().start().plus(items.getLast().length());
      items.add(new Agenda.Item(block, planned, block.length(), start, length, state, false));
      planned = planned.plus(block.length());
    }
    return new Agenda(items, planned, planned, here > 0 ? Duration.ofMinutes(2) : Duration.ZERO,
        Duration.ofMinutes(2),
        here > 0 ? List.of(new Agenda.Offer(blocks.get(7).id(), Duration.ofMinutes(3))) : List.of());
  }

  private static List<Overview.TableGlance> tables(Optional<Block> block) {
    return IntStream.rangeClosed(1, 4).mapToObj(i -> new Overview.TableGlance(Room.table(i),
        people().stream().filter(p -> p.table().equals(Room.table(i))).toList(), block, Optional.empty(),
        block.isPresent() && i % 3 == 1, false,
        block.isEmpty()
            ? Progress.NONE
            : new Progress(List.of(new Progress.Count("💡", 9 + i * 3), new Progress.Count("🌱", 15 - i)),
                i == 2 ? SampleNotes.PEOPLE.subList(2, 5) : List.of(),
                i == 2 ? List.of(8, 19) : i == 3 ? List.of(31) : List.of())))
        .toList();
  }

  private static List<Attendee> people() {
    return IntStream.range(0, 24)
        .mapToObj(i -> new Attendee(
            i < 5 ? SampleNotes.PEOPLE.get(i) : new PersonId("nameless-" + i), i == 0
                ? Role.FACILITATOR
                : i == 4 ? Role.TABLE_FACILITATOR : Role.PARTICIPANT,
            i == 0 ? Room.PLENARY : Room.table(1 + i % 4), i, true, START))
        .toList();
  }

  private String wrapUp(boolean leads) {
    var language = voice.listener().language();
    List<Note> notes = SampleNotes.some(language, 16).stream().filter(n -> !n.hidden()).toList();
    List<Note> green = notes.stream().filter(n -> n.kind().equals(SampleNotes.GREEN)).toList();
    var axes = SampleParts.landscape(language, 3, false).axes();
    var hung = IntStream.range(0, green.size())
        .mapToObj(i -> new WrapUp.Hung(green.get(i), i * 37 % 101, i * 61 % 101,
            i == 1 ? "Omdat het vaak zo gaat." : ""))
        .toList();
    Note chosen = notes.get(3);
    List<WrapUp.Section> made = List.of(new WrapUp.NotesOfKind(SampleNotes.YELLOW, notes.stream()
        .filter(n -> n.kind().equals(SampleNotes.YELLOW)).toList()),
        new WrapUp.Sheet(SampleParts.words("Landschap", "Landscape"), Optional.of(axes),
            hung.subList(2, hung.size()),
            List.of(new WrapUp.ClusterPart("Samen beginnen", hung.subList(0, 2))), List.of()),
        new WrapUp.HarvestList(List.of(
            new WrapUp.HarvestPart("insight", line("Belangrijkste inzicht", "Main insight"), chosen),
            new WrapUp.HarvestPart("tension", line("Belangrijkste spanning", "Main tension"),
                notes.get(5)))));
    List<WrapUp.Section> plenary = List.of(
        new WrapUp.Votes(SampleParts.words("Waar gaan we mee verder?", "What do we go on with?"),
            List.of(new WrapUp.Ranked(notes.get(0), 12, 1), new WrapUp.Ranked(notes.get(1), 4, 2))),
        new WrapUp.Answers(line("Welke inspiratie neem je mee?", "Which inspiration do you take home?"),
            List.of(
                new WrapUp.Answer(SampleNotes.PEOPLE.get(1), Line.theirs("Gewoon samen eten."), List.of()))),
        new WrapUp.Wishes(line("Met wie wil je contact?", "With whom do you want contact?"), 3, 1),
        new WrapUp.Groups(line("Welke leergroep start je?", "Which learning group do you start?"),
            List.of(new WrapUp.Answer(SampleNotes.PEOPLE.get(2), Line.theirs("Minder papier"),
                SampleNotes.PEOPLE.subList(0, 2)))));
    var agenda = agenda(script().blocks(), 11).items().stream()
        .map(i -> new WrapUp.AgendaLine(i.block().id().toString(), i.block().title(), i.plannedStart(),
            i.planned(),
            i.block().buffer() ? Optional.empty() : Optional.of(i.start()), i.length()))
        .toList();
    WrapUp wrapUp = new WrapUp(new SessionId("s1"),
        SampleParts.words("Duidingssessie", "Sense-making session"),
        language, voice.listener().zone(), START, START.plus(Duration.ofHours(2)),
        Optional.of("Wat een ochtend. Dank voor jullie verhalen.\n\nOver zes weken zien we elkaar weer."),
        SampleNotes.PEOPLE, agenda, List.of(new WrapUp.RoomPart(Room.table(1), SampleNotes.PEOPLE, made)),
        plenary, notes, leads ? Optional.empty() : Optional.of(START.plus(Duration.ofHours(3))));
    return pages.wrapUp(new WrapUpPage(shell.apply(Shell.Room.AS_DEVICE), "/act", wrapUp, leads,
        "/wrapup", Optional.of("/s/1"), leads ? contact() : List.of()));
  }

  /** What whoever leads is asked about contact: for themselves, and whose a story is. */
  private static List<CardPart> contact() {
    PersonId who = SampleNotes.PEOPLE.get(1);
    return List.of(
        new CardPart.Text(Line.of(ContactPhrase.ASKED, "who", who, "about",
            Line.of(ContactPhrase.ABOUT_NOTE, "number", 3))),
        new CardPart.Form(Line.of(ContactPhrase.YES, "who", who), "contact/yes/1",
            List.of(new Field.Text("line", Line.of(ContactPhrase.YES_HOW, "who", who), 120, 1, true, "")),
            Line.of(ContactPhrase.YES_SEND, "who", who), false),
        new CardPart.Buttons(
            List.of(Button.plain(Line.of(ContactPhrase.NO, "who", who), "contact/no/1"))),
        new CardPart.Form(Line.of(ContactPhrase.WHOSE_STORY, "number", 12), "contact/writer/12",
            List.of(new Field.Choice("writer", Line.of(ContactPhrase.WHOSE_STORY, "number", 12),
                List.of(
                    new Field.Option(Field.Choice.NONE, Line.of(ContactPhrase.NOBODY_HERE), "",
                        Optional.empty()),
                    new Field.Option(who.value(), new Line.Name(who), "", Optional.empty())),
                Field.Choice.NONE)),
            Line.of(ContactPhrase.ASK_WRITER, "number", 12), false));
  }
}
