package nl.draaiboek.store;

import java.util.List;

/** How a database looks for words. */
interface WordSearch {
  /** @return the end of a query on {@code archive} that is bound {@code :network}, {@code :words} and {@code :most}; best first */
  String where();

  /** @param words small letters and digits; all of them, or words that begin with them */
  String asked(List<String> words);
}
