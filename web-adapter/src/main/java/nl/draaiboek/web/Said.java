package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.Notice;

/** What was said to someone whose browser runs no scripts: carried in a cookie of their own to the next page, and shown once. */
final class Said {
  private static final String COOKIE = "draaiboek-said";
  private static final int MOST_CHARS = 600;
  private static final int SECONDS = 60;

  private final Site site;

  Said(Site site) {
    this.site = site;
  }

  /** @param path of the session or the network that it is about */
  void keep(Context ctx, String path, String words) {
    String most = words.substring(0, Math.min(words.length(), MOST_CHARS));
    set(ctx, path,
        Base64.getUrlEncoder().withoutPadding().encodeToString(most.getBytes(StandardCharsets.UTF_8)),
        SECONDS);
  }

  /** @return what was kept, which is then gone */
  List<Notice> once(Context ctx, String path) {
    String kept = ctx.cookie(COOKIE);
    if (kept == null || kept.isEmpty())
      return List.of();
    set(ctx, path, "", 0);
    try {
      return List.of(
          Notice.of(Line.theirs(new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8))));
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }

  private void set(Context ctx, String path, String value, int seconds) {
    ctx.cookie(new Cookie(COOKIE, value, path, seconds, site.settings().secure(), true, null,
        SameSite.LAX));
  }
}
