package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

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

  /** @param owner who made it */
  ObjectNode json(Person owner) {
    ObjectNode json = Json.object().put("id", id).put("name", "Draaiboek").put("description", "")
        .putNull("icon")
        .put("bot_public", false).put("bot_require_code_grant", false).put("verify_key", "00")
        .put("flags", flags()).put("flags_new", Integer.toString(flags()));
    for (String unset : List.of("type", "role_connections_verification_url", "interactions_endpoint_url"))
      json.putNull(unset);
    for (String count : List.of("approximate_guild_count", "approximate_user_install_count",
        "approximate_user_authorization_count", "explicit_content_filter"))
      json.put(count, 0);
    json.putArray("redirect_uris");
    json.putArray("eligible_oauth2_scopes");
    json.set("owner", owner.user());
    json.putNull("team");
    return json;
  }
}
