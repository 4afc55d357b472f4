package nl.draaiboek.content.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a YAML file token by token, for a tree alone does not remember lines. */
final class YamlReader {
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final YAMLParser parser;
  private final Problems problems;
  private final Map<String, Integer> lines = new HashMap<>();

  private YamlReader(String file, YAMLParser parser, Problems problems) {
    this.file = file;
    this.parser = parser;
    this.problems = problems;
  }

  /** @return the tree as far as it could be read; an empty one where the text is no YAML at all */
  static Yaml read(String file, String text, Problems problems) {
    try (YAMLParser parser = YAML.createParser(text)) {
      YamlReader reader = new YamlReader(file, parser, problems);
      JsonToken first = parser.nextToken();
      JsonNode tree = first == null ? NODES.objectNode() : reader.value(first, "");
      return new Yaml(tree, reader.lines);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      if (tabs(file, text, problems).isEmpty())
        problems.wrong(file, line, "this is not YAML: " + plain(e.getOriginalMessage()));
      return Yaml.UNREADABLE;
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private JsonNode value(@Nullable JsonToken token, String at) throws IOException {
    lines.putIfAbsent(at, line());
    if (parser.isCurrentAlias())
      problems.wrong(file, line(),
          "'*" + parser.getText() + "' points elsewhere in the file; write it out here");
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_NUMBER_INT -> parser.getNumberType() == YAMLParser.NumberType.INT
          ? NODES.numberNode(parser.getIntValue())
          : NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case null, default -> NODES.nullNode();
    };
  }

  private ObjectNode object(String at) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String inside = Yaml.under(at, name);
      Integer first = lines.putIfAbsent(inside, line());
      if (first != null)
        problems.wrong(file, line(), "'" + name + "' stands here twice; the first is on line " + first);
      object.set(name, value(parser.nextToken(), inside));
    }
    return object;
  }

  private ArrayNode array(String at) throws IOException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken())
      array.add(value(t, at + "/" + array.size()));
    return array;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** The slip that people see least: a tab looks like spaces. */
  private static List<Integer> tabs(String file, String text, Problems problems) {
    List<String> all = text.lines().toList();
    List<Integer> lines = IntStream.rangeClosed(1, all.size())
        .filter(line -> all.get(line - 1).matches("\\s*\t.*")).boxed().toList();
    lines.forEach(line -> problems.wrong(file, line, "there is a tab at the start of this line; use spaces"));
    return lines;
  }

  /** Names the slips that people make most; a parser's own words help only other parsers. */
  private static String plain(String message) {
    return message.toLowerCase(Locale.ROOT).contains("mapping values are not allowed")
        ? "a second ':' on this line; put quotes around the text, or check the line above"
        : "check the spaces at the start of this line and the one above, and quotes and brackets that are not closed";
  }
}
