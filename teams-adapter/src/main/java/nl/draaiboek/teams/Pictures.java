package nl.draaiboek.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import nl.draaiboek.core.picture.PictureFile;

/**
 * Pictures that Teams fetches for its cards: a card with the picture itself in it would be too large. Whoever has an address can see
 * the picture, so that nobody can guess one, and none lasts.
 */
final class Pictures {
  private static final String PATH = "/pictures/";
  /** As long as a day with a session in it; Teams keeps a copy of its own. */
  private static final Duration LIFE = Duration.ofHours(12);
  private static final long MOST_BYTES = 64 * 1024 * 1024L;
  private static final int SECRET_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Cache<String, PictureFile> pictures = Caffeine.newBuilder().expireAfterWrite(LIFE)
      .maximumWeight(MOST_BYTES).weigher((String _, PictureFile picture) -> picture.bytes().length).build();

  /** @return where it can be fetched for a while, below the address of this server */
  URI keep(URI server, PictureFile picture) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    String name = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    pictures.put(name, picture);
    String base = server.toString();
    return URI
        .create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + PATH + name + ".png");
  }

  void routes(JavalinConfig config) {
    config.routes.get(PATH + "{name}.png", this::show);
  }

  private void show(Context context) {
    PictureFile picture = pictures.getIfPresent(context.pathParam("name"));
    context.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff")
        .header("X-Robots-Tag", "noindex").header("Content-Security-Policy", "default-src 'none'");
    if (picture == null)
      context.status(404);
    else
      context.contentType(picture.mediaType()).result(picture.bytes());
  }
}
