package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What someone wrote, as they meant it.
 *
 * @param text   without the name that called the bot; names of people stay, as plain names
 * @param called whether they named the bot
 * @param named  the others whom they named, each once
 */
record Words(String text, boolean called, List<Someone> named) {

  private static final String NO_BREAK_SPACE = "\u00a0";

  static Words of(JsonNode activity) {
    String text = activity.path("text").asText("");
    String bot = activity.path("recipient").path("id").asText();
    boolean called = false;
    Set<Someone> named = new LinkedHashSet<>();
    for (JsonNode entity : activity.path("entities"))
      if ("mention".equals(entity.path("type").asText())) {
        boolean us = entity.path("mentioned").path("id").asText().equals(bot);
        called |= us;
        if (!us && entity.path("mentioned").path("id").isTextual())
          named.add(Activities.someone(entity.path("mentioned")));
        text = without(text, entity.path("text").asText(),
            us ? "" : Entities.encoded(entity.path("mentioned").path("name").asText()));
      }
    return new Words(Entities.decoded(text).replace(NO_BREAK_SPACE, " ").strip(), called,
        List.copyOf(named));
  }

  /** @param mention as it stands in the text; a client that writes entities writes them there too */
  private static String without(String text, String mention, String instead) {
    return mention.isEmpty() ? text : text.replace(mention, instead);
  }
}
