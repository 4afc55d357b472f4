package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Discord's limits on what a message or form may hold, as far as its OpenAPI document lacks them or has them wrong. */
final class BodyLimits {
  static final int CONTENT_CHARS = 2000;
  static final int EMBEDS = 10;
  static final int EMBED_CHARS = 6000;
  static final int ROWS = 5;
  static final int BUTTONS_IN_ROW = 5;
  static final int OPTIONS = 25;
  static final int CUSTOM_ID_CHARS = 100;
  static final int LABEL_CHARS = 80;
  static final int OPTION_TEXT_CHARS = 100;
  static final int PLACEHOLDER_CHARS = 150;
  static final int COMPONENTS_V2 = 40;
  static final int TEXT_V2_CHARS = 4000;
  static final int FILES = 10;
  static final long FILE_BYTES = 10L * 1024 * 1024;
  static final int FORM_COMPONENTS = 5;
  static final int FORM_TITLE_CHARS = 45;
  static final int FORM_LABEL_CHARS = 45;
  static final int FORM_DESCRIPTION_CHARS = 100;
  static final int TEXT_INPUT_CHARS = 4000;
  static final int SUGGESTIONS = 25;
  static final int OPTION_CHARS = 6000;
  static final int THREAD_NAME_CHARS = 100;
  static final int COMMANDS = 100;
  static final int NONCE_CHARS = 25;
  private static final String COMPONENTS_FIELD = "components";

  private BodyLimits() {}

  /** @param v2 whether the message had the newer components already */
  static void checkMessage(JsonNode body, List<Upload> files, boolean v2) {
    atMost("content", body.path("content").asText("").length(), CONTENT_CHARS);
    atMost("nonce", body.path("nonce").asText("").length(), NONCE_CHARS);
    checkEmbeds(body.path("embeds"));
    boolean newer = v2 || (body.path("flags").asInt() & MessageBody.COMPONENTS_V2) != 0;
    if (newer)
      checkV2(body);
    else
      checkRows(body.path(COMPONENTS_FIELD));
    checkComponents(body.path(COMPONENTS_FIELD));
    atMost("files", files.size(), FILES);
    if (files.stream().anyMatch(f -> f.bytes().size() > FILE_BYTES))
      throw Refused.fileTooLarge();
  }

  static void checkNotEmpty(JsonNode body, List<Upload> files) {
    if (files.isEmpty() && body.path("content").asText("").isBlank() && body.path("embeds").isEmpty()
        && body.path(COMPONENTS_FIELD).isEmpty())
      throw Refused.emptyMessage();
  }

  static void checkForm(JsonNode data) {
    between("title", data.path("title").asText("").length(), 1, FORM_TITLE_CHARS);
    between("custom_id", data.path("custom_id").asText("").length(), 1, CUSTOM_ID_CHARS);
    between(COMPONENTS_FIELD, data.path(COMPONENTS_FIELD).size(), 1, FORM_COMPONENTS);
    for (JsonNode component : Components.all(data.path(COMPONENTS_FIELD))) {
      switch (component.path("type").asInt()) {
        case Components.LABEL -> {
          between("label", component.path("label").asText("").length(), 1, FORM_LABEL_CHARS);
          atMost("description", component.path("description").asText("").length(), FORM_DESCRIPTION_CHARS);
        }
        case Components.TEXT_INPUT -> {
          atMost("max_length", component.path("max_length").asInt(), TEXT_INPUT_CHARS);
          atMost("value", component.path("value").asText("").length(),
              component.path("max_length").asInt(TEXT_INPUT_CHARS));
          atMost("placeholder", component.path("placeholder").asText("").length(), OPTION_TEXT_CHARS);
        }
        default -> {
        }
      }
    }
    checkComponents(data.path(COMPONENTS_FIELD));
  }

  static void checkSuggestions(JsonNode choices) {
    atMost("choices", choices.size(), SUGGESTIONS);
    for (JsonNode choice : choices) {
      between("name", choice.path("name").asText("").length(), 1, OPTION_TEXT_CHARS);
      atMost("value", choice.path("value").asText("").length(), OPTION_TEXT_CHARS);
    }
  }

