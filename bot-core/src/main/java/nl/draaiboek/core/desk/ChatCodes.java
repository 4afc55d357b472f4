package nl.draaiboek.core.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Guessing;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.engine.Ids;
import nl.draaiboek.core.engine.SpokenCodes;
import nl.draaiboek.core.engine.Tries;

/**
 * Codes with which whoever leads a session brings it into another chat, and with which a network knows somebody by another
 * account too. Each works for a quarter of an hour and for one account: that of whoever says it first. They are kept in this process
 * alone, as hashes; whoever lost one asks for another.
 */
public final class ChatCodes {
  static final Duration LIFE = Duration.ofMinutes(15);
  /** Somebody who misreads a code gets so far; in a code's life nobody guesses more than some twenty. */
  private static final int WRONG_EACH = 5;
  private static final Duration EACH_AGAIN = Duration.ofMinutes(1);
  private static final int WRONG_TOGETHER = 100;
  private static final Duration TOGETHER_AGAIN = Duration.ofSeconds(10);

  private final Ids ids;
  private final InstantSource clock;
  private final Guessing guessing;
  private final Map<String, Made> made = new HashMap<>();

  public ChatCodes(Ids ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
    this.guessing = new Guessing(clock, new Tries(clock, WRONG_EACH, EACH_AGAIN),
        new Tries(clock, WRONG_TOGETHER, TOGETHER_AGAIN));
  }

  /** @param by the account of whoever said it */
  private record Made(Holder holder, Instant until, Optional<String> by) {}

  /**
   * Whose a code is.
   *
   * @param owner a session that they lead, or that of a network that they are in
   */
  public record Holder(SessionId owner, PersonId person) {}

  /** @param spoken in two halves, as it is shown and said */
  public record Code(String spoken, Instant until) {}

  /** @return a new code; the one that this person had before works no more */
  public synchronized Code make(Holder holder) {
    Instant now = clock.instant();
    made.values().removeIf(known -> !known.until().isAfter(now) || known.holder().equals(holder));
    String code = ids.code();
    Instant until = now.plus(LIFE);
    made.put(hash(code), new Made(holder, until, Optional.empty()));
    return new Code(SpokenCodes.spoken(code), until);
  }

  /**
   * @param account of whoever says it; who says the same code twice gets the same answer
   * @return whose code it is
   */
  public Guess<Holder> say(String account, String typed) {
    return guessing.look(account, () -> take(hash(SpokenCodes.plain(typed)), account));
  }

  private synchronized Optional<Holder> take(String hash, String account) {
    Optional<Made> found = Optional.ofNullable(made.get(hash))
        .filter(
            known -> known.until().isAfter(clock.instant()) && known.by().orElse(account).equals(account));
    found.ifPresent(known -> made.put(hash, new Made(known.holder(), known.until(), Optional.of(account))));
    return found.map(Made::holder);
  }

  private static String hash(String code) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
