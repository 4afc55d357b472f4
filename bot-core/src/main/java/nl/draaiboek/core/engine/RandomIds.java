package nl.draaiboek.core.engine;

import java.util.random.RandomGenerator;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;

/** Ids out of a source of chance. */
public final class RandomIds implements Ids {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  /** 31^16 is 79 bits: nobody guesses one, and no two are alike. */
  private static final int LENGTH = 16;
  private static final int KEY_BYTES = 32;

  private final RandomGenerator random;

  /** @param random a secure one, except in rehearsals */
  public RandomIds(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public SessionId session() {
    return new SessionId(letters());
  }

  @Override
  public PersonId person() {
    return new PersonId("p-" + letters());
  }

  @Override
  public byte[] key() {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return key;
  }

  @Override
  public String code() {
    return SpokenCodes.next(random);
  }

  private String letters() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++)
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    return id.toString();
  }
}
