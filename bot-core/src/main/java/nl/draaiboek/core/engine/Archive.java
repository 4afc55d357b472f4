package nl.draaiboek.core.engine;

import java.util.List;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.network.Memory;

/** Where what networks want to find back can be searched by its words. All in it follows from elsewhere, and can be made again. */
public interface Archive {
  /** The words that somebody looks for: more of them find what has all of them. */
  int MOST_WORDS = 8;

  /** All that this network wants to find back from now on, in place of what there was. */
  void replace(NetworkId network, List<Memory> memories);

  /**
   * Looks for words, or the beginnings of words; neither capitals nor signs count.
   *
   * @param words as typed; without a letter or a digit in it nothing is found
   * @param most  how many at most
   * @return what fits best first
   */
  List<Memory> search(NetworkId network, String words, int most);

  /** @return the words that are looked for, small letters; none for what has no letter or digit */
  static List<String> words(String typed) {
    return List.of(typed.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
        .filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
  }
}
