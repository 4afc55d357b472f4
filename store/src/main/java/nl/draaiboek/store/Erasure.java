package nl.draaiboek.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;

/**
 * Something that was erased, told by a hash alone: of an owner, or of a person in it. Chance made both ids, of 79 bits each, so that the
 * hash says nothing to whoever has no older backup.
 *
 * @param hash  SHA-256, as hexadecimal
 * @param words whether what they wrote went too
 */
record Erasure(String hash, boolean words) {
  private static final String SHAPE = "([0-9a-f]{64}) (words|name)";

  static Erasure of(SessionId owner, PersonId person, boolean words) {
    return new Erasure(hash(owner.value() + "\n" + person.value()), words);
  }

  /** All of an owner. */
  static Erasure of(SessionId owner) {
    return new Erasure(hash(owner.value()), true);
  }

  /** @return whether what this asks for was done where {@code done} was */
  boolean isIn(Erasure done) {
    return hash.equals(done.hash) && (done.words || !words);
  }

  /** @return empty for a line that is none of ours, such as half a one after a power cut */
  static Optional<Erasure> read(String line) {
    return line.matches(SHAPE)
        ? Optional.of(new Erasure(line.substring(0, line.indexOf(' ')), line.endsWith("words")))
        : Optional.empty();
  }

  String line() {
    return hash + (words ? " words" : " name");
  }

  private static String hash(String ids) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
