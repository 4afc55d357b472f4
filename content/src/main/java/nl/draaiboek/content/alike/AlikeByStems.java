package nl.draaiboek.content.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.sheet.Alike;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/**
 * Notes are alike as far as they share rare stems: the cosine of their weighted words. The two groups that are most alike are put
 * together, again and again, as long as their notes are alike enough on average. Thread-safe; a hundred notes take some milliseconds.
 */
public final class AlikeByStems implements Alike {
  /** How alike notes are at least, on average, from 0 to 1: where the pair score on the notes of the test was highest. */
  static final double ENOUGH = 0.10;
  /** Of notes beyond these nobody reads the suggestions. */
  private static final int MOST_NOTES = 300;
  private static final int MOST_GROUPS = 12;

  private final Stems stems = new Stems();
  private final double enough;

  public AlikeByStems() {
    this(ENOUGH);
  }

  AlikeByStems(double enough) {
    this.enough = enough;
  }

  @Override
  public List<List<NoteId>> groups(List<Note> notes) {
    List<Note> some = notes.stream().filter(n -> !n.removed() && !n.words().isBlank())
        .sorted(Comparator.comparing(Note::id)).limit(MOST_NOTES).toList();
    return groupsOf(some.stream().map(Note::words).toList()).stream()
        .map(group -> group.stream().map(i -> some.get(i).id()).toList()).limit(MOST_GROUPS).toList();
  }

  /** @return groups of two and more by their places in the list, the most alike first */
  List<List<Integer>> groupsOf(List<String> texts) {
    double[][] alike = likeness(stems.of(texts));
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++)
      groups.add(new Group(List.of(i), 1));
    while (join(groups, alike)) {
      // Until no two groups are alike enough.
    }
    return groups.stream().filter(g -> g.texts().size() > 1)
        .sorted(Comparator.comparingDouble(Group::alike).reversed().thenComparing(g -> g.texts().getFirst()))
        .map(Group::texts).toList();
  }

  private record Group(List<Integer> texts, double alike) {
    Group with(Group other, double how) {
      List<Integer> all = new ArrayList<>(texts);
      all.addAll(other.texts);
      all.sort(Comparator.naturalOrder());
      return new Group(List.copyOf(all), how);
    }
  }

  private boolean join(List<Group> groups, double[][] alike) {
    double best = 0;
    int one = -1;
    int other = -1;
    for (int i = 0; i < groups.size(); i++)
      for (int j = i + 1; j < groups.size(); j++) {
        double between = between(groups.get(i), groups.get(j), alike);
        if (between > best) {
          best = between;
          one = i;
          other = j;
        }
      }
    if (best < enough)
      return false;
    Group joined = groups.get(one).with(groups.get(other), best);
    groups.remove(other);
    groups.set(one, joined);
    return true;
  }

  private static double between(Group one, Group other, double[][] alike) {
    double sum = 0;
    for (int i : one.texts())
      for (int j : other.texts())
        sum += alike[i][j];
    return sum / (one.texts().size() * (double) other.texts().size());
  }

  private static double[][] likeness(List<List<String>> texts) {
    Map<String, Integer> inTexts = new HashMap<>();
    texts.forEach(words -> new HashSet<>(words).forEach(word -> inTexts.merge(word, 1, Integer::sum)));
    List<Map<String, Double>> weights = texts.stream().map(words -> weights(words, inTexts, texts.size()))
        .toList();
    double[][] alike = new double[texts.size()][texts.size()];
    for (int i = 0; i < texts.size(); i++)
      for (int j = i + 1; j < texts.size(); j++) {
        double cosine = product(weights.get(i), weights.get(j));
        alike[i][j] = cosine;
        alike[j][i] = cosine;
      }
    return alike;
  }

  /** Words weigh more when fewer texts have them; the length of all together is 1. */
  private static Map<String, Double> weights(List<String> words, Map<String, Integer> inTexts, int texts) {
    Map<String, Double> weights = new HashMap<>();
    for (String word : words)
      weights.put(word, Math.log(1 + texts / (double) inTexts.getOrDefault(word, 1)));
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    weights.replaceAll((_, weight) -> weight / length);
    return weights;
  }

  private static double product(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream().mapToDouble(e -> e.getValue() * other.getOrDefault(e.getKey(), 0.0)).sum();
  }
}
