package nl.draaiboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Phrase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read is short enough to be read in a busy room, in each language, and all of it is said somewhere. */
class PlainWordsTest {
  private static final int MOST_WORDS = 20;
  private static List<JavaClass> enums = List.of();

  @BeforeAll
  static void find_every_phrase_of_the_house() {
    enums = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("nl.draaiboek").stream()
        .filter(c -> c.isEnum() && c.isAssignableTo(Phrase.class)).toList();
  }

  @Test
  void every_phrase_is_said_somewhere() {
    assertThat(enums).isNotEmpty();
    assertThat(enums.stream().flatMap(PlainWordsTest::constants)
        .filter(constant -> !isSaid(constant))
        .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void no_sentence_of_a_phrase_is_longer_than_twenty_words(String language) throws IOException {
    Map<String, String> phrases = phrases(language);
    assertThat(phrases).isNotEmpty();
    assertThat(phrases.entrySet().stream()
        .flatMap(phrase -> tooLong(said(phrase.getValue(), language)).map(s -> phrase.getKey() + ": " + s)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("words")
  void no_sentence_of_a_script_is_longer_than_twenty_words(String words) throws IOException {
    List<String> paragraphs = paragraphs(read("/sessions/" + words));
    assertThat(paragraphs).isNotEmpty();
    assertThat(paragraphs.stream().flatMap(PlainWordsTest::tooLong)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("words")
  void a_script_says_the_same_things_in_both_languages(String words) throws IOException {
    assertThat(headings(read("/sessions/" + words)))
        .isEqualTo(headings(read("/sessions/" + words.replaceAll("[^/]+$", "nl.md"))));
  }

  /** Every file with words of a script that comes with the bot. */
  private static Stream<String> words() throws IOException {
    return read("/sessions/index").lines().filter(file -> file.endsWith(".md"));
  }

  private static Stream<Enum<?>> constants(JavaClass phrases) {
    return Arrays.stream(phrases.reflect().getEnumConstants()).map(constant -> (Enum<?>) constant);
  }

  /** An enum lists its own constants; that says nothing yet. */
  private static boolean isSaid(Enum<?> constant) {
    JavaClass phrases = enums.stream().filter(c -> c.isEquivalentTo(constant.getDeclaringClass())).findFirst()
        .orElseThrow();
    return phrases.getField(constant.name()).getAccessesToSelf().stream()
        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.GET)
        .anyMatch(access -> !access.getOrigin().getName().equals("$values"));
  }

  private static Map<String, String> phrases(String language) throws IOException {
    if (language.equals("en"))
      return enums.stream().flatMap(PlainWordsTest::constants).map(Phrase.class::cast)
          .collect(Collectors.toMap(Phrase::key, Phrase::english));
    Properties translation = new Properties();
    translation.load(new StringReader(read("/languages/" + language + ".properties")));
    return translation.stringPropertyNames().stream()
        .collect(Collectors.toMap(Function.identity(), translation::getProperty));
  }

  /** With a value of one word in every place. */
  private static String said(String pattern, String language) {
    MessageFormat format = new MessageFormat(pattern, Locale.of(language));
    return format.format(format.getArgumentNames().stream().collect(Collectors.toMap(name -> name, _ -> 2)));
  }

  private static Stream<String> tooLong(String text) {
    return Arrays.stream(text.split("(?<=[.!?…])[\"”’)]*\\s+|\\R", -1))
        .filter(sentence -> Arrays.stream(sentence.split("\\s+", -1)).filter(PlainWordsTest::isWord)
            .count() > MOST_WORDS);
  }

  private static boolean isWord(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Lines that stand together are one paragraph, unless each is an item of a list. */
  private static List<String> paragraphs(String markdown) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : (markdown + "\n\n").split("\\R", -1)) {
      boolean begins = line.isBlank() || line.matches("\\s*([-*>#|]|\\d+\\.).*");
      if (begins && !open.isEmpty()) {
        paragraphs.add(open.toString().strip());
        open.setLength(0);
      }
      open.append(line.replaceFirst("^\\s*([-*>#|]+|\\d+\\.)\\s", "")).append(' ');
    }
    return paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList();
  }

  /** What each heading names, without its words. */
  private static List<String> headings(String markdown) {
    return markdown.lines().filter(line -> line.startsWith("#")).map(line -> line.replaceFirst(":.*", ""))
        .filter(line -> !line.startsWith("# ")).toList();
  }

  private static String read(String resource) throws IOException {
    try (InputStreamReader in = new InputStreamReader(
        Objects.requireNonNull(PlainWordsTest.class.getResourceAsStream(resource), resource),
        StandardCharsets.UTF_8)) {
      return in.readAllAsString();
    }
  }
}
