package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person did for which Discord wants an answer, and the answer.
 * What is asked of it waits up to ten seconds for the bot, except what is said to look at once.
 */
public final class Interaction {
  /** What was done. */
  enum Kind {
    COMMAND(2),
    COMPONENT(3),
    COMPLETION(4),
    FORM(5);

    final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(2);
  private static final Duration TO_ACKNOWLEDGE = Duration.ofSeconds(3);
  private static final Duration TOKEN_LIVES = Duration.ofMinutes(15);

  private final World world;
  private final String id;
  private final Kind kind;
  private final Person person;
  private final ChatChannel channel;
  private final Instant sent;
  private final long sentNanos = System.nanoTime();
  private final List<ChatMessage> followUps = new ArrayList<>();
  private final CountDownLatch acknowledged = new CountDownLatch(1);
  private volatile @Nullable JsonNode callback;
  private volatile long answeredNanos;
  private @Nullable ChatMessage source;
  private @Nullable Interaction opener;
  private @Nullable ChatMessage original;

  Interaction(World world, Kind kind, Person person, ChatChannel channel) {
    this.world = world;
    this.id = world.newId();
    this.kind = kind;
    this.person = person;
    this.channel = channel;
    sent = world.time.instant();
  }

  /** @return at once whether the bot acknowledged it */
  public boolean isAcknowledged() {
    return callback != null;
  }

  /** @return how long the bot took to acknowledge it, in real time; empty when it took longer than this */
  public Optional<Duration> acknowledgedWithin(Duration patience) throws InterruptedException {
    return acknowledged.await(patience.toNanos(), TimeUnit.NANOSECONDS)
        ? Optional.of(Duration.ofNanos(answeredNanos - sentNanos))
        : Optional.empty();
  }

  /** @return how long the bot took to acknowledge it, in real time, which it has done by now */
  public Duration acknowledgedAfter() {
    if (!isAcknowledged())
      throw new IllegalStateException("it is not acknowledged yet");
    return Duration.ofNanos(answeredNanos - sentNanos);
  }

  /** @return what the bot acknowledged it with, as it was sent */
  public JsonNode acknowledgement() {
    patiently("an acknowledgement").until(this::isAcknowledged);
    return callback == null ? Json.nothing() : callback;
  }

  /** @return the message that it was answered with, or whose answer "is thinking" until its words were there */
  public ChatMessage reply() {
    patiently("a reply").until(() -> peek().isPresent());
    return peek().orElseThrow();
  }

  /** @return at once the message that it was answered with, if it has its words */
  public Optional<ChatMessage> peek() {
    synchronized (world) {
      return Optional.ofNullable(original).filter(m -> !m.isLoading() && !m.equals(source));
    }
  }

  /** @return the form that it was answered with */
  public Form form() {
    if (acknowledgement().path("type").asInt() != Callback.FORM)
      throw new AssertionError("no form was opened, but: " + callback);
    return new Form(this, acknowledgement().path("data"));
  }

  /** @return the suggestions that it was answered with, as people see them */
  public List<String> suggestions() {
    return Json.list(acknowledgement().at("/data/choices")).stream().map(c -> c.path("name").asText())
        .toList();
  }

  /** @return at once the messages that came after the answer */
  public List<ChatMessage> followUps() {
    synchronized (world) {
      return List.copyOf(followUps);
    }
  }

  /** It was done on a message. */
  Interaction on(ChatMessage message) {
    source = message;
    return this;
  }

  /** It is a form, which another interaction was answered with. */
  Interaction after(Interaction other) {
    opener = other;
    source = other.source;
    return this;
  }

  private ConditionFactory patiently(String what) {
    return Awaitility.await(what + " to what " + person + " did").atMost(PATIENCE).pollInSameThread()
        .pollDelay(Duration.ZERO).pollInterval(LOOK);
  }

  String id() {
    return id;
  }

  String token() {
    return "interaction-" + id;
  }

  Kind kind() {
    return kind;
  }

  Person person() {
    return person;
  }

  ChatChannel channel() {
    return channel;
  }

  Optional<ChatMessage> source() {
    return Optional.ofNullable(source);
  }

  boolean isTooLate() {
    return world.time.instant().isAfter(sent.plus(TO_ACKNOWLEDGE));
  }

  boolean hasExpired() {
    return world.time.instant().isAfter(sent.plus(TOKEN_LIVES));
  }

  void isAnswered(JsonNode with, @Nullable ChatMessage message) {
    answeredNanos = System.nanoTime();
    original = message;
    callback = with;
    acknowledged.countDown();
  }

  Optional<ChatMessage> original() {
    return Optional.ofNullable(original);
  }

  void follow(ChatMessage message) {
    followUps.add(message);
  }

  /** Puts on a message that it came from this. */
  void addTo(ObjectNode json) {
    json.put("application_id", world.application.id()).put("webhook_id", world.application.id());
    json.set("interaction_metadata", metadata());
  }

  private ObjectNode metadata() {
    ObjectNode about = Json.object().put("id", id).put("type", kind.code);
    about.set("user", person.user());
    about.putObject("authorizing_integration_owners").put("0", channel.guild().map(Guild::id).orElse("0"));
    if (kind == Kind.COMPONENT && source != null)
      about.put("interacted_message_id", source.id());
    if (opener != null)
      about.set("triggering_interaction_metadata", opener.metadata());
    return about;
  }
}
