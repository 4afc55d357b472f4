package nl.draaiboek.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Connections that say nothing, and connections whose request never comes to an end. */
public final class Besiegers implements AutoCloseable {
  private static final long DRIP_MILLIS = 200;

  private final List<Socket> sockets = new ArrayList<>();
  private final ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();

  /**
   * @param silent how many say nothing at all
   * @param slow   how many send a byte of their head each {@value #DRIP_MILLIS} ms
   */
  public Besiegers(int port, int silent, int slow) throws IOException {
    for (int i = 0; i < silent; i++)
      opened(port);
    List<Socket> dripping = new ArrayList<>();
    for (int i = 0; i < slow; i++) {
      Socket socket = opened(port);
      socket.getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.UTF_8));
      dripping.add(socket);
    }
    var _ = drips.scheduleAtFixedRate(() -> dripping.removeIf(Besiegers::hungUp), DRIP_MILLIS, DRIP_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  private Socket opened(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    sockets.add(socket);
    return socket;
  }

  private static boolean hungUp(Socket socket) {
    try {
      socket.getOutputStream().write('a');
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    drips.shutdownNow();
    for (Socket socket : sockets)
      socket.close();
  }
}
