package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks Microsoft for the keys. Each of the two requests may take two seconds, its answer included, and is led nowhere else. */
final class KeySource implements Keyring.Source, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST_BYTES = 1_000_000;
  private static final int LEAST_BITS = 2048;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI metadata;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
      .followRedirects(HttpClient.Redirect.NEVER).build();

  KeySource(URI metadata) {
    this.metadata = metadata;
  }

  @Override
  public Map<String, OpenIdMetadataKey> fetch() throws Exception {
    URI keys = URI.create(get(metadata).path("jwks_uri").asText());
    if (!Objects.equals(keys.getScheme(), metadata.getScheme())
        || !Objects.equals(keys.getRawAuthority(), metadata.getRawAuthority()))
      throw new IOException("the keys would come from elsewhere");
    Map<String, OpenIdMetadataKey> found = new HashMap<>();
    for (JsonNode jwk : get(keys).path("keys"))
      if (signsForTeams(jwk))
        found.put(jwk.path("kid").asText(), key(jwk));
    return found;
  }

  private JsonNode get(URI address) throws Exception {
    CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(HttpRequest.newBuilder(address).build(),
        BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      HttpResponse<byte[]> answer = asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != 200)
        throw new IOException("status " + answer.statusCode());
      return JSON.readTree(answer.body());
    } finally {
      asked.cancel(true);
    }
  }

  /** A key that names nobody whom it signs for would be taken for everybody's. */
  private static boolean signsForTeams(JsonNode jwk) {
    return "RSA".equals(jwk.path("kty").asText()) && endorsements(jwk).contains(Tokens.CHANNEL);
  }

  private static List<String> endorsements(JsonNode jwk) {
    List<String> names = new ArrayList<>();
    jwk.path("endorsements").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static OpenIdMetadataKey key(JsonNode jwk) throws GeneralSecurityException {
    RSAPublicKey rsa = (RSAPublicKey) KeyFactory.getInstance("RSA")
        .generatePublic(new RSAPublicKeySpec(number(jwk.path("n")), number(jwk.path("e"))));
    if (rsa.getModulus().bitLength() < LEAST_BITS)
      throw new GeneralSecurityException("a key is too short");
    OpenIdMetadataKey key = new OpenIdMetadataKey();
    key.key = rsa;
    key.endorsements = endorsements(jwk);
    return key;
  }

  private static BigInteger number(JsonNode base64) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
