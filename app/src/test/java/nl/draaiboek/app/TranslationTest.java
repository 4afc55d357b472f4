package nl.draaiboek.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import nl.draaiboek.core.language.Phrase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the bot can say, it can say in each language. */
class TranslationTest {
  private static List<Phrase> phrases = List.of();

  @BeforeAll
  static void find_every_phrase_of_the_house() {
    phrases = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("nl.draaiboek").stream()
        .filter(c -> c.isEnum() && c.isAssignableTo(Phrase.class)).map(JavaClass::reflect)
        .flatMap(c -> Arrays.stream(c.getEnumConstants())).map(Phrase.class::cast).toList();
  }

  @Test
  void no_two_phrases_have_the_same_key() {
    assertThat(phrases).isNotEmpty().extracting(Phrase::key).doesNotHaveDuplicates();
  }

  @Test
  void every_english_phrase_is_a_pattern() {
    assertThat(phrases).allSatisfy(phrase -> assertThat(new MessageFormat(phrase.english(), Locale.ENGLISH))
        .as(phrase.key()).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = "nl")
  void every_phrase_is_translated_and_nothing_else(String language) throws IOException {
    assertThat(new TreeSet<>(translation(language).stringPropertyNames()))
        .containsExactlyElementsOf(new TreeSet<>(phrases.stream().map(Phrase::key).toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = "nl")
  void a_translation_takes_the_same_values(String language) throws IOException {
    Properties translation = translation(language);
    assertThat(phrases).filteredOn(phrase -> translation.containsKey(phrase.key()))
        .allSatisfy(phrase -> assertThat(
            new MessageFormat(translation.getProperty(phrase.key()), Locale.of(language)).getArgumentNames())
            .as(phrase.key())
            .isEqualTo(new MessageFormat(phrase.english(), Locale.ENGLISH).getArgumentNames()));
  }

  private static Properties translation(String language) throws IOException {
    Properties translation = new Properties();
    String name = "/languages/" + language + ".properties";
    try (InputStreamReader in = new InputStreamReader(
        Objects.requireNonNull(TranslationTest.class.getResourceAsStream(name), name),
        StandardCharsets.UTF_8)) {
      translation.load(in);
    }
    return translation;
  }
}
