package nl.draaiboek.discord.connection;

import java.net.URI;
import java.time.Duration;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/** Sends JDA to the gateway that the settings name, instead of to Discord's. */
final class OneGateway extends SessionControllerAdapter {
  private final URI gateway;
  private final Duration spacing;

  OneGateway(URI gateway, Duration spacing) {
    this.gateway = gateway;
    this.spacing = spacing;
  }

  @Override
  public String getGateway() {
    return gateway.toString();
  }

  @Override
  protected void runWorker() {
    synchronized (lock) {
      if (workerHandle == null) {
        workerHandle = new QueueWorker(spacing.toMillis());
        workerHandle.start();
      }
    }
  }
}
