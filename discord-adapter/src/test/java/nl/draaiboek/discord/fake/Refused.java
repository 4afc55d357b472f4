package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Discord's no, with its HTTP status and its own code. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final ObjectNode body;

  private Refused(int status, ObjectNode body) {
    super(status + " " + body);
    this.status = status;
    this.body = body;
  }

  static Refused with(int status, int code, String message) {
    return new Refused(status, Json.object().put("message", message).put("code", code));
  }

  static Refused field(String field, String code, String message) {
    ObjectNode body = Json.object().put("message", "Invalid Form Body").put("code", 50035);
    body.putObject("errors").putObject(field).putArray("_errors").addObject().put("code", code).put("message",
        message);
    return new Refused(400, body);
  }

  /** @param max how many or how long it may be */
  static Refused tooLong(String field, int max) {
    return field(field, "BASE_TYPE_MAX_LENGTH", "Must be " + max + " or fewer in length.");
  }

  static Refused badLength(String field, int min, int max) {
    return field(field, "BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
  }

  static Refused notJson() {
    return with(400, 50109, "The request body contains invalid JSON.");
  }

  static Refused unauthorized() {
    return with(401, 0, "401: Unauthorized");
  }

  static Refused unknownRoute() {
    return with(404, 0, "404: Not Found");
  }

  static Refused unknownChannel() {
    return with(404, 10003, "Unknown Channel");
  }

  static Refused unknownGuild() {
    return with(404, 10004, "Unknown Guild");
  }

  static Refused unknownMember() {
    return with(404, 10007, "Unknown Member");
  }

  static Refused unknownMessage() {
    return with(404, 10008, "Unknown Message");
  }

  static Refused unknownUser() {
    return with(404, 10013, "Unknown User");
  }

  static Refused unknownEmoji() {
    return with(400, 10014, "Unknown Emoji");
  }

  static Refused unknownWebhook() {
    return with(404, 10015, "Unknown Webhook");
  }

  static Refused unknownInteraction() {
    return with(404, 10062, "Unknown interaction");
  }

  static Refused unknownCommand() {
    return with(404, 10063, "Unknown application command");
  }

  static Refused alreadyAcknowledged() {
    return with(400, 40060, "Interaction has already been acknowledged.");
  }

  static Refused missingAccess() {
    return with(403, 50001, "Missing Access");
  }

  static Refused notTheAuthor() {
    return with(403, 50005, "Cannot edit a message authored by another user");
  }

  static Refused emptyMessage() {
    return with(400, 50006, "Cannot send an empty message");
  }

  static Refused closedForMessages() {
    return with(403, 50007, "Cannot send messages to this user");
  }

  static Refused missingPermissions() {
    return with(403, 50013, "Missing Permissions");
  }

  static Refused systemMessage() {
    return with(403, 50021, "Cannot execute action on a system message");
  }

  static Refused wrongChannelType() {
    return with(400, 50024, "Cannot execute action on this channel type");
  }

  static Refused invalidWebhookToken() {
    return with(401, 50027, "Invalid Webhook Token");
  }

  static Refused fileTooLarge() {
    return with(413, 40005, "Request entity too large");
  }

  static Refused archived() {
    return with(400, 50083, "Thread is archived");
  }

  static Refused threadExists() {
    return with(400, 160004, "A thread has already been created for this message");
  }

  int status() {
    return status;
  }

  ObjectNode body() {
    return body.deepCopy();
  }
}