  static void checkThreadName(JsonNode body) {
    between("name", body.path("name").asText("").length(), 1, THREAD_NAME_CHARS);
  }

  private static void checkEmbeds(JsonNode embeds) {
    atMost("embeds", embeds.size(), EMBEDS);
    int chars = 0;
    for (JsonNode embed : embeds)
      chars += Components.wordsOfEmbed(embed).stream().mapToInt(String::length).sum();
    atMost("embeds", chars, EMBED_CHARS);
  }

  private static void checkRows(JsonNode rows) {
    atMost(COMPONENTS_FIELD, rows.size(), ROWS);
    for (JsonNode row : rows) {
      if (row.path("type").asInt() != Components.ROW)
        throw Refused.field(COMPONENTS_FIELD, "UNION_TYPE_CHOICES",
            "Value of field \"type\" must be one of (1,).");
      checkRow(row);
    }
  }

  private static void checkRow(JsonNode row) {
    long selects = Json.list(row.path(COMPONENTS_FIELD)).stream()
        .filter(c -> Components.SELECTS.contains(c.path("type").asInt())).count();
    between(COMPONENTS_FIELD, row.path(COMPONENTS_FIELD).size(), 1, selects > 0 ? 1 : BUTTONS_IN_ROW);
  }

  private static void checkV2(JsonNode body) {
    if (!body.path("content").asText("").isEmpty() || !body.path("embeds").isEmpty())
      throw Refused.field("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
          "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
    List<JsonNode> all = Components.all(body.path(COMPONENTS_FIELD));
    atMost(COMPONENTS_FIELD, all.size(), COMPONENTS_V2);
    atMost(COMPONENTS_FIELD,
        Components.words(body.path(COMPONENTS_FIELD)).stream().mapToInt(String::length).sum(), TEXT_V2_CHARS);
    all.stream().filter(c -> c.path("type").asInt() == Components.ROW).forEach(BodyLimits::checkRow);
  }

  private static void checkComponents(JsonNode components) {
    Set<String> customIds = new HashSet<>();
    for (JsonNode component : Components.all(components)) {
      String customId = component.path("custom_id").asText("");
      atMost("custom_id", customId.length(), CUSTOM_ID_CHARS);
      if (!customId.isEmpty() && !customIds.add(customId))
        throw Refused.field("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED",
            "Component custom id cannot be duplicated");
      if (component.path("type").asInt() == Components.BUTTON)
        checkButton(component);
      if (Components.SELECTS.contains(component.path("type").asInt()))
        checkSelect(component);
    }
  }

  private static void checkButton(JsonNode button) {
    int label = button.path("label").asText("").length();
    atMost("label", label, LABEL_CHARS);
    if (label == 0 && !button.has("emoji"))
      throw Refused.field("label", "BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI",
          "A button needs a label or an emoji");
  }

  private static void checkSelect(JsonNode select) {
    atMost("placeholder", select.path("placeholder").asText("").length(), PLACEHOLDER_CHARS);
    if (select.path("type").asInt() != Components.STRING_SELECT)
      return;
    JsonNode options = select.path("options");
    between("options", options.size(), 1, OPTIONS);
    Set<String> values = new HashSet<>();
    for (JsonNode option : options) {
      between("label", option.path("label").asText("").length(), 1, OPTION_TEXT_CHARS);
      between("value", option.path("value").asText("").length(), 1, OPTION_TEXT_CHARS);
      atMost("description", option.path("description").asText("").length(), OPTION_TEXT_CHARS);
      if (!values.add(option.path("value").asText()))
        throw Refused.field("options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            "The specified option value is already used");
    }
    atMost("max_values", select.path("max_values").asInt(1), options.size());
  }

  static void atMost(String field, int found, int max) {
    if (found > max)
      throw Refused.tooLong(field, max);
  }

  private static void between(String field, int found, int min, int max) {
    if (found < min || found > max)
      throw Refused.badLength(field, min, max);
  }
}
