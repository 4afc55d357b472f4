package nl.draaiboek.core.network;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePMap;

/**
 * What people put into their network's archive themselves, by number.
 *
 * @param given how many numbers were given, also to what was taken out since
 */
public record Memories(TreePMap<Integer, Memory> all, int given) {
  static final Memories NONE = new Memories(TreePMap.empty(), 0);

  public Optional<Memory> find(int number) {
    return Optional.ofNullable(all.get(number));
  }

  /** @return its number; empty for what people did not put in themselves, or took out */
  public Optional<Integer> number(Memory memory) {
    return all.entrySet().stream().filter(e -> e.getValue().key().equals(memory.key()))
        .map(Map.Entry::getKey).findFirst();
  }

  int next() {
    return given + 1;
  }

  Memories with(int number, Memory.Kind kind, PersonId person, String title, String words) {
    return new Memories(all.plus(number,
        new Memory("given-" + number, kind, Optional.empty(), Optional.of(person), title, words)),
        Math.max(given, number));
  }

  Memories without(int number) {
    return new Memories(all.minus(number), given);
  }
}
