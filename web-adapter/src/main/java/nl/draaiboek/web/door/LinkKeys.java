package nl.draaiboek.web.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;

/**
 * The secrets in links, 128 bits each, as 22 characters that are safe in a path. They are derived from the installation's one
 * key, so that a page can show a link again while the store holds no more than its hash.
 */
public final class LinkKeys {
  private static final int SECRET_BYTES = 16;
  private static final int FINGERPRINT_CHARS = 8;

  private final SecretKeySpec key;

  /** @param key at least 16 random bytes, the same for as long as links have to work */
  public LinkKeys(byte[] key) {
    if (key.length < SECRET_BYTES)
      throw new IllegalArgumentException("a link key has at least 16 bytes: " + key.length);
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /** @return opens the way in as a participant */
  public String join(SessionId session) {
    return derive("join", session.value());
  }

  /** @return opens the way in as a facilitator */
  public String facilitate(SessionId session) {
    return derive("facilitate", session.value());
  }

  /** @return opens the board */
  public String watch(SessionId session) {
    return derive("watch", session.value());
  }

  /** @return opens the wrap-up, once it is published, for whoever has it */
  public String read(SessionId session) {
    return derive("read", session.value());
  }

  /** @return whether the secret is the one that opens the wrap-up; takes as long for a wrong one as for the right one */
  public boolean isRead(String secret, SessionId session) {
    return MessageDigest.isEqual(bytes(secret), bytes(read(session)));
  }

  /**
   * @param replaced how often this person had it replaced
   * @return opens the calendar of a network, for whoever has it, as this person follows it
   */
  public String calendar(NetworkId network, PersonId person, int replaced) {
    return derive("calendar", network.value(), person.value(), Integer.toString(replaced));
  }

  /** @return opens one meeting of a network, for whoever has it */
  public String meeting(NetworkId network, int number) {
    return derive("meeting", network.value(), Integer.toString(number));
  }

  /** @return whether both are the same secret; takes as long for a wrong one as for the right one */
  public static boolean same(String secret, String right) {
    return MessageDigest.isEqual(bytes(secret), bytes(right));
  }

  /** @return makes any browser that has it this person */
  public String person(SessionId session, PersonId person) {
    return derive("person", session.value(), person.value());
  }

  /**
   * The session that a form opens. The same form sent twice opens one, also when the server was started anew in between.
   *
   * @param form the form's own random id
   */
  public SessionId opened(String form) {
    return new SessionId(derive("opened", form));
  }

  /**
   * The network that a form founds, by the same promise.
   *
   * @param form the form's own random id
   */
  public NetworkId founded(String form) {
    return new NetworkId(derive("founded", form));
  }

  /**
   * The person that a form brings in. The same form sent twice brings in one person.
   *
   * @param form the form's own random id
   */
  public PersonId newcomer(SessionId session, String form) {
    return new PersonId(derive("newcomer", session.value(), form));
  }

  /**
   * Stands in each form of a page; another site cannot know it.
   *
   * @param secret the one by which the page's reader came in
   */
  public String formToken(SessionId session, String secret) {
    return derive("form", session.value(), secret);
  }

  /** @return whether the token is the one of such a form; takes as long for a wrong one as for the right one */
  public boolean isFormToken(String token, SessionId session, String secret) {
    return MessageDigest.isEqual(bytes(token), bytes(formToken(session, secret)));
  }

  /** @return tells apart what someone sends, and tells nobody what it was */
  public String fingerprint(String sent) {
    return derive("sent", sent).substring(0, FINGERPRINT_CHARS);
  }

  /** @return SHA-256, as hexadecimal: what the store knows of a secret */
  public static String hash(String secret) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The parts have no zero byte in them, so that no two lists of parts look the same. */
  private String derive(String... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] whole = mac.doFinal(bytes(String.join("\0", parts)));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SECRET_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
