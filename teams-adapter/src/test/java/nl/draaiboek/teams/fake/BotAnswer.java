package nl.draaiboek.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** What the bot answered at its door. */
public record BotAnswer(int status, String body) {
  public JsonNode json() {
    return Json.read(body);
  }
}
