package nl.draaiboek.core.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a word that says where apart into the words that it is made of: {@code rechtsboven} is right and top. */
final class PlaceWords {
  private PlaceWords() {}

  static boolean knows(Vocabulary vocabulary, String word) {
    return !of(vocabulary, word).isEmpty();
  }

  /** @return what the word says; empty for a word that says nothing about a place */
  static List<PlaceWord> of(Vocabulary vocabulary, String word) {
    PlaceWord known = vocabulary.places().get(word);
    if (known != null)
      return List.of(known);
    for (int cut = 2; cut < word.length() - 1; cut++) {
      Optional<PlaceWord> first = Optional.ofNullable(vocabulary.places().get(word.substring(0, cut)));
      Optional<PlaceWord> second = Optional.ofNullable(vocabulary.places().get(word.substring(cut)));
      if (first.isPresent() && second.isPresent()) {
        List<PlaceWord> both = new ArrayList<>();
        first.ifPresent(both::add);
        second.ifPresent(both::add);
        return both;
      }
    }
    return List.of();
  }
}
