package nl.draaiboek.store;

import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL's own: it knows how Dutch words bend. */
final class PostgresSearch implements WordSearch {
  static final String TABLE = """
      create table archive(
        network text not null,
        item    text not null,
        kind    text not null,
        meeting text not null,
        person  text not null,
        title   text not null,
        words   text not null,
        found   tsvector generated always as (setweight(to_tsvector('dutch', title), 'A')
                || setweight(to_tsvector('dutch', words), 'B')
                || to_tsvector('simple', title || ' ' || words)) stored,
        primary key (network, item)
      );
      create index archive_found on archive using gin(found);""";

  @Override
  public String where() {
    return "(found @@ to_tsquery('dutch', :words) or found @@ to_tsquery('simple', :words)) and network = :network "
        + "order by ts_rank(found, to_tsquery('simple', :words)) desc, item limit :most";
  }

  @Override
  public String asked(List<String> words) {
    return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
  }
}
