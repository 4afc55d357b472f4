package nl.draaiboek.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Many pages that listen, on one thread. A page is served when all of a message has come: its mark, and the empty line that ends
 * it. Server-sent events and web sockets look alike from here.
 */
public final class Watchers implements AutoCloseable {
  private final Selector selector = Selector.open();
  private final List<SocketChannel> channels = new ArrayList<>();
  private final CountDownLatch welcomed;
  private final Thread thread;
  private volatile Expected expected = new Expected("never-said", 0);

  /** @param request what each sends once, to be kept told from then on */
  public Watchers(int port, int howMany, String request) throws IOException {
    welcomed = new CountDownLatch(howMany);
    thread = Thread.ofPlatform().name("watchers").daemon().unstarted(this::listen);
    for (int i = 0; i < howMany; i++) {
      SocketChannel channel = SocketChannel
          .open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channels.add(channel);
      channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, new Page(welcomed));
    }
    thread.start();
  }

  /** @return a request for server-sent events */
  public static String events(String path, String cookie) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
        + Wire.header("Cookie", cookie) + "\r\n";
  }

  /** @return a request for a web socket */
  public static String webSocket() {
    return String.join("\r\n", "GET / HTTP/1.1", "Host: localhost", "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: ZHJhYWlib2VrLWJlbmNoIQ==", "", "");
  }

  /** Waits until each has heard something. */
  public Watchers welcomed() throws InterruptedException {
    if (!welcomed.await(30, TimeUnit.SECONDS))
      throw new IllegalStateException(welcomed.getCount() + " pages were never let in");
    return this;
  }

  /** @param mark ASCII, in no message before; from now on it is waited for */
  public Expected expect(String mark) {
    Expected next = new Expected(mark, channels.size());
    expected = next;
    return next;
  }

  /** A message that every page should get once. */
  public static final class Expected {
    private final byte[] mark;
    private final CountDownLatch missing;
    private volatile long lastAt;
    private volatile int twice;

    private Expected(String mark, int pages) {
      this.mark = mark.getBytes(StandardCharsets.US_ASCII);
      this.missing = new CountDownLatch(pages);
    }

    /** @return when the last page had it, in {@link System#nanoTime}; empty when one did not get it in time */
    public OptionalLong served(Duration within) throws InterruptedException {
      return missing.await(within.toMillis(), TimeUnit.MILLISECONDS)
          ? OptionalLong.of(lastAt)
          : OptionalLong.empty();
    }

    public long missing() {
      return missing.getCount();
    }

    public int twice() {
      return twice;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread alone writes it.
    private void came(boolean before) {
      lastAt = System.nanoTime();
      if (before)
        twice++;
      else
        missing.countDown();
    }
  }

  private void listen() {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    try {
      while (selector.isOpen()) {
        selector.select();
        if (!selector.isOpen())
          return;
        Expected now = expected;
        for (SelectionKey key : selector.selectedKeys()) {
          int read = ((SocketChannel) key.channel()).read(buffer.clear());
          if (read < 0)
            key.cancel();
          else if (key.attachment() instanceof Page page)
            page.hear(buffer.array(), read, now);
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How far one page has come. */
  private static final class Page {
    private final CountDownLatch welcomed;
    private boolean heard;
    private Expected waitingFor = new Expected("never-said", 0);
    private int matched;
    private boolean marked;
    private boolean served;
    private byte before;

    Page(CountDownLatch welcomed) {
      this.welcomed = welcomed;
    }

    void hear(byte[] bytes, int length, Expected now) {
      if (!heard)
        welcomed.countDown();
      heard = true;
      if (waitingFor != now) {
        waitingFor = now;
        matched = 0;
        marked = false;
        served = false;
      }
      for (int i = 0; i < length; i++)
        next(bytes[i]);
    }

    private void next(byte b) {
      byte[] mark = waitingFor.mark;
      if (marked && b == '\n' && before == '\n') {
        waitingFor.came(served);
        served = true;
        marked = false;
      }
      if (!marked)
        matched = b == mark[matched] ? matched + 1 : b == mark[0] ? 1 : 0;
      if (matched == mark.length) {
        marked = true;
        matched = 0;
      }
      before = b;
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
    for (SocketChannel channel : channels)
      channel.close();
  }
}
