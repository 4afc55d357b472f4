package nl.draaiboek.store;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Archive;
import nl.draaiboek.core.network.Memory;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What networks can find back. */
final class ArchiveTable implements Archive {
  private final Database database;
  private final WordSearch search;

  ArchiveTable(Database database) {
    this.database = database;
    this.search = database.search();
  }

  @Override
  public void replace(NetworkId network, List<Memory> memories) {
    database.write(h -> {
      h.createUpdate("delete from archive where network = :network").bind("network", network.value())
          .execute();
      PreparedBatch rows = h
          .prepareBatch("insert into archive(network, item, kind, meeting, person, title, words) "
              + "values (:network, :item, :kind, :meeting, :person, :title, :words)");
      for (Memory memory : memories)
        rows.bind("network", network.value()).bind("item", memory.key()).bind("kind", memory.kind().name())
            .bind("meeting", memory.meeting().map(String::valueOf).orElse(""))
            .bind("person", memory.person().map(PersonId::value).orElse("")).bind("title", memory.title())
            .bind("words", memory.words()).add();
      return rows.size() == 0 ? new int[0] : rows.execute();
    });
  }

  @Override
  public List<Memory> search(NetworkId network, String words, int most) {
    List<String> asked = Archive.words(words);
    if (asked.isEmpty())
      return List.of();
    return database.read(h -> h
        .createQuery("select item, kind, meeting, person, title, words from archive where " + search.where())
        .bind("network", network.value()).bind("words", search.asked(asked)).bind("most", most)
        .map((rs, _) -> new Memory(rs.getString("item"), Memory.Kind.valueOf(rs.getString("kind")),
            Optional.of(rs.getString("meeting")).filter(m -> !m.isEmpty()).map(Integer::valueOf),
            Optional.of(rs.getString("person")).filter(p -> !p.isEmpty()).map(PersonId::new),
            rs.getString("title"), rs.getString("words")))
        .list());
  }
}
