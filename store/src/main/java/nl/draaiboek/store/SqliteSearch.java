package nl.draaiboek.store;

import java.util.List;
import java.util.stream.Collectors;

/** SQLite's FTS5: accents and capitals do not count. */
final class SqliteSearch implements WordSearch {
  static final String TABLE = "create virtual table archive using fts5(network unindexed, item unindexed, "
      + "kind unindexed, meeting unindexed, person unindexed, title, words, "
      + "tokenize = 'unicode61 remove_diacritics 2');";

  @Override
  public String where() {
    return "archive match :words and network = :network order by bm25(archive, 0, 0, 0, 0, 0, 5, 1), item limit :most";
  }

  @Override
  public String asked(List<String> words) {
    return words.stream().map(word -> "\"" + word + "\"*").collect(Collectors.joining(" "));
  }
}
