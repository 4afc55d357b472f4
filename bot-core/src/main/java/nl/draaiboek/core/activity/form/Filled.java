package nl.draaiboek.core.activity.form;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What stands in one field.
 *
 * @param version the number of the change that made it so; 0 when nobody filled it in
 * @param pieces  what stands there: mostly one, several where a group kept more than one version
 * @param besides versions that were written at the same time, between which the group still has to choose
 */
record Filled(int version, PVector<Piece> pieces, PVector<Piece> besides) {
  static final Filled EMPTY = new Filled(0, TreePVector.empty(), TreePVector.empty());

  /** What one person wrote. */
  record Piece(int number, PersonId person, String words) {
    boolean removed() {
      return words.equals(Worded.REMOVED);
    }
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** @return what stands there as one text, without words that were taken away */
  String words() {
    return String.join("\n", pieces.stream().filter(p -> !p.removed()).map(Piece::words).toList());
  }

  Filled filled(Piece piece) {
    return new Filled(piece.number(),
        piece.words().isEmpty() ? TreePVector.empty() : TreePVector.singleton(piece),
        besides);
  }

  Filled beside(Piece piece) {
    return new Filled(version, pieces, besides.plus(piece));
  }

  /** @return the version beside with this number */
  Optional<Piece> beside(int number) {
    return besides.stream().filter(p -> p.number() == number).findFirst();
  }

  /** Keeps what stands there where the version is not one of those beside it. */
  Filled kept(int number, int piece) {
    return new Filled(number, beside(piece).<PVector<Piece>>map(TreePVector::singleton).orElse(pieces),
        TreePVector.empty());
  }

  Filled joined(int number, int piece) {
    return beside(piece).map(p -> new Filled(number, pieces.plus(p), besides.minus(p))).orElse(this);
  }
}
