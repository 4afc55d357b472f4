package nl.draaiboek.core.talk;

import java.util.Optional;

/**
 * A message and what it means.
 *
 * @param words the message made safe: no control characters, nothing that turns the direction of text
 * @param toBot whether it was said to the bot itself
 */
public record Heard(Meaning meaning, String words, boolean toBot) {
  /** @return what stands beside a picture: a note, whatever it would mean by itself */
  public Draft caption() {
    return switch (meaning) {
      case Meaning.Mark(Draft mark) -> mark;
      case Meaning.BareNumber(int number) ->
        new Draft(Optional.empty(), Optional.empty(), "", Optional.of(number), "", words);
      default -> draft();
    };
  }

  /** @return the note that was written; where it does not look like one, all of the words */
  public Draft draft() {
    return meaning instanceof Meaning.Note(Draft draft, _) ? draft : Draft.of(words);
  }
}
