package nl.draaiboek.teams.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import nl.draaiboek.teams.door.Conversation;

/** Ids of what people do, by which the store knows what it has had; and of what they are shown. */
final class Ids {
  /** What the name of a showing begins with when one person alone sees it. */
  private static final String OWN = "own-";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** @return of what was said with this message, 48 characters: also when it is told of the message that it was changed or deleted */
  static String said(Conversation where, String message) {
    return "said-" + digest(where.id(), message);
  }

  /**
   * @param key of the press, the same however often it is told
   * @return of this press by this person there, 43 letters, digits, dashes and underscores
   */
  static String pressed(Asked asked, String key) {
    return digest(asked.where().id(), asked.who().id(), key);
  }

  /** @return a new name of a showing to one person */
  static String own() {
    byte[] bytes = new byte[15];
    RANDOM.nextBytes(bytes);
    return OWN + text(bytes);
  }

  /** @param key of a press, which begins with the name of the showing that it was on */
  static boolean isOwn(String key) {
    return key.startsWith(OWN);
  }

  private static String digest(String... parts) {
    try {
      return text(MessageDigest.getInstance("SHA-256")
          .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
