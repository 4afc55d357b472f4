package nl.draaiboek.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.engine.Archive;
import nl.draaiboek.core.network.Memory;

/** An archive that looks through all there is. */
final class MemoryArchive implements Archive {
  private final Map<NetworkId, List<Memory>> all = new ConcurrentHashMap<>();

  @Override
  public void replace(NetworkId network, List<Memory> memories) {
    all.put(network, List.copyOf(memories));
  }

  @Override
  public List<Memory> search(NetworkId network, String words, int most) {
    List<String> asked = Archive.words(words);
    return asked.isEmpty()
        ? List.of()
        : all.getOrDefault(network, List.of()).stream().filter(memory -> asked.stream().allMatch(
            word -> words(memory).stream().anyMatch(there -> there.startsWith(word)))).limit(most).toList();
  }

  private static List<String> words(Memory memory) {
    return List.of((memory.title() + " " + memory.words()).toLowerCase(java.util.Locale.ROOT)
        .split("[^\\p{L}\\p{N}]+", -1));
  }
}
