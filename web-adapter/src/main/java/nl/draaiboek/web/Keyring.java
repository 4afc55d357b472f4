package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;

/** The secrets that a browser keeps, each sent to its own session alone and out of reach of scripts. */
final class Keyring {
  private static final Duration A_MONTH = Duration.ofDays(30);
  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final String LANGUAGE = "draaiboek-language";

  private final Site site;

  Keyring(Site site) {
    this.site = site;
  }

  /** What a secret is for. */
  enum Key {
    /** Being someone. */
    ME,
    /** Coming in. */
    WAY,
    /** Looking at the board. */
    BOARD;

    private String cookie() {
      return "draaiboek-" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  void give(Context ctx, SessionId session, Key key, String secret) {
    set(ctx, key.cookie(), secret, site.path(session), A_MONTH);
  }

  /** For longer than a session's: people come back for as long as their network lasts. */
  void give(Context ctx, NetworkId network, Key key, String secret) {
    set(ctx, key.cookie(), secret, site.path(network), A_YEAR.multipliedBy(2));
  }

  Optional<String> secret(Context ctx, Key key) {
    return Optional.ofNullable(ctx.cookie(key.cookie())).filter(secret -> !secret.isEmpty());
  }

  void chooseLanguage(Context ctx, String tag) {
    set(ctx, LANGUAGE, tag, site.home() + "/", A_YEAR);
  }

  static Optional<String> language(Context ctx) {
    return Optional.ofNullable(ctx.cookie(LANGUAGE));
  }

  private void set(Context ctx, String name, String value, String path, Duration keep) {
    ctx.cookie(
        new Cookie(name, value, path, Math.toIntExact(keep.toSeconds()), site.settings().secure(), true,
            null, SameSite.LAX));
  }
}
