package nl.draaiboek.teams.fake;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Who signs the tokens that Teams shows at a bot's door, and where the keys to look at them can be had. */
public final class Identity {
  public static final String ISSUER = "https://api.botframework.com";

  /** Making one takes long, and all of these are as good as each other. */
  private static final KeyPair FIRST = newPair();

  private record Key(KeyPair pair, String endorsement) {}

  private final String appId;
  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch open = new CountDownLatch(1);
  private volatile boolean hangs;
  private volatile int status = 200;
  private volatile String address = "";
  private String signsWith = "first";

  Identity(String appId) {
    this.appId = appId;
    keys.put("first", new Key(FIRST, "msteams"));
  }

  void listensAt(String origin) {
    address = origin;
  }

  /** @return a new pair of keys, which nobody knows yet */
  public static KeyPair newPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Key current() {
    return Objects.requireNonNull(keys.get(signsWith));
  }

  /** @return the algorithm that signs with the current key */
  public synchronized Algorithm signature() {
    return signature(current().pair());
  }

  public static Algorithm signature(KeyPair pair) {
    return Algorithm.RSA256((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
  }

  public synchronized RSAPublicKey publicKey() {
    return (RSAPublicKey) current().pair().getPublic();
  }

  public synchronized RSAPrivateKey privateKey() {
    return (RSAPrivateKey) current().pair().getPrivate();
  }

  /** @return a token as Teams shows it, still to be signed or spoiled */
  public synchronized JWTCreator.Builder token(String serviceUrl) {
    Instant now = Instant.now();
    return JWT.create().withKeyId(signsWith).withIssuer(ISSUER).withAudience(appId)
        .withClaim("serviceurl", serviceUrl).withNotBefore(now.minusSeconds(60))
        .withExpiresAt(now.plusSeconds(3600));
  }

  /** Signs with another key from now on, which can be had at the usual place. */
  public synchronized void rotates() {
    signsWith = "key-" + keys.size();
    keys.put(signsWith, new Key(newPair(), "msteams"));
  }

  /** @return a key that signs for someone else; its id is this name */
  public synchronized Algorithm keyFor(String id, String endorsement) {
    Key key = new Key(newPair(), endorsement);
    keys.put(id, key);
    return signature(key.pair());
  }

  /** Answers nobody any more who asks for keys, until it stops. */
  public void hangs() {
    hangs = true;
  }

  /** Answers with this status who asks for keys. */
  public void answers(int other) {
    status = other;
  }

  /** @return how often someone asked for the keys */
  public int asked() {
    return asked.get();
  }

  void close() {
    open.countDown();
  }

  void metadata(Context context) throws InterruptedException {
    asked.incrementAndGet();
    if (hangs)
      open.await();
    ObjectNode body = Json.object().put("issuer", ISSUER).put("jwks_uri", address + "/keys");
    body.putArray("id_token_signing_alg_values_supported").add("RS256");
    context.status(status).contentType("application/json").result(body.toString());
  }

  synchronized void keys(Context context) {
    ArrayNode list = Json.object().putArray("keys");
    keys.forEach((id, key) -> {
      RSAPublicKey rsa = (RSAPublicKey) key.pair().getPublic();
      ObjectNode jwk = list.addObject().put("kty", "RSA").put("use", "sig").put("kid", id)
          .put("n", number(rsa.getModulus())).put("e", number(rsa.getPublicExponent()));
      if (!key.endorsement().isEmpty())
        jwk.putArray("endorsements").add(key.endorsement());
    });
    context.contentType("application/json").result(Json.object().set("keys", list).toString());
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }
}
