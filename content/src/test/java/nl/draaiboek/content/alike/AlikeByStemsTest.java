package nl.draaiboek.content.alike;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well suggestions are what people would put together: counted over all pairs of notes, against groups made by hand. */
class AlikeByStemsTest {
  /** Which two notes, by their places. */
  private record Pair(int one, int other) {}

  /** A note with the group that people would put it in. */
  private record Judged(String group, String words) {}

  @ParameterizedTest
  @CsvSource({"nl, 0.6", "en, 0.6"})
  void most_of_what_is_suggested_is_what_people_put_together(String language, double least)
      throws IOException {
    List<Judged> notes = notes(language);
    double precision = precision(notes, AlikeByStems.ENOUGH);
    double recall = recall(notes, AlikeByStems.ENOUGH);
    double score = 2 * precision * recall / (precision + recall);
    System.out.printf(java.util.Locale.ROOT, "%s: %d notes, precision %.2f, recall %.2f, pair score %.2f%n",
        language,
        notes.size(), precision, recall, score);
    assertThat(score).isGreaterThan(least);
    assertThat(precision).as("a wrong suggestion costs more than one that is missing").isGreaterThan(0.75);
  }

  @Test
  void the_same_notes_give_the_same_suggestions_and_a_note_is_in_one_at_most() throws IOException {
    List<String> words = notes("nl").stream().map(Judged::words).toList();
    List<List<Integer>> groups = new AlikeByStems().groupsOf(words);
    assertThat(new AlikeByStems().groupsOf(words)).isEqualTo(groups);
    assertThat(groups.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeGreaterThan(1));
  }

  @Test
  void notes_without_a_word_in_common_are_left_alone() {
    assertThat(new AlikeByStems().groupsOf(List.of("fiets", "muziek", "", "🎈", "de het een"))).isEmpty();
    assertThat(new AlikeByStems().groupsOf(List.of())).isEmpty();
  }

  private static double precision(List<Judged> notes, double enough) {
    Set<Pair> found = found(notes, enough);
    Set<Pair> right = new HashSet<>(found);
    right.retainAll(judged(notes));
    return right.size() / (double) found.size();
  }

  private static double recall(List<Judged> notes, double enough) {
    Set<Pair> right = found(notes, enough);
    right.retainAll(judged(notes));
    return right.size() / (double) judged(notes).size();
  }

  private static Set<Pair> found(List<Judged> notes, double enough) {
    Set<Pair> pairs = new HashSet<>();
    new AlikeByStems(enough).groupsOf(notes.stream().map(Judged::words).toList())
        .forEach(group -> pairs.addAll(pairs(group)));
    return pairs;
  }

  private static Set<Pair> judged(List<Judged> notes) {
    Set<Pair> pairs = new HashSet<>();
    for (int i = 0; i < notes.size(); i++)
      for (int j = i + 1; j < notes.size(); j++)
        if (notes.get(i).group().equals(notes.get(j).group()))
          pairs.add(new Pair(i, j));
    return pairs;
  }

  private static List<Pair> pairs(List<Integer> group) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < group.size(); i++)
      for (int j = i + 1; j < group.size(); j++)
        pairs.add(new Pair(group.get(i), group.get(j)));
    return pairs;
  }

  private static List<Judged> notes(String language) throws IOException {
    try (InputStream in = Objects
        .requireNonNull(AlikeByStemsTest.class.getResourceAsStream("/alike/" + language + ".tsv"))) {
      return new String(in.readAllBytes(), UTF_8).lines().map(line -> line.split("\t", 2))
          .map(line -> new Judged(line[0], line[1])).toList();
    }
  }
}
