package nl.draaiboek.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import nl.draaiboek.bench.load.Http.Message;

/**
 * Where bots say things in Teams. It does not look at what is said, and keeps nothing of it: it tells whoever waits in that
 * conversation, and acknowledges.
 */
public final class Connector implements AutoCloseable {
  private static final String CONVERSATIONS = "/v3/conversations/";

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Runnable> waiting = new ConcurrentHashMap<>();
  private final AtomicLong unasked = new AtomicLong();
  private final AtomicLong ids = new AtomicLong();
  private volatile Duration delay = Duration.ZERO;

  public Connector() throws IOException {
    server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    threads.execute(this::listen);
  }

  /** @return where messages go */
  public URI service() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/teams/");
  }

  /** From now on each thing that is said is acknowledged after this time. */
  public void takes(Duration time) {
    delay = time;
  }

  /** @param answered run when the next thing is said in this conversation, and acknowledged */
  public void expects(String conversation, Runnable answered) {
    waiting.put(conversation, answered);
  }

  /** @return whether it was still waited for; nobody does any more */
  public boolean forgets(String conversation) {
    return waiting.remove(conversation) != null;
  }

  /** @return how often something was said that nobody waited for */
  public long unasked() {
    return unasked.get();
  }

  private void listen() {
    try {
      while (true) {
        Socket bot = server.accept();
        threads.execute(() -> serve(bot));
      }
    } catch (IOException _) {
      // It was closed.
    }
  }

  private void serve(Socket bot) {
    try (bot) {
      bot.setTcpNoDelay(true);
      Http http = new Http(bot.getInputStream());
      while (true)
        answer(http.next(), bot.getOutputStream());
    } catch (EOFException | SocketException _) {
      // The bot hung up.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(Message said, OutputStream out) throws IOException, InterruptedException {
    Thread.sleep(delay);
    String id = "{\"id\":\"said-" + ids.incrementAndGet() + "\"}";
    out.write(("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " + id.length()
        + "\r\n\r\n" + id).getBytes(StandardCharsets.US_ASCII));
    Runnable answered = waiting.remove(conversation(said.first()));
    if (answered == null)
      unasked.incrementAndGet();
    else
      answered.run();
  }

  /** @param request such as {@code POST /teams/v3/conversations/ID/activities HTTP/1.1} */
  private static String conversation(String request) {
    int start = request.indexOf(CONVERSATIONS) + CONVERSATIONS.length();
    return URLDecoder.decode(request.substring(start, request.indexOf('/', start)), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
