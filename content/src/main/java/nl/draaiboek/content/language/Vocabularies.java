package nl.draaiboek.content.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.talk.Intent;
import nl.draaiboek.core.talk.PlaceWord;
import nl.draaiboek.core.talk.Vocabulary;

/** Reads the words by which people are understood: {@code languages/xx.talk.properties}, one table a language. */
public final class Vocabularies {
  private static final List<Language> UNDERSTOOD = List.of(Language.DUTCH, Language.ENGLISH);
  private static final String BECAUSE = "word.because";
  private static final String CARD = "word.card";
  private static final String MINUTES = "word.minutes";
  private static final String LITTLE = "word.little";

  private Vocabularies() {}

  /** @return the words of all languages that come with the bot, understood at once */
  public static Vocabulary bundled() {
    return Vocabulary.all(UNDERSTOOD.stream().map(Vocabularies::bundled).toList());
  }

  static Vocabulary bundled(Language language) {
    String name = "/languages/" + language + ".talk.properties";
    Properties table = new Properties();
    try (InputStream in = Objects.requireNonNull(Vocabularies.class.getResourceAsStream(name), name)) {
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled language cannot be read: " + name, e);
    }
    return read(name, table);
  }

  /**
   * Reads one table.
   *
   * @param name for what is said when it is wrong
   * @throws IllegalArgumentException when it names a meaning that there is not
   */
  static Vocabulary read(String name, Properties table) {
    Map<String, List<String>> rows = new TreeMap<>();
    table.stringPropertyNames().forEach(key -> rows.put(key, words(table.getProperty(key))));
    Set<String> known = new HashSet<>(List.of(BECAUSE, CARD, MINUTES, LITTLE));
    Vocabulary vocabulary = new Vocabulary(meanings("ask.", Intent.values(), rows, known),
        meanings("colour.", Colour.values(), rows, known), meanings("sign.", Colour.values(), rows, known),
        meanings("place.", PlaceWord.values(), rows, known), all(BECAUSE, rows), all(CARD, rows),
        all(MINUTES, rows), all(LITTLE, rows));
    String unknown = rows.keySet().stream().filter(key -> !known.contains(key)).sorted()
        .collect(Collectors.joining(", "));
    if (!unknown.isEmpty())
      throw new IllegalArgumentException(name + " has rows that mean nothing: " + unknown);
    return vocabulary;
  }

  private static <E extends Enum<E>> Map<String, E> meanings(String group, E[] all,
      Map<String, List<String>> rows, Set<String> known) {
    Map<String, E> meanings = new TreeMap<>();
    for (E each : all) {
      String key = group + each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      known.add(key);
      for (String word : rows.getOrDefault(key, List.of()))
        if (meanings.put(word, each) != null)
          throw new IllegalArgumentException("'" + word + "' stands in two rows of one table: " + key);
    }
    return meanings;
  }

  private static Set<String> all(String key, Map<String, List<String>> rows) {
    return Set.copyOf(rows.getOrDefault(key, List.of()));
  }

  private static List<String> words(String row) {
    return Arrays.stream(row.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
