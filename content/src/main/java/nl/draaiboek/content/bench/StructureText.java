package nl.draaiboek.content.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.workshop.BlockEdit;

/** Changes {@code script.yaml}. Its comments are lost; everything else that it does not change stays. */
final class StructureText {
  private static final String HEAD = "# yaml-language-server: $schema=../script.schema.json\n";
  private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
      .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
      .disable(YAMLGenerator.Feature.SPLIT_LINES)
      .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR).stringQuotingChecker(new Careful())
      .build());

  private StructureText() {}

  /** Leaves no text unquoted that could be read as a number, a time or a range. */
  private static final class Careful extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1;

    @Override
    public boolean needToQuoteValue(String value) {
      return super.needToQuoteValue(value) || value.isBlank() || !Character.isLetter(value.codePointAt(0));
    }
  }

  /**
   * @param text   of a script that can run
   * @param blocks as they are to be, in order; each is in the text
   * @return the text with these blocks alone
   */
  static String edited(String text, List<BlockEdit> blocks) {
    try {
      ObjectNode script = (ObjectNode) YAML.readTree(text);
      ArrayNode before = (ArrayNode) script.path("blocks");
      ArrayNode after = YAML.createArrayNode();
      int minutes = 0;
      for (BlockEdit edit : blocks) {
        ObjectNode block = named(before, edit.id().value());
        change(block, edit);
        after.add(block);
        minutes += (int) edit.length().toMinutes();
      }
      script.set("blocks", after);
      if (!isWithin(script.path("length").asText(""), minutes))
        script.remove("length");
      return HEAD + YAML.writeValueAsString(script);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the text of a script that can run is no YAML", e);
    }
  }

  private static void change(ObjectNode block, BlockEdit edit) {
    int minutes = (int) edit.length().toMinutes();
    edit.start().ifPresentOrElse(at -> block.put("start", at.toString()), () -> block.remove("start"));
    edit.option().ifPresent(option -> chooseFirst(block, option));
    JsonNode way = block.path("options").path(0);
    if (way instanceof ObjectNode chosen && chosen.has("minutes"))
      chosen.put("minutes", minutes);
    else
      block.put("minutes", minutes);
  }

  /** The first is the one that is chosen where nobody chooses otherwise. */
  private static void chooseFirst(ObjectNode block, String option) {
    List<JsonNode> options = new ArrayList<>();
    block.path("options").forEach(options::add);
    JsonNode first = options.stream().filter(o -> o.path("id").asText().equals(option)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such option: " + option));
    options.remove(first);
    options.addFirst(first);
    block.set("options", YAML.createArrayNode().addAll(options));
  }

  private static ObjectNode named(ArrayNode blocks, String id) {
    for (JsonNode block : blocks)
      if (block.path("id").asText().equals(id))
        return (ObjectNode) block;
    throw new IllegalArgumentException("no such block: " + id);
  }

  /** @param range such as 60-90; empty where the script names none */
  private static boolean isWithin(String range, int minutes) {
    String[] bounds = range.split("-", 2);
    return bounds.length < 2
        || (Integer.parseInt(bounds[0]) <= minutes && minutes <= Integer.parseInt(bounds[1]));
  }
}
