package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What someone wrote, as they meant it.
 *
 * @param text   without the name that called the bot; names of people stay, as plain names
 * @param called whether they named the bot
 */
record Words(String text, boolean called) {
  private static final String NO_BREAK_SPACE = "\u00a0";

  static Words of(JsonNode activity) {
    String text = activity.path("text").asText("");
    String bot = activity.path("recipient").path("id").asText();
    boolean called = false;
    for (JsonNode entity : activity.path("entities"))
      if ("mention".equals(entity.path("type").asText())) {
        boolean us = entity.path("mentioned").path("id").asText().equals(bot);
        called |= us;
        text = without(text, entity.path("text").asText(),
            us ? "" : entity.path("mentioned").path("name").asText());
      }
    return new Words(text.replace("&nbsp;", " ").replace(NO_BREAK_SPACE, " ").strip(), called);
  }

  private static String without(String text, String mention, String instead) {
    return mention.isEmpty() ? text : text.replace(mention, instead);
  }
}
