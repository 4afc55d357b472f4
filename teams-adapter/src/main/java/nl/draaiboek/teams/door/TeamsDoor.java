package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import nl.draaiboek.teams.TeamsSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Teams comes in: {@code POST /api/messages}. Who may not come in gets a status and nothing else. Teams has its answer at once,
 * and what happened is heard after that; only who pressed on a card waits for an answer of ours.
 */
public final class TeamsDoor implements AutoCloseable {
  /** What someone who pressed waits for an answer; Teams itself waits fifteen seconds. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);
  public static final String PATH = "/api/messages";
  static final int MOST_BYTES = 256 * 1024;
  private static final Logger LOG = LoggerFactory.getLogger(TeamsDoor.class);

  private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();
  private final Guard guard;
  private final Reception reception;
  private final Refusals refusals;
  private final BiConsumer<Conversation, URI> addresses;

  /** @param addresses told of each conversation's own address */
  public TeamsDoor(TeamsSettings settings, Hearing hearing, BiConsumer<Conversation, URI> addresses,
      InstantSource clock) {
    if (settings.local())
      LOG.warn(
          "teams.local is on: whoever is on this machine comes in as anyone. It is for trying things out.");
    this.guard = new Guard(settings, clock, beside);
    this.reception = new Reception(hearing, beside);
    this.refusals = new Refusals(clock);
    this.addresses = addresses;
  }

  /** Adds the route. Requests run on virtual threads. */
  public void routes(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.routes.post(PATH, this::comesIn);
  }

  private void comesIn(Context context) throws IOException {
    try {
      Optional<Claims> claims = guard.atTheGate(context.header("Authorization"));
      Optional<byte[]> body = body(context);
      if (body.isEmpty()) {
        context.status(413);
        return;
      }
      JsonNode activity = Json.read(body.get());
      URI address = guard.admit(claims, activity);
      addresses.accept(Activities.where(activity), address);
      receive(context, activity);
    } catch (Stopped stopped) {
      refusals.note(stopped.reason());
      context.status(stopped.reason().status());
    }
  }

  private void receive(Context context, JsonNode activity) {
    if (!Activities.isInvoke(activity)) {
      reception.hear(activity);
      context.status(202);
      return;
    }
    reception.press(activity).ifPresentOrElse(
        answer -> context.future(
            () -> answer.completeOnTimeout(new Answer.Fault(""), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(fault -> new Answer.Fault(""))
                .thenAccept(told -> context.status(200).contentType("application/json")
                    .result(told.body().toString()))),
        () -> context.status(501));
  }

  /** @return nothing when there is too much of it */
  private static Optional<byte[]> body(Context context) throws IOException {
    if (context.req().getContentLengthLong() > MOST_BYTES)
      return Optional.empty();
    try (InputStream in = context.req().getInputStream()) {
      byte[] read = in.readNBytes(MOST_BYTES + 1);
      return read.length > MOST_BYTES ? Optional.empty() : Optional.of(read);
    }
  }

  /** Lets nobody more in; waits a little for what is being heard. */
  @Override
  public void close() {
    guard.close();
    beside.shutdown();
    try {
      if (!beside.awaitTermination(2, TimeUnit.SECONDS))
        beside.shutdownNow();
    } catch (InterruptedException _) {
      beside.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
