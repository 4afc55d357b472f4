package nl.draaiboek.bench.peer;

import io.javalin.Javalin;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Javalin's own server-sent events and nothing else: a list of clients, and a loop that sends to each. */
public final class BareEvents implements AutoCloseable {
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final Javalin server = Javalin.create(config -> {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.routes.sse("/live", this::comes);
  }).start("127.0.0.1", 0);

  public int port() {
    return server.port();
  }

  private void comes(SseClient client) {
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    client.sendEvent("welcome", "1");
    clients.add(client);
  }

  /** @param message on one line */
  public void broadcast(String message) {
    for (SseClient client : clients)
      client.sendEvent("page", message);
  }

  @Override
  public void close() {
    server.stop();
  }
}
