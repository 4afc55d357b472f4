package nl.draaiboek.core.message;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;

/**
 * A note as it is shown.
 *
 * @param words   the note's words, or the bot's own in their place (removed, hidden)
 * @param sign    the emoji of its kind
 * @param kind    the name of its kind, for those who see no colour
 * @param photo   the picture on it, for who may see it
 * @param card    the story card it is about
 * @param author  shown where the activity shows authors
 * @param remark  why it matters, as its writer explained; or what else is to be said of it
 * @param dots    how many dots it has; 0 shows none
 * @param buttons what this viewer can do with it
 * @param mend    changes it; for who may
 */
public record Paper(NoteId note, Line words, Colour colour, String sign, Line kind, Optional<PhotoId> photo,
    Optional<Integer> card, Optional<Line> author, Optional<Line> remark, int dots, boolean hidden,
    List<Button> buttons,
    Optional<CardPart.Form> mend) {
  public Paper {
    buttons = List.copyOf(buttons);
  }

  /**
   * @param more what can be done with it
   * @return the same note with these buttons
   */
  public Paper with(List<Button> more) {
    return new Paper(note, words, colour, sign, kind, photo, card, author, remark, dots, hidden, more, mend);
  }

  /**
   * @param total how many dots to show on it
   * @return the same note with that many dots
   */
  public Paper dotted(int total) {
    return new Paper(note, words, colour, sign, kind, photo, card, author, remark, total, hidden, buttons,
        mend);
  }

  /** @return the same note, which this form changes */
  public Paper mendedBy(CardPart.Form form) {
    return new Paper(note, words, colour, sign, kind, photo, card, author, remark, dots, hidden, buttons,
        Optional.of(form));
  }
}
