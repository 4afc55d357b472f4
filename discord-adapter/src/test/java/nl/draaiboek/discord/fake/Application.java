package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bot's page in Discord's portal: its token and the privileged intents that its owner turned on. */
final class Application {
  /** Discord's flag for "message content", as it is given to bots in less than a hundred servers. */
  private static final int MESSAGE_CONTENT_LIMITED = 1 << 19;

  private final String id;
  private String token;
  private final Commands commands = new Commands();
  private boolean messageContent;

  Application(String id) {
    this.id = id;
    this.token = "fake." + id + ".token";
  }

  String id() {
    return id;
  }

  String token() {
    return token;
  }

  void changeToken() {
    token += ".new";
  }

  Commands commands() {
    return commands;
  }

  boolean mayReadContent() {
    return messageContent;
  }

  void grantMessageContent() {
    messageContent = true;
  }

  int flags() {
    return messageContent ? MESSAGE_CONTENT_LIMITED : 0;
  }

  ObjectNode json() {
    return Json.object().put("id", id).put("name", "Draaiboek").put("description", "").putNull("icon")
        .put("bot_public", false).put("bot_require_code_grant", false).put("verify_key", "00")
        .put("flags", flags());
  }
}
