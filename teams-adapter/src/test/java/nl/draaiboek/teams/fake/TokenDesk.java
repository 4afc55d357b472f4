package nl.draaiboek.teams.fake;

import io.javalin.http.Context;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the bot gets the token that it sends with. */
public final class TokenDesk {
  private final String tenant;
  private final String appId;
  private final String password;
  private final AtomicInteger given = new AtomicInteger();
  private final Set<String> good = ConcurrentHashMap.newKeySet();
  private volatile int status = 200;
  private volatile String why = "no";

  TokenDesk(String tenant, String appId, String password) {
    this.tenant = tenant;
    this.appId = appId;
    this.password = password;
  }

  /** Answers with this status from now on. */
  public void answers(int other) {
    status = other;
  }

  /**
   * Gives no token any more.
   *
   * @param because as Microsoft words it
   */
  public void refuses(int other, String because) {
    why = because;
    status = other;
  }

  /** @return how many tokens it gave */
  public int given() {
    return given.get();
  }

  /** Takes all tokens back. */
  public void takesBack() {
    good.clear();
  }

  boolean gave(String header) {
    return header.startsWith("Bearer ") && good.contains(header.substring("Bearer ".length()));
  }

  void token(Context context) {
    boolean known = tenant.equals(context.pathParam("tenant")) && appId.equals(context.formParam("client_id"))
        && password.equals(context.formParam("client_secret"));
    if (status != 200 || !known) {
      context.status(status != 200 ? status : 401).contentType("application/json")
          .result(Json.object().put("error", status >= 500 ? "temporarily_unavailable" : "invalid_client")
              .put("error_description", why).toString());
      return;
    }
    String token = "token-" + given.incrementAndGet();
    good.add(token);
    context.contentType("application/json").result(Json.object().put("token_type", "Bearer")
        .put("expires_in", 3600).put("ext_expires_in", 3600).put("access_token", token).toString());
  }
}
