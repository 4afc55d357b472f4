package nl.draaiboek.documents;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.AgendaLine;
import nl.draaiboek.core.wrapup.WrapUp.RoomPart;
import nl.draaiboek.core.wrapup.WrapUp.Section;

/** A day that is over: Ana, Ben and two people without a name were there. */
final class Day {
  static final PersonId ANA = new PersonId("p1");
  static final PersonId BEN = new PersonId("p2");
  static final PersonId NAMELESS = new PersonId("p3");
  static final PersonId NAMELESS_TOO = new PersonId("p4");
  static final Names NAMES = person -> Optional
      .ofNullable(Map.of(ANA, "Ana", BEN, "Ben *de* Bouwer").get(person));
  static final Listener ENGLISH = new Listener(Language.ENGLISH, ZoneId.of("Asia/Tokyo"), NAMES);
  static final NoteKind GREEN = new NoteKind("green", Colour.GREEN, "🌱", words("obstacle"));
  static final Axes AXES = new Axes(Line.theirs("outside"), Line.theirs("inside"), Line.theirs("hindering"),
      Line.theirs("helping"));
  private static final Instant TEN = Instant.parse("2026-06-25T08:00:00Z");

  private Day() {}

  static Words words(String english) {
    return new Words(Map.of("en", english));
  }

  static Note note(int number, String words) {
    return new Note(new NoteId(number), number % 2 == 0 ? NAMELESS : ANA, GREEN, Room.table(2), "read/notes",
        number > 9 ? Optional.empty() : Optional.of(number + 30), words, false);
  }

  static Note drawn(int number, String words) {
    return new Note(new NoteId(number), ANA, GREEN, Room.table(2), "read/notes", Optional.empty(), words,
        false,
        Optional.of(new PhotoId("0".repeat(32))));
  }

  /** At table 2 these things were made, of these notes. */
  static WrapUp of(List<Note> notes, Section... sections) {
    List<AgendaLine> agenda = List.of(
        new AgendaLine("read", words("Soak in | the stories"), TEN, Duration.ofMinutes(25), Optional.of(TEN),
            Duration.ofMinutes(31)),
        new AgendaLine("buffer", words("Buffer"), TEN.plusSeconds(1500), Duration.ofMinutes(5),
            Optional.empty(), Duration.ZERO));
    return new WrapUp(new SessionId("s1"), words("Sense-making"), Language.ENGLISH,
        ZoneId.of("Europe/Amsterdam"), TEN, TEN.plus(Duration.ofHours(2)),
        Optional.of("A good day.\n\n# See you"), List.of(ANA, BEN, NAMELESS, NAMELESS_TOO), agenda,
        List.of(new RoomPart(Room.table(2), List.of(ANA, NAMELESS), List.of(sections))), List.of(), notes,
        Optional.empty());
  }

  static List<Note> notes(int count) {
    List<Note> notes = new ArrayList<>();
    for (int number = 1; number <= count; number++)
      notes.add(note(number, "Note of people " + number));
    return notes;
  }
}
