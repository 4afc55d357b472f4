package nl.draaiboek.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.draaiboek.core.workshop.KeptScripts;
import org.jdbi.v3.core.Handle;

/** Scripts that people made their own. */
final class KeptScriptTable implements KeptScripts {
  private record File(String script, String file, String words) {}

  private final Database database;

  KeptScriptTable(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, Map<String, String>> all() {
    Map<String, Map<String, String>> all = new TreeMap<>();
    database.read(h -> h.createQuery("select script, file, words from kept_script")
        .map((rs, _) -> new File(rs.getString("script"), rs.getString("file"), rs.getString("words"))).list())
        .forEach(one -> all.computeIfAbsent(one.script(), _ -> new TreeMap<>()).put(one.file(), one.words()));
    return all;
  }

  @Override
  public boolean keep(String name, Optional<Map<String, String>> before, Map<String, String> files) {
    return database.write(h -> {
      if (!files(h, name).equals(before.orElse(Map.of())))
        return false;
      h.createUpdate("delete from kept_script where script = :script").bind("script", name).execute();
      files.forEach((file, words) -> h
          .createUpdate("insert into kept_script(script, file, words) values (:script, :file, :words)")
          .bind("script", name).bind("file", file).bind("words", words).execute());
      return true;
    });
  }

  private static Map<String, String> files(Handle h, String name) {
    Map<String, String> files = new TreeMap<>();
    h.createQuery("select script, file, words from kept_script where script = :script").bind("script", name)
        .map((rs, _) -> new File(rs.getString("script"), rs.getString("file"), rs.getString("words")))
        .forEach(one -> files.put(one.file(), one.words()));
    return files;
  }
}
