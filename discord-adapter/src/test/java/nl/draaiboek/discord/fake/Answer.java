package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** What goes back over HTTP. The body is missing where there is none. */
record Answer(int status, JsonNode body) {
  static Answer ok(JsonNode body) {
    return new Answer(200, body);
  }

  static Answer created(JsonNode body) {
    return new Answer(201, body);
  }

  static Answer done() {
    return new Answer(204, Json.nothing());
  }

  static Answer of(Refused refused) {
    return new Answer(refused.status(), refused.body());
  }
}
