package nl.draaiboek.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What holds for every card of ours: it is an Adaptive Card 1.5 of the parts that Teams shows well, and it fits a message. */
public final class CardRules {
  private static final JsonSchema RULES = JsonSchemaFactory.getInstance(VersionFlag.V202012)
      .getSchema(
          Objects.requireNonNull(CardRules.class.getResourceAsStream("/teams/card-rules.schema.json")));

  private CardRules() {}

  public static void hold(JsonNode card) {
    assertThat(RULES.validate(card)).as(card.toPrettyString()).isEmpty();
    assertThat(TeamsLimits.bytes(card)).isLessThanOrEqualTo(TeamsLimits.CARD_BYTES);
    List<String> ids = card.findValuesAsText("id");
    assertThat(ids).doesNotHaveDuplicates();
    List<JsonNode> actions = all(card, "Action.Execute");
    assertThat(actions).extracting(action -> action.at("/data/nonce").asText()).doesNotHaveDuplicates();
    assertThat(actions).allSatisfy(action -> {
      assertThat(action.at("/fallback/data")).isEqualTo(action.path("data"));
      assertThat(action.at("/fallback/title")).isEqualTo(action.path("title"));
      if (action.at("/data/choice").isTextual())
        assertThat(ids).contains(action.at("/data/choice").asText());
    });
    assertThat(actions.stream().filter(action -> action.path("style").asText().equals("positive")).count())
        .as("one button asks more than the others").isLessThanOrEqualTo(1);
    assertThat(all(card, "TextBlock")).extracting(block -> block.path("text").asText())
        .allSatisfy(text -> assertThat(text).as("what is read as Markdown has no mark in it")
            .doesNotContainPattern(
                "[*_~`#<>\\[\\]|\\\\{}]|^\\s*(\\d+[.)]|[-+=])|://|www\\.|\\S@\\S|&#?\\w+;"));
    assertThat(all(card, "Input.ChoiceSet")).allSatisfy(list -> {
      if (list.has("value"))
        assertThat(new HashSet<>(list.path("choices").findValuesAsText("value")))
            .contains(list.path("value").asText());
    });
  }

  /** @return all that is of this type, wherever it stands */
  static List<JsonNode> all(JsonNode node, String type) {
    List<JsonNode> found = new ArrayList<>();
    if (node.path("type").asText().equals(type))
      found.add(node);
    node.forEach(child -> found.addAll(all(child, type)));
    return found;
  }

  /** @return the words that people read, from top to bottom, one line each */
  static List<String> read(JsonNode card) {
    List<String> lines = new ArrayList<>();
    for (JsonNode element : card.path("body"))
      switch (element.path("type").asText()) {
        case "TextBlock" -> lines.add(element.path("text").asText());
        case "RichTextBlock" -> lines.add(String.join("", element.path("inlines").findValuesAsText("text")));
        default -> {
        }
      }
    return lines;
  }
}
