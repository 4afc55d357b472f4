package nl.draaiboek.core.talk;

import java.util.Optional;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.photo.PhotoId;

/**
 * A note as someone typed it.
 *
 * @param kind   its kind as a command names it, by id or by name; empty where a colour or a sign says it, or nothing
 * @param colour as a word or a sign says it
 * @param sign   the emoji in front; empty for none
 * @param card   the number in front
 * @param words  what stands on it
 * @param whole  the words with the number in front, for where no cards are asked for
 * @param photo  the id of the picture on it; empty text takes one off, absent says nothing of it
 */
public record Draft(Optional<String> kind, Optional<Colour> colour, String sign, Optional<Integer> card,
    String words, String whole, Optional<String> photo) {
  /** A note that says nothing of a picture. */
  public Draft(Optional<String> kind, Optional<Colour> colour, String sign, Optional<Integer> card,
      String words,
      String whole) {
    this(kind, colour, sign, card, words, whole, Optional.empty());
  }

  /** A note without anything said about it. */
  public static Draft of(String words) {
    return new Draft(Optional.empty(), Optional.empty(), "", Optional.empty(), words, words);
  }

  /** A note as a command fills it in. */
  public static Draft of(Optional<String> kind, Optional<Integer> card, String words) {
    return new Draft(kind, Optional.empty(), "", card, words, words);
  }

  /** @return the same with this picture on it, or with none where that is empty */
  public Draft with(Optional<PhotoId> picture) {
    return carrying(Optional.of(picture.map(PhotoId::value).orElse("")));
  }

  /** @return the same that says this of a picture */
  Draft carrying(Optional<String> said) {
    return new Draft(kind, colour, sign, card, words, whole, said);
  }

  /** @return the same without words, for one more picture of the kind */
  public Draft wordless() {
    return new Draft(kind, colour, sign, card, "", "", photo);
  }

  /** @return whether it says of which kind it is */
  boolean marked() {
    return kind.isPresent() || colour.isPresent() || !sign.isEmpty();
  }
}
