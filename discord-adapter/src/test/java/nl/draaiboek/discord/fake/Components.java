package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the tree of components of a message or form. */
final class Components {
  static final int ROW = 1;
  static final int BUTTON = 2;
  static final int STRING_SELECT = 3;
  static final int TEXT_INPUT = 4;
  static final int TEXT_DISPLAY = 10;
  static final int LABEL = 18;
  private static final int SEPARATOR = 14;
  private static final int CONTAINER = 17;
  static final Set<Integer> SELECTS = Set.of(3, 5, 6, 7, 8);

  private Components() {}

  /** @return every component of the tree, each before those inside it */
  static List<JsonNode> all(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    if (node.isArray()) {
      node.forEach(n -> collect(n, found));
    } else if (node.has("type")) {
      found.add(node);
      for (String inside : List.of("components", "accessory", "component"))
        collect(node.path(inside), found);
    }
  }

  /** @return the components as Discord gives them back: each with an id, and with what was left to Discord */
  static ArrayNode completed(JsonNode components) {
    ArrayNode copy = components.isArray() ? components.deepCopy() : Json.array();
    int next = 1;
    for (JsonNode component : all(copy)) {
      if (component.path("id").asInt() == 0)
        ((ObjectNode) component).put("id", next++);
      complete((ObjectNode) component);
    }
    return copy;
  }

  private static void complete(ObjectNode component) {
    int type = component.path("type").asInt();
    if (SELECTS.contains(type))
      component.put("min_values", component.path("min_values").asInt(1)).put("max_values",
          component.path("max_values").asInt(1));
    if (type == CONTAINER) {
      component.put("spoiler", component.path("spoiler").asBoolean());
      if (!component.has("accent_color"))
        component.putNull("accent_color");
    }
    if (type == SEPARATOR)
      component.put("spacing", component.path("spacing").asInt(1)).put("divider",
          component.path("divider").asBoolean(true));
  }

  static List<SeenButton> buttons(JsonNode components) {
    return all(components).stream().filter(c -> c.path("type").asInt() == BUTTON)
        .map(c -> new SeenButton(c.path("label").asText(c.at("/emoji/name").asText("")),
            c.path("custom_id").asText(""),
            c.path("disabled").asBoolean(), c.path("url").asText("")))
        .toList();
  }

  static List<SeenSelect> selects(JsonNode components) {
    return all(components).stream().filter(c -> SELECTS.contains(c.path("type").asInt()))
        .map(Components::select).toList();
  }

  static SeenSelect select(JsonNode json) {
    List<SeenSelect.Option> options = Json.list(json.path("options")).stream()
        .map(o -> new SeenSelect.Option(o.path("label").asText(), o.path("value").asText(),
            o.path("description").asText(""), o.path("default").asBoolean()))
        .toList();
    return new SeenSelect(json.path("type").asInt(), json.path("custom_id").asText(),
        json.path("placeholder").asText(""), options,
        json.path("min_values").asInt(1), json.path("max_values").asInt(1),
        json.path("disabled").asBoolean());
  }

  /** @return the words that stand among the components */
  static List<String> words(JsonNode components) {
    return all(components).stream().filter(c -> c.path("type").asInt() == TEXT_DISPLAY)
        .map(c -> c.path("content").asText()).toList();
  }

  static List<String> wordsOfEmbed(JsonNode embed) {
    List<String> words = new ArrayList<>(
        List.of(embed.at("/author/name").asText(""), embed.path("title").asText(""),
            embed.path("description").asText("")));
    embed.path("fields")
        .forEach(f -> words.addAll(List.of(f.path("name").asText(), f.path("value").asText())));
    words.add(embed.at("/footer/text").asText(""));
    return words;
  }
}
