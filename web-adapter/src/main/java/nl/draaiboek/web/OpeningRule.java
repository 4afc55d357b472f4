package nl.draaiboek.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Who may open sessions here. */
public sealed interface OpeningRule {
  /** Whoever reaches the page: fit for a server that only its own machine can reach. */
  record Anyone() implements OpeningRule {}

  /** Whoever knows the host's secret. */
  record WhoKnows(String openSecret) implements OpeningRule {
    public WhoKnows {
      if (openSecret.isBlank())
        throw new IllegalArgumentException("the secret for opening sessions is blank");
    }

    @Override
    public String toString() {
      return "WhoKnows[***]";
    }
  }

  /**
   * @param secret as typed; empty without one
   */
  default boolean allows(String secret) {
    return switch (this) {
      case Anyone() -> true;
      case WhoKnows(String wanted) -> MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8),
          secret.strip().getBytes(StandardCharsets.UTF_8));
    };
  }
}
