package nl.draaiboek.core.activity.cloud;

import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;

/** @param words how many each may give */
record CloudSettings(int words, int maxChars, NoteKind kind) {
  static final int MOST_WORDS = 10;
  static final int MOST_CHARS = 60;
  private static final int WORDS = 3;
  private static final int CHARS = 30;

  static CloudSettings of(ActivitySpec spec) {
    return new CloudSettings(Math.clamp(spec.settings().number("words", WORDS), 1, MOST_WORDS),
        Math.clamp(spec.settings().number("max-chars", CHARS), 1, MOST_CHARS),
        new NoteKind("word", Colour.BLUE, "☁️", spec.text("word")));
  }
}
