package nl.draaiboek.discord.connection;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends JDA to the gateway that the settings name, and lets it identify itself no more often than its budget allows. JDA's own
 * worker asks a gateway that is down again at once, and again, with a stack trace for each.
 */
final class OneGateway extends SessionControllerAdapter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OneGateway.class);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final URI gateway;
  private final Duration spacing;
  private final IdentifyBudget budget;
  private long lastNanos;
  private boolean began;
  private volatile boolean closed;

  /** @param spacing how long there is between two sessions that begin anew */
  OneGateway(URI gateway, Duration spacing, IdentifyBudget budget) {
    this.gateway = gateway;
    this.spacing = spacing;
    this.budget = budget;
  }

  @Override
  public String getGateway() {
    return gateway.toString();
  }

  @Override
  protected void runWorker() {
    synchronized (lock) {
      if (workerHandle == null && !closed)
        workerHandle = Thread.ofPlatform().daemon().name("discord-gateway").start(this::work);
    }
  }

  private void work() {
    try {
      for (SessionConnectNode node = connectQueue.poll(); node != null; node = connectQueue.poll())
        connect(node);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    synchronized (lock) {
      workerHandle = null;
      if (!connectQueue.isEmpty())
        runWorker();
    }
  }

  private void connect(SessionConnectNode node) throws InterruptedException {
    Waits waits = new Waits();
    while (!closed && isWanted(node)) {
      awaitBudget();
      if (began)
        Thread.sleep(Duration.ofNanos(Math.max(0, lastNanos + spacing.toNanos() - System.nanoTime())));
      budget.spend();
      try {
        node.run(true);
        lastNanos = System.nanoTime();
        began = true;
        return;
      } catch (RuntimeException noLine) {
        budget.giveBack();
        if (isWanted(node))
          waits.afterA("Discord's gateway cannot be reached", noLine);
      }
    }
  }

  private static boolean isWanted(SessionConnectNode node) {
    JDA.Status status = node.getJDA().getStatus();
    return status != JDA.Status.SHUTTING_DOWN && status != JDA.Status.SHUTDOWN;
  }

  private void awaitBudget() throws InterruptedException {
    Optional<Instant> until = budget.usedUpUntil();
    if (until.isEmpty())
      return;
    LOG.warn(
        "The bot connected to Discord {} times within an hour; more could cost it its token, so it waits until {}. "
            + "Sessions go on, and what is for Discord waits.",
        IdentifyBudget.MOST, TIME.format(until.get().atZone(ZoneId.systemDefault())));
    for (; until.isPresent(); until = budget.usedUpUntil())
      Thread.sleep(Waits.shorter(budget.until(until.get())));
  }

  /** Connects nobody any more. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      if (workerHandle != null)
        workerHandle.interrupt();
    }
  }
}
