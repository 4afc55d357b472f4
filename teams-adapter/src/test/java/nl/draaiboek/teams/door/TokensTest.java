package nl.draaiboek.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.draaiboek.teams.fake.BotAnswer;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.Identity;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets in with what, and what they meet who do not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {
  private static final String OTHER_APP = "99999999-9999-9999-9999-999999999999";

  private AtTheDoor at;
  private Chat chat;
  private TeamsPerson ana;

  @BeforeAll
  void opens() {
    at = new AtTheDoor();
    ana = at.teams.person("Ana");
    chat = at.teams.personal(ana);
  }

  @AfterAll
  void closes() {
    at.close();
  }

  /** What comes to the door: a header, made by Microsoft and then spoiled, and a body. */
  record Knock(Function<FakeTeams, Optional<String>> header, UnaryOperator<ObjectNode> body) {}

  private static Knock header(Function<FakeTeams, Optional<String>> header) {
    return new Knock(header, body -> body);
  }

  private static Knock token(Function<JWTCreator.Builder, JWTCreator.Builder> spoil) {
    return header(teams -> bearer(spoil.apply(good(teams)).sign(teams.identity().signature())));
  }

  private static Knock signed(Function<FakeTeams, Algorithm> by) {
    return header(teams -> bearer(good(teams).sign(by.apply(teams))));
  }

  private static Knock body(UnaryOperator<ObjectNode> body) {
    return new Knock(TokensTest::valid, body);
  }

  private static Knock keyFor(String id, String endorsement) {
    return header(teams -> {
      Algorithm key = teams.identity().keyFor(id, endorsement);
      return bearer(good(teams).withKeyId(id).sign(key));
    });
  }

  private static JWTCreator.Builder good(FakeTeams teams) {
    return teams.identity().token(teams.service().toString());
  }

  private static Optional<String> valid(FakeTeams teams) {
    return bearer(good(teams).sign(teams.identity().signature()));
  }

  private static Optional<String> bearer(String token) {
    return Optional.of("Bearer " + token);
  }

  private static Instant in(long seconds) {
    return Instant.now().plusSeconds(seconds);
  }

  /** A token of Entra's, which the SDK takes for that of a bot that calls this one. */
  private static JWTCreator.Builder entra(JWTCreator.Builder token, String issuer) {
    return token.withIssuer(issuer).withClaim("ver", "1.0").withClaim("appid", OTHER_APP);
  }

  private static ObjectNode without(ObjectNode activity, String field) {
    activity.remove(field);
    return activity;
  }

  private static ObjectNode tenant(ObjectNode activity, String conversation, String channel) {
    ((ObjectNode) activity.path("conversation")).put("tenantId", conversation);
    ((ObjectNode) activity.path("channelData").path("tenant")).put("id", channel);
    return activity;
  }

  static Stream<Arguments> knocks() {
    String other = "22222222-2222-2222-2222-222222222222";
    return Stream.of(
        Arguments.of("what Teams sends", 202, body(b -> b)),
        Arguments.of("bearer in small letters", 202,
            header(t -> Optional.of("bearer " + good(t).sign(t.identity().signature())))),
        Arguments.of("expired four minutes ago, where clocks may differ by five", 202,
            token(t -> t.withExpiresAt(in(-240)))),
        Arguments.of("a time without a fraction", 202, body(b -> b.put("timestamp", "2026-11-21T23:50:00Z"))),
        Arguments.of("no header", 401, header(t -> Optional.empty())),
        Arguments.of("an empty header", 401, header(t -> Optional.of(""))),
        Arguments.of("the word Bearer alone", 401, header(t -> Optional.of("Bearer"))),
        Arguments.of("Bearer and a space", 401, header(t -> Optional.of("Bearer "))),
        Arguments.of("Bearer abc", 401, header(t -> Optional.of("Bearer abc"))),
        Arguments.of("three words", 401, header(t -> valid(t).map(v -> v + " x"))),
        Arguments.of("a password", 401, header(t -> Optional.of("Basic eDp5"))),
        Arguments.of("a token without its signature", 401,
            header(t -> valid(t).map(v -> v.substring(0, v.lastIndexOf('.') + 1)))),
        Arguments.of("a signature that was changed", 401, header(t -> valid(t)
            .map(v -> v.substring(0, v.length() - 20) + (v.charAt(v.length() - 20) == 'A' ? "B" : "A")
                + v.substring(v.length() - 19)))),
        Arguments.of("the right key's name, another key", 401,
            signed(t -> Identity.signature(Identity.newPair()))),
        Arguments.of("a key that nobody knows", 401, token(t -> t.withKeyId("zzz"))),
        Arguments.of("no key's name", 401, token(t -> t.withKeyId(null))),
        Arguments.of("a key that signs for web chat", 401, keyFor("webchat-key", "webchat")),
        Arguments.of("a key that signs for nobody in particular", 401, keyFor("anybodys-key", "")),
        Arguments.of("no algorithm", 401, signed(t -> Algorithm.none())),
        Arguments.of("HS256 with the public key as password", 401,
            signed(t -> Algorithm.HMAC256(t.identity().publicKey().getEncoded()))),
        Arguments.of("RS384", 401,
            signed(t -> Algorithm.RSA384(t.identity().publicKey(), t.identity().privateKey()))),
        Arguments.of("expired an hour ago", 401, token(t -> t.withExpiresAt(in(-3600)))),
        Arguments.of("valid in an hour", 401, token(t -> t.withNotBefore(in(3600)))),
        Arguments.of("valid for ever", 401, token(t -> t.withExpiresAt((Instant) null))),
        Arguments.of("for another bot", 401, token(t -> t.withAudience(OTHER_APP))),
        Arguments.of("for us and another bot", 401, token(t -> t.withAudience(FakeTeams.APP, OTHER_APP))),
        Arguments.of("for nobody", 401, token(t -> t.withAudience())),
        Arguments.of("of another issuer", 401, token(t -> t.withIssuer("https://evil.example"))),
        Arguments.of("of an issuer that differs in a slash", 401,
            token(t -> t.withIssuer(Identity.ISSUER + "/"))),
        Arguments.of("of no issuer", 401, token(t -> t.withIssuer((String) null))),
        Arguments.of("of another bot, for us", 401,
            token(t -> entra(t, "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"))),
        Arguments.of("of another bot, for us, in the newer form", 401,
            token(t -> entra(t, "https://login.microsoftonline.com/" + FakeTeams.TENANT + "/v2.0"))),
        Arguments.of("of another bot, which has the right issuer", 401,
            token(t -> entra(t, Identity.ISSUER))),
        Arguments.of("of an emulator", 401,
            token(t -> t.withIssuer("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")
                .withClaim("ver", "1.0").withClaim("appid", FakeTeams.APP))),
        Arguments.of("another service address in the token", 403,
            token(t -> t.withClaim("serviceurl", "https://smba.trafficmanager.net/emea/"))),
        Arguments.of("no service address in the token", 403,
            token(t -> t.withClaim("serviceurl", (String) null))),
        Arguments.of("no service address in the body", 403, body(b -> without(b, "serviceUrl"))),
        Arguments.of("no channel in the body", 403, body(b -> without(b, "channelId"))),
        Arguments.of("another channel in the body", 403, body(b -> b.put("channelId", "webchat"))),
        Arguments.of("the emulator as channel", 403, body(b -> b.put("channelId", "emulator"))),
        Arguments.of("no conversation", 403, body(b -> without(b, "conversation"))),
        Arguments.of("no type", 403, body(b -> without(b, "type"))),
        Arguments.of("people of another organisation", 403, body(b -> tenant(b, other, other))),
        Arguments.of("two organisations, one of them another", 403,
            body(b -> tenant(b, FakeTeams.TENANT, other))),
        Arguments.of("no organisation", 403,
            body(b -> without((ObjectNode) b.set("conversation",
                JsonNodeFactory.instance.objectNode().put("id", "a:1")), "channelData"))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("knocks")
  void gets(String what, int status, Knock knock) {
    int before = at.heard.all().size();

    BotAnswer answer = at.teams.knocks(knock.header().apply(at.teams),
        knock.body().apply(at.teams.complete(ana, chat, message())).toString());

    assertThat(answer).isEqualTo(new BotAnswer(status, ""));
    if (status == 202)
      Awaitility.await().until(() -> at.heard.all().size() == before + 1);
    else
      assertThat(at.heard.all()).hasSize(before);
  }

  private static ObjectNode message() {
    return JsonNodeFactory.instance.objectNode().put("type", "message").put("text", "hello");
  }
}
