package nl.draaiboek.app.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code draaiboek.yaml}, token by token for the sake of line numbers. Keys may be nested, or written in one with dots. */
final class SettingsFile {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final String name;
  private final Path folder;
  private final YAMLParser parser;
  private final Mistakes mistakes;
  private final List<Given> given = new ArrayList<>();
  private final Map<String, Integer> firstLines = new HashMap<>();

  private SettingsFile(Path file, YAMLParser parser, Mistakes mistakes) {
    this.name = String.valueOf(file.getFileName());
    this.folder = file.toAbsolutePath().normalize().resolveSibling("");
    this.parser = parser;
    this.mistakes = mistakes;
  }

  /** @return what the file sets, as far as it can be read */
  static List<Given> read(Path file, Mistakes mistakes) {
    String name = String.valueOf(file.getFileName());
    try (YAMLParser parser = YAML.createParser(Files.readString(file))) {
      SettingsFile settings = new SettingsFile(file, parser, mistakes);
      settings.document();
      return settings.given;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      mistakes.add(Place.line(name, line),
          "this is not YAML; write one \"key: value\" a line, with spaces and no tabs");
    } catch (IOException e) {
      mistakes.add(Place.line(name, 1), "the file cannot be read; it has to be text in UTF-8");
    }
    return List.of();
  }

  private void document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_OBJECT)
      object("");
    else if (first != null && first != JsonToken.VALUE_NULL)
      mistakes.add(here(), "no settings here; write one \"key: value\" a line");
  }

  private void object(String under) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = under + parser.currentName();
      Place place = here();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT && !isLeaf(key))
        object(key + ".");
      else
        set(place, key, values(value));
    }
  }

  /** A group of settings that we know, or a group that nobody knows: then its lines are told one by one. */
  private static boolean isLeaf(String key) {
    return Setting.byKey(key).isPresent()
        && Setting.keys().stream().noneMatch(known -> known.startsWith(key + "."));
  }

  private List<String> values(JsonToken value) throws IOException {
    if (value == JsonToken.START_OBJECT) {
      parser.skipChildren();
      return List.of();
    }
    if (value != JsonToken.START_ARRAY)
      return value == JsonToken.VALUE_NULL ? List.of() : List.of(parser.getText());
    List<String> values = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken())
      values.addAll(values(t));
    return values;
  }

  private void set(Place place, String key, List<String> values) {
    Integer first = firstLines.putIfAbsent(key, place.line());
    if (first != null)
      mistakes.add(place.at(key), "stands here twice; the first is on line " + first);
    else
      Setting.byKey(key).ifPresentOrElse(
          setting -> given.add(new Given(setting, place.at(key), values, folder)),
          () -> mistakes.unknown(place.at(key), key, Setting.keys()));
  }

  private Place here() {
    return Place.line(name, parser.currentTokenLocation().getLineNr());
  }
}
