package nl.draaiboek.teams.door;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import com.microsoft.bot.connector.authentication.TokenValidationParameters;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the token of a request. What the SDK would let pass is looked at first; then the SDK's own check runs on our keys, so that
 * neither of its side doors, for emulators and for other bots, is ever open.
 */
final class Tokens {
  static final String CHANNEL = "msteams";
  static final String ISSUER = "https://api.botframework.com";
  private static final String ALGORITHM = "RS256";
  private static final int MOST_CHARS = 16_000;

  private final String appId;
  private final JwtTokenExtractor check;

  Tokens(String appId, Keyring keys) {
    this.appId = appId;
    TokenValidationParameters parameters = ChannelValidation.getTokenValidationParameters();
    parameters.issuerSigningKeyResolver = url -> keys;
    this.check = new JwtTokenExtractor(parameters, "our keyring", List.of(ALGORITHM));
  }

  /** @param header of the request */
  Claims claims(@Nullable String header) throws Stopped {
    String token = bearer(header);
    DecodedJWT said = decoded(token);
    looksRight(said);
    prove(token);
    String service = said.getClaim(AuthenticationConstants.SERVICE_URL_CLAIM).asString();
    if (service == null)
      throw new Stopped(Reason.OTHER_SERVICE);
    return new Claims(service);
  }

  private static String bearer(@Nullable String header) throws Stopped {
    if (header == null || header.isBlank())
      throw new Stopped(Reason.NO_TOKEN);
    String[] parts = header.split(" ", -1);
    if (parts.length != 2 || !parts[0].toLowerCase(Locale.ROOT).equals("bearer") || parts[1].isEmpty()
        || parts[1].length() > MOST_CHARS)
      throw new Stopped(Reason.NOT_A_TOKEN);
    return parts[1];
  }

  private static DecodedJWT decoded(String token) throws Stopped {
    try {
      return JWT.decode(token);
    } catch (JWTDecodeException _) {
      throw new Stopped(Reason.NOT_A_TOKEN);
    }
  }

  private void looksRight(DecodedJWT said) throws Stopped {
    if (!ISSUER.equals(said.getIssuer()))
      throw new Stopped(Reason.OTHER_ISSUER);
    if (!List.of(appId).equals(said.getAudience()))
      throw new Stopped(Reason.OTHER_AUDIENCE);
    if (!ALGORITHM.equals(said.getAlgorithm()))
      throw new Stopped(Reason.OTHER_ALGORITHM);
    if (said.getExpiresAt() == null)
      throw new Stopped(Reason.ENDLESS);
    for (String claim : List.of(AuthenticationConstants.APPID_CLAIM,
        AuthenticationConstants.AUTHORIZED_PARTY)) {
      String bot = said.getClaim(claim).asString();
      if (bot != null && !bot.equals(appId))
        throw new Stopped(Reason.ANOTHER_BOT);
    }
  }

  private void prove(String token) throws Stopped {
    try {
      ClaimsIdentity identity = check.getIdentity("Bearer", token, CHANNEL, List.of()).join();
      if (identity == null || !identity.isAuthenticated())
        throw new Stopped(Reason.NOT_PROVED);
    } catch (CompletionException _) {
      throw new Stopped(Reason.NOT_PROVED);
    }
  }
}
