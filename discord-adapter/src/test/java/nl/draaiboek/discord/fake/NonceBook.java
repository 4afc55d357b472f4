package nl.draaiboek.discord.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which nonces were used in a channel "in the past few minutes". Discord does not say how many; here it is five. */
final class NonceBook {
  private static final Duration KEPT = Duration.ofMinutes(5);

  private record Used(ChatMessage message, Instant at) {}

  private final InstantSource time;
  private final Map<String, Used> used = new HashMap<>();

  NonceBook(InstantSource time) {
    this.time = time;
  }

  Optional<ChatMessage> message(String nonce) {
    return Optional.ofNullable(used.get(nonce)).filter(u -> u.at.plus(KEPT).isAfter(time.instant()))
        .map(Used::message);
  }

  void add(String nonce, ChatMessage message) {
    used.put(nonce, new Used(message, time.instant()));
  }
}
