package nl.draaiboek.core.talk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.note.Colour;

/**
 * The words by which people are understood, of one language or of several together. Case and accents make no difference.
 *
 * @param commands what a message asks, by its words, e.g. {@code stem terug}
 * @param colours  the colours of paper, by name
 * @param signs    emoji that stand for a colour wherever a script has no sign of its own for it
 * @param places   sides of a landscape
 * @param because  what comes before a reason
 * @param card     what may stand between a colour and the number of a card
 * @param minutes  what may stand behind a number of minutes
 * @param little   words among numbers that change nothing, e.g. {@code op}
 */
public record Vocabulary(Map<String, Intent> commands, Map<String, Colour> colours, Map<String, Colour> signs,
    Map<String, PlaceWord> places, Set<String> because, Set<String> card, Set<String> minutes,
    Set<String> little) {
  public Vocabulary {
    commands = folded(commands);
    colours = folded(colours);
    signs = folded(signs);
    places = folded(places);
    because = folded(because);
    card = folded(card);
    minutes = folded(minutes);
    little = folded(little);
  }

  /**
   * Several languages at once.
   *
   * @param languages at least one
   * @return all their words
   * @throws IllegalArgumentException when a word means one thing here and something else there
   */
  public static Vocabulary all(Collection<Vocabulary> languages) {
    return languages.stream().reduce(Vocabulary::and)
        .orElseThrow(() -> new IllegalArgumentException("people speak at least one language"));
  }

  private Vocabulary and(Vocabulary other) {
    return new Vocabulary(both(commands, other.commands), both(colours, other.colours),
        both(signs, other.signs), both(places, other.places), both(because, other.because),
        both(card, other.card), both(minutes, other.minutes), both(little, other.little));
  }

  private static <T> Map<String, T> both(Map<String, T> one, Map<String, T> other) {
    Map<String, T> both = new HashMap<>(one);
    other.forEach((word, meaning) -> {
      T before = both.put(word, meaning);
      if (before != null && !before.equals(meaning))
        throw new IllegalArgumentException("'" + word + "' means " + before + " and " + meaning);
    });
    return both;
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  private static <T> Map<String, T> folded(Map<String, T> words) {
    return words.entrySet().stream().collect(
        Collectors.toUnmodifiableMap(e -> Fold.of(e.getKey()), Map.Entry::getValue, (one, other) -> {
          if (!one.equals(other))
            throw new IllegalArgumentException("one word means " + one + " and " + other);
          return one;
        }));
  }

  private static Set<String> folded(Set<String> words) {
    return words.stream().map(Fold::of).collect(Collectors.toUnmodifiableSet());
  }

  /** @return how many words the longest command has */
  int longestCommand() {
    return commands.keySet().stream().mapToInt(c -> List.of(c.split(" ", -1)).size()).max().orElse(0);
  }
}
