package nl.draaiboek.content.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import nl.draaiboek.core.language.Language;

/** The patterns of one language, by phrase key. */
record Translation(Language language, Map<String, String> patterns) {
  Translation {
    patterns = Map.copyOf(patterns);
  }

  /** @return the bundled {@code languages/xx.properties}, in UTF-8 */
  static Translation bundled(Language language) {
    String name = "/languages/" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Translation.class.getResourceAsStream(name), name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled language cannot be read: " + name, e);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new Translation(language, patterns);
  }

  Optional<String> pattern(String key) {
    return Optional.ofNullable(patterns.get(key));
  }
}
