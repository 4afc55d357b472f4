package nl.draaiboek.core.engine;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.draaiboek.core.conversation.PersonId;

/** Stands for people and for what came in from them, without telling who: HMAC-SHA256, of which 16 bytes are kept. */
final class Tokens {
  private static final String WAY = "HmacSHA256";
  private static final int BYTES = 16;
  private static final String MARK = "secret-";

  private Tokens() {}

  /** @return the same one for the same key and person */
  static PersonId of(byte[] key, PersonId person) {
    return new PersonId(token(key, "person:" + person.value()));
  }

  /** @return the same one for the same key, person and {@code apart}; where that is empty, the person's own */
  static PersonId of(byte[] key, PersonId person, String apart) {
    return apart.isEmpty()
        ? of(key, person)
        : new PersonId(token(key, "apart:" + apart + ":" + person.value()));
  }

  /** @return the same one for the same key and id of what came in */
  static String of(byte[] key, String incomingId) {
    return token(key, "incoming:" + incomingId);
  }

  /** @return whether this stands for a person who is not known (any more) */
  static boolean isOne(PersonId person) {
    return person.value().startsWith(MARK);
  }

  private static String token(byte[] key, String what) {
    try {
      Mac mac = Mac.getInstance(WAY);
      mac.init(new SecretKeySpec(key, WAY));
      byte[] all = mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
      return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + WAY, e);
    }
  }
}
