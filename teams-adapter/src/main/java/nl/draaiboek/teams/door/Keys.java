package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Tells one happening from another. Ids of Teams are moments, so two conversations can have the same. */
final class Keys {
  private Keys() {}

  /**
   * @param part which of several happenings of one activity
   * @return 43 characters
   */
  static String of(JsonNode activity, String part) {
    String type = activity.path("type").asText();
    String id = activity.path("id").asText();
    // A message keeps its id each time that it is changed.
    String when = id.isEmpty() || type.startsWith("messageU") || type.startsWith("messageD")
        ? activity.path("timestamp").asText()
        : "";
    return digest(String.join("\n", activity.path("conversation").path("id").asText(), type,
        activity.path("from").path("id").asText(), id, when, part));
  }

  private static String digest(String text) {
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
