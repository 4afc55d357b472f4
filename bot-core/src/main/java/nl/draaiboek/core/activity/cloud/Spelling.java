package nl.draaiboek.core.activity.cloud;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which spellings are one word: capitals, accents and signs around it make no difference. A plural goes with its singular only
 * where somebody gave that too, so that no two words become one by a rule that has exceptions.
 */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern SPACES = Pattern.compile("[\\s_-]+");
  private static final String VOWELS = "aeiou";
  private static final int SHORTEST = 3;

  private Spelling() {}

  /** @return how a word is compared; signs alone, such as an emoji, stay as they are */
  static String plain(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("")
        .toLowerCase(Locale.ROOT).replace('’', '\'');
    String letters = SIGNS.matcher(bare).replaceAll("");
    return letters.isEmpty() ? bare.strip() : SPACES.matcher(letters).replaceAll(" ");
  }

  /**
   * @param plain one of {@code all}
   * @param all   the words that were given, each plain
   * @return the word that it counts as
   */
  static String root(String plain, Set<String> all) {
    return singulars(plain).filter(s -> s.length() >= SHORTEST && all.contains(s)).findFirst().orElse(plain);
  }

  /** The most likely first: bomen is the plural of boom before that of bom. */
  private static Stream<String> singulars(String word) {
    if (word.endsWith("'s"))
      return Stream.of(word.substring(0, word.length() - 2));
    if (word.endsWith("s"))
      return Stream.of(word.substring(0, word.length() - 1));
    if (word.endsWith("en") && word.length() > SHORTEST + 1)
      return ofEn(word.substring(0, word.length() - 2));
    return Stream.of();
  }

  private static Stream<String> ofEn(String stem) {
    char last = stem.charAt(stem.length() - 1);
    char before = stem.charAt(stem.length() - 2);
    String hard = stem.substring(0, stem.length() - 1) + (last == 'z' ? 's' : last == 'v' ? 'f' : last);
    if (last == before && VOWELS.indexOf(last) < 0)
      return Stream.of(stem.substring(0, stem.length() - 1));
    boolean open = VOWELS.indexOf(last) < 0 && VOWELS.indexOf(before) >= 0
        && (stem.length() < SHORTEST || VOWELS.indexOf(stem.charAt(stem.length() - SHORTEST)) < 0);
    String lengthened = hard.substring(0, hard.length() - 1) + before + hard.charAt(hard.length() - 1);
    return (open ? List.of(lengthened, hard) : List.of(hard)).stream();
  }
}
