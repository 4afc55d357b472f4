package nl.draaiboek.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.draaiboek.core.workshop.KeptScripts;

/** Scripts that people made their own. */
final class MemoryKeptScripts implements KeptScripts {
  private final Map<String, Map<String, String>> scripts = new TreeMap<>();

  @Override
  public synchronized Map<String, Map<String, String>> all() {
    return Map.copyOf(scripts);
  }

  @Override
  public synchronized boolean keep(String name, Optional<Map<String, String>> before,
      Map<String, String> files) {
    if (!scripts.getOrDefault(name, Map.of()).equals(before.orElse(Map.of())))
      return false;
    if (files.isEmpty())
      scripts.remove(name);
    else
      scripts.put(name, Map.copyOf(files));
    return true;
  }
}
