package nl.draaiboek.teams.line;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.MsalServiceException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.teams.TeamsApp;
import org.jspecify.annotations.Nullable;

/** What the bot proves itself with: a token of its own tenant, kept as long as it is good. */
final class Badge {
  private static final String SCOPE = "https://api.botframework.com/.default";
  private static final String AUTHORITY = "https://login.microsoftonline.com/";
  /** What is wrong, as Microsoft Entra numbers it. */
  private static final Pattern NUMBER = Pattern.compile("AADSTS[0-9]{1,12}");
  /** A token is not used in its last minutes. */
  private static final Duration SPARE = Duration.ofMinutes(5);

  /** Microsoft does not know the bot. */
  static final class Unknown extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param reason as Microsoft names it */
    Unknown(String reason) {
      super(reason);
    }
  }

  /** No token could be had now. */
  static final class NotNow extends IOException {
    private static final long serialVersionUID = 1L;

    NotNow(Throwable cause) {
      super(cause.getClass().getSimpleName());
    }
  }

  /** @param good whether it was taken at least once */
  private record Held(String token, Instant until, boolean good) {}

  private final ConfidentialClientApplication login;
  private final InstantSource clock;
  private volatile @Nullable Held held;

  Badge(TeamsApp app, Login http, InstantSource clock, ExecutorService executor) {
    this.clock = clock;
    try {
      this.login = ConfidentialClientApplication
          .builder(app.id(), ClientCredentialFactory.createFromSecret(app.password()))
          .authority(AUTHORITY + app.tenant()).instanceDiscovery(false).httpClient(http)
          .executorService(executor).build();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no tenant of Microsoft's: " + app.tenant(), e);
    }
  }

  /**
   * @return a token; asked for when there is none that is good
   * @throws Unknown when Microsoft does not know the bot
   * @throws NotNow when it cannot be asked
   */
  String token() throws IOException {
    Held now = held;
    if (now != null && clock.instant().isBefore(now.until()))
      return now.token();
    return fetch();
  }

  private synchronized String fetch() throws IOException {
    Held now = held;
    if (now != null && clock.instant().isBefore(now.until()))
      return now.token();
    try {
      IAuthenticationResult result = login
          .acquireToken(ClientCredentialParameters.builder(Set.of(SCOPE)).skipCache(true).build()).join();
      held = new Held(result.accessToken(), result.expiresOnDate().toInstant().minus(SPARE), false);
      return result.accessToken();
    } catch (CompletionException e) {
      throw told(e.getCause() == null ? e : e.getCause());
    }
  }

  private static IOException told(Throwable cause) {
    if (cause instanceof MsalServiceException refused && refused.statusCode() != null
        && refused.statusCode() >= 400 && refused.statusCode() < 500 && refused.statusCode() != 429)
      return new Unknown(reason(refused));
    return new NotNow(cause);
  }

  /** @return the number of what is wrong where Microsoft gives one, which says more, else its short name */
  private static String reason(MsalServiceException refused) {
    Matcher number = NUMBER.matcher(String.valueOf(refused.getMessage()));
    return number.find() ? number.group() : String.valueOf(refused.errorCode());
  }

  /** The token was taken. */
  void worked(String token) {
    Held now = held;
    if (now != null && !now.good() && now.token().equals(token))
      held = new Held(token, now.until(), true);
  }

  /**
   * The token was not taken: the next time another one is asked for.
   *
   * @return whether it is worth a try with another one at once, since this one, or one before it, was good until now
   */
  synchronized boolean spoiled(String token) {
    Held now = held;
    if (now == null || !now.token().equals(token))
      return now != null && now.good();
    held = null;
    return now.good();
  }
}
