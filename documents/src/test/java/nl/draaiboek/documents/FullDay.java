package nl.draaiboek.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.Answer;
import nl.draaiboek.core.wrapup.WrapUp.Answers;
import nl.draaiboek.core.wrapup.WrapUp.ClusterPart;
import nl.draaiboek.core.wrapup.WrapUp.HarvestPart;
import nl.draaiboek.core.wrapup.WrapUp.Hung;
import nl.draaiboek.core.wrapup.WrapUp.NotesOfKind;
import nl.draaiboek.core.wrapup.WrapUp.Ranked;
import nl.draaiboek.core.wrapup.WrapUp.Sheet;
import nl.draaiboek.core.wrapup.WrapUp.Votes;

/** A day on which one of everything was made. */
final class FullDay {
  static final NoteKind YELLOW = new NoteKind("yellow", Colour.YELLOW, "💡", Day.words("practice"));

  private FullDay() {}

  /** @param words of its notes, in turn */
  static WrapUp of(int notes, List<String> words) {
    List<Note> all = IntStream.rangeClosed(1, notes)
        .mapToObj(n -> note(n, words.get((n - 1) % words.size()))).toList();
    List<Hung> hung = all.stream().limit(30).map(n -> new Hung(n, n.id().number() * 37 % 101,
        n.id().number() * 53 % 101, n.id().number() % 3 == 0 ? words.getLast() : "")).toList();
    List<WrapUp.Section> sections = new ArrayList<>();
    sections.add(kind(YELLOW, all));
    sections.add(kind(Day.GREEN, all));
    sections.add(new Sheet(Day.words("Landscape: building"), Optional.of(Day.AXES), hung.subList(0, 5),
        List.of(new ClusterPart(words.getFirst(), hung.subList(5, 9)),
            new ClusterPart("", hung.subList(9, Math.min(14, hung.size())))),
        List.of(new HarvestPart("insight", Line.theirs("Main insight"), all.get(4)),
            new HarvestPart("question", Line.theirs("Question to take along"), all.get(7)))));
    sections.add(new Votes(Day.words("Which idea first?"),
        List.of(new Ranked(all.get(1), 12, 1), new Ranked(all.get(2), 7, 2), new Ranked(all.get(3), 1, 3))));
    sections.add(new Answers(Line.theirs("What do you take along?"),
        List.of(new Answer(Day.ANA, Line.theirs("An open door"), List.of()),
            new Answer(Day.BEN, Line.theirs(words.getFirst()), List.of(Day.ANA, Day.NAMELESS)))));
    return Day.of(all, sections.toArray(WrapUp.Section[]::new));
  }

  private static NotesOfKind kind(NoteKind kind, List<Note> all) {
    return new NotesOfKind(kind, all.stream().filter(n -> n.kind().equals(kind)).toList());
  }

  private static Note note(int number, String words) {
    return new Note(new NoteId(number), Day.ANA, number % 2 == 0 ? Day.GREEN : YELLOW, Room.table(2),
        "read/notes", Optional.of(number % 50 + 1), words, false);
  }
}
