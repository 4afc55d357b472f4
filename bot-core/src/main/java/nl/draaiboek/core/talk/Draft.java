package nl.draaiboek.core.talk;

import java.util.Optional;
import nl.draaiboek.core.note.Colour;

/**
 * A note as someone typed it.
 *
 * @param kind   its kind as a command names it, by id or by name; empty where a colour or a sign says it, or nothing
 * @param colour as a word or a sign says it
 * @param sign   the emoji in front; empty for none
 * @param card   the number in front
 * @param words  what stands on it
 * @param whole  the words with the number in front, for where no cards are asked for
 */
public record Draft(Optional<String> kind, Optional<Colour> colour, String sign, Optional<Integer> card,
    String words, String whole) {
  /** A note without anything said about it. */
  public static Draft of(String words) {
    return new Draft(Optional.empty(), Optional.empty(), "", Optional.empty(), words, words);
  }

  /** A note as a command fills it in. */
  public static Draft of(Optional<String> kind, Optional<Integer> card, String words) {
    return new Draft(kind, Optional.empty(), "", card, words, words);
  }

  /** @return whether it says of which kind it is */
  boolean marked() {
    return kind.isPresent() || colour.isPresent() || !sign.isEmpty();
  }
}
