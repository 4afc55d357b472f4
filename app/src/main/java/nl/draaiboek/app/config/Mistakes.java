package nl.draaiboek.app.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.draaiboek.content.script.Nearest;

/** Gathers all that is wrong, so that it can be told at once. */
final class Mistakes {
  private final List<Mistake> found = new ArrayList<>();

  private record Mistake(Place place, String message) {}

  void add(Place place, String message) {
    found.add(new Mistake(place, message));
  }

  void unknown(Place place, String name, Collection<String> known) {
    String hint = Nearest.to(name, known).map(meant -> "did you mean " + meant + "?")
        .orElseGet(() -> "there are " + String.join(", ", known));
    add(place, "no such setting; " + hint);
  }

  /** @throws WrongConfig when there are any */
  void tell() {
    if (!found.isEmpty())
      throw new WrongConfig(found.stream().sorted(Comparator.comparing(Mistake::place))
          .map(m -> m.place().text() + ": " + m.message()).toList());
  }
}
