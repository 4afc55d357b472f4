package nl.draaiboek.web.door;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.Optional;

/** What holds for every request, whatever it asks. */
public final class Shield {
  private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
      "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
      "base-uri 'none'", "frame-ancestors 'none'");
  /** Where no piece of a page is ever put in by script, no script may put one in. */
  private static final String NO_MARKUP_BY_SCRIPT = "; require-trusted-types-for 'script'; trusted-types 'none'";
  private static final String ONLY_OVER_TLS = "max-age=31536000";
  private static final int LENGTH_REQUIRED = 411;

  private final Optional<URI> publicUrl;

  /** @param publicUrl under which address people reach this; without it the one they used */
  public Shield(Optional<URI> publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Tells the browser to run, load, frame and pass on nothing that is not ours, and to keep no page. */
  public void tellBrowser(Context ctx) {
    if (publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent())
      ctx.header("Strict-Transport-Security", ONLY_OVER_TLS);
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", "no-store");
  }

  /** Tells the browser that this page stays as the server made it, on top of what it is told anyway. */
  public static void stays(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY + NO_MARKUP_BY_SCRIPT);
  }

  /**
   * A handler for forms.
   *
   * @param mostBytes how large a body may be
   * @param handler   gets bodies of known and bearable length that come from a page of ours
   */
  public Handler form(int mostBytes, Handler handler) {
    return ctx -> {
      long length = ctx.req().getContentLengthLong();
      if (length < 0 && ctx.header("Transfer-Encoding") != null)
        throw new HttpResponseException(LENGTH_REQUIRED, "", java.util.Map.of());
      if (length > mostBytes)
        throw new ContentTooLargeResponse();
      if (!isOurs(ctx))
        throw new ForbiddenResponse();
      handler.handle(ctx);
    };
  }

  /** A browser says from where a form comes; who is no browser has no cookie that could be misused. */
  private boolean isOurs(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    if (site != null)
      return site.equals("same-origin") || site.equals("none");
    String origin = ctx.header("Origin");
    if (origin == null)
      return true;
    String us = publicUrl.map(URI::getAuthority).orElse(ctx.header("Host"));
    return origin.equalsIgnoreCase("https://" + us) || origin.equalsIgnoreCase("http://" + us);
  }
}
