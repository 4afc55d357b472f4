package nl.draaiboek.core.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.language.Line;

/** A long list in pages that are short enough to choose from. */
record Paging<T>(List<T> all, int number) {
  /** What the tightest platform lets people choose from at once (Discord's select menus: 25 options). */
  static final int MOST = 25;

  /** @param number from 1; one that does not exist becomes the nearest that does */
  Paging {
    all = List.copyOf(all);
    number = Math.clamp(number, 1, Math.max(1, (all.size() + MOST - 1) / MOST));
  }

  List<T> shown() {
    return all.subList((number - 1) * MOST, Math.min(all.size(), number * MOST));
  }

  /** @return the way to the next page, back to the first from the last; empty where one page holds all */
  Optional<Control> next(Function<Integer, Target> page) {
    if (all.size() <= MOST)
      return Optional.empty();
    int next = number * MOST < all.size() ? number + 1 : 1;
    int from = (next - 1) * MOST + 1;
    return Optional.of(Control.press(
        Line.of(ChatPhrase.FURTHER, "from", from, "to", Math.min(all.size(), next * MOST)),
        page.apply(next)));
  }
}
