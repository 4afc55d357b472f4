package nl.draaiboek.core.activity;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;

/** Notes as paper: what all activities show of them in the same way. */
public final class Papers {
  private Papers() {}

  /** @return the note without its writer, dots or buttons; the bot's own words stand in for removed or hidden ones */
  public static Paper of(Note note) {
    return paper(note, note.hidden() ? Line.of(CommonPhrase.HIDDEN) : words(note), Optional.empty(),
        note.original().filter(_ -> !note.hidden()).map(_ -> Line.of(CommonPhrase.CORRECTED)));
  }

  /** @return the note as it was corrected, with what its writer wrote; for who leads alone */
  public static Paper corrected(Note note) {
    return paper(note, of(note).words(), Optional.empty(),
        note.original().map(was -> Line.of(CommonPhrase.CORRECTED_FROM, "words", words(was))));
  }

  /** @return the note with its writer's name, where it bears one */
  public static Paper signed(Note note) {
    if (note.unsigned())
      return of(note);
    Line author = new Line.Name(note.author());
    Line words = wordless(note) && !note.hidden()
        ? Line.of(CommonPhrase.PHOTO_BY, "who", author)
        : of(note).words();
    return paper(note, words, Optional.of(author), Optional.empty());
  }

  /** @return the note as its writer sees it: their own words, also where others do not see them */
  public static Paper own(Note note) {
    return paper(note, words(note), Optional.empty(),
        note.hidden() ? Optional.of(Line.of(CommonPhrase.HIDDEN_FROM_OTHERS)) : Optional.empty());
  }

  /**
   * @param remark why it matters, or what else is to be said of it; empty shows none
   * @return the note with what someone said of it
   */
  public static Paper remarked(Note note, String remark) {
    Paper paper = of(note);
    boolean shown = !remark.isBlank() && !note.hidden();
    return paper(note, paper.words(), Optional.empty(),
        shown ? Optional.of(words(remark)) : Optional.empty());
  }

  /**
   * @param words as stored in an event
   * @return them as written, or the bot's own words where they were taken away for good
   */
  public static Line words(String words) {
    return words.equals(Worded.REMOVED) ? Line.of(CommonPhrase.REMOVED) : Line.theirs(words);
  }

  /** A photo without words is called what it is. */
  private static Line words(Note note) {
    return wordless(note) ? Line.of(CommonPhrase.PHOTO) : words(note.words());
  }

  private static boolean wordless(Note note) {
    return note.words().isEmpty() && note.photo().isPresent();
  }

  private static Paper paper(Note note, Line words, Optional<Line> author, Optional<Line> remark) {
    return new Paper(note.id(), words, note.kind().colour(), note.kind().sign(),
        Line.scripted(note.kind().name()), note.photo().filter(_ -> !note.hidden()), note.card(), author,
        remark, 0, note.hidden(), List.of(),
        Optional.empty());
  }
}
