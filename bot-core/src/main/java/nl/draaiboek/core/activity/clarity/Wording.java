package nl.draaiboek.core.activity.clarity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.note.Note;

/** The words of a sentence, each with its place from 1. */
record Wording(List<String> words) {
  static Wording of(Note note) {
    return new Wording(note.hidden() || note.removed()
        ? List.of()
        : Stream.of(note.words().split("\\s+")).filter(w -> !bare(w).isEmpty()).toList());
  }

  /** @return the word without the signs around it; empty where there is no such place */
  Optional<String> at(int place) {
    return place < 1 || place > words.size()
        ? Optional.empty()
        : Optional.of(words.get(place - 1)).map(Wording::bare);
  }

  /** @param asked a place, or a word in any case */
  Optional<Integer> find(String asked) {
    String wanted = bare(asked).toLowerCase(Locale.ROOT);
    Optional<Integer> place = Targets.number(asked).filter(n -> n <= words.size());
    for (int i = 0; i < words.size() && place.isEmpty() && !wanted.isEmpty(); i++)
      if (bare(words.get(i)).toLowerCase(Locale.ROOT).equals(wanted))
        place = Optional.of(i + 1);
    return place;
  }

  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }
}
