package nl.draaiboek.documents;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.wrapup.WrapUp;

/** A sense-making session of many people: at each table of six two sheets, a landscape and three choices; then a check-out. */
final class LargeDay {
  private static final int AT_A_TABLE = 6;
  private static final int EACH = 6;
  private static final int IN_A_CLUSTER = 4;
  private static final Instant TEN = Instant.parse("2026-06-25T08:00:00Z");

  private LargeDay() {}

  static int notes(int people) {
    return people * EACH;
  }

  /** @return a note as people write them: some twelve words, each another */
  static String words(int number) {
    return "Observation " + number + " tells that two teams meet too rarely to learn anything together.";
  }

  static WrapUp of(int people) {
    List<Note> all = new ArrayList<>();
    List<WrapUp.RoomPart> tables = new ArrayList<>();
    for (int table = 1; table <= people / AT_A_TABLE; table++)
      tables.add(table(table, all));
    List<PersonId> everybody = IntStream.rangeClosed(1, people).mapToObj(n -> new PersonId("q" + n)).toList();
    return new WrapUp(new SessionId("s1"), Day.words("Sense-making"), Language.ENGLISH,
        ZoneId.of("Europe/Amsterdam"), TEN, TEN.plus(Duration.ofHours(2)),
        Optional.of(
            "We heard forty-seven stories. What stays with me is how often somebody simply rang the bell."),
        everybody, List.of(), tables, plenary(everybody), all, Optional.empty(),
        new WrapUp.Around(Day.words("What do these stories ask of us?"), everybody.subList(0, 1),
            Optional.of(new Occasion.Next(LocalDate.of(2026, 8, 6), LocalTime.of(10, 0), LocalTime.of(13, 0),
                "Community centre")),
            List.of(), List.of()));
  }

  private static WrapUp.RoomPart table(int table, List<Note> all) {
    List<Note> yellow = written(table, all, true);
    List<Note> green = written(table, all, false);
    List<WrapUp.HarvestPart> chosen = List.of(
        new WrapUp.HarvestPart("insight", Line.theirs("Main insight"), green.get(0)),
        new WrapUp.HarvestPart("tension", Line.theirs("Tension"), green.get(5)),
        new WrapUp.HarvestPart("question", Line.theirs("Question to take along"), green.get(9)));
    return new WrapUp.RoomPart(Room.table(table), List.of(),
        List.of(new WrapUp.NotesOfKind(FullDay.YELLOW, yellow), new WrapUp.NotesOfKind(Day.GREEN, green),
            sheet("Practices", yellow, Optional.empty(), List.of()),
            sheet("Landscape", green, Optional.of(Day.AXES), chosen)));
  }

  private static List<Note> written(int table, List<Note> all, boolean yellow) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < AT_A_TABLE * EACH / 2; i++) {
      int number = all.size() + 1;
      Note note = new Note(new NoteId(number), new PersonId("q" + number % 24),
          yellow ? FullDay.YELLOW : Day.GREEN, Room.table(table), "read/notes", Optional.of(number % 47 + 1),
          words(number), false);
      all.add(note);
      notes.add(note);
    }
    return notes;
  }

  private static WrapUp.Sheet sheet(String title, List<Note> notes,
      Optional<nl.draaiboek.core.message.CardPart.Axes> axes, List<WrapUp.HarvestPart> chosen) {
    List<WrapUp.ClusterPart> clusters = new ArrayList<>();
    for (int from = 0; from + IN_A_CLUSTER <= notes.size(); from += IN_A_CLUSTER)
      clusters.add(new WrapUp.ClusterPart("What cluster " + (from / IN_A_CLUSTER + 1) + " is about",
          hung(notes.subList(from, from + IN_A_CLUSTER))));
    return new WrapUp.Sheet(Day.words(title), axes,
        hung(notes.subList(notes.size() - notes.size() % IN_A_CLUSTER, notes.size())), clusters, chosen);
  }

  private static List<WrapUp.Hung> hung(List<Note> notes) {
    return notes.stream().map(n -> new WrapUp.Hung(n, n.id().number() * 37 % 101, n.id().number() * 53 % 101,
        "")).toList();
  }

  private static List<WrapUp.Section> plenary(List<PersonId> people) {
    List<WrapUp.Answer> inspired = people.stream()
        .map(p -> new WrapUp.Answer(p,
            Line.theirs("I take along that ringing the bell is enough to begin with."),
            List.of()))
        .toList();
    List<WrapUp.Answer> groups = people.stream().limit(3)
        .map(p -> new WrapUp.Answer(p, Line.theirs("Cooking with newcomers, with the library"),
            people.subList(4, 8)))
        .toList();
    List<WrapUp.Agreement> agreed = people.stream().limit(5).map(p -> new WrapUp.Agreement(Optional.of(p),
        Line.theirs("Invites the housing corporation"), Optional.of(LocalDate.of(2026, 8, 6)))).toList();
    return List.of(new WrapUp.Answers(Line.theirs("What inspired you?"), inspired),
        new WrapUp.Answers(Line.theirs("Which learning group would you start?"), groups),
        new WrapUp.Agreements(agreed));
  }
}
