package nl.draaiboek.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People in Teams who write to a bot, each again as soon as they have its reply. Their messages come over a few connections: the
 * next one goes when the one before has its status, whether or not its reply is there.
 */
public final class Writers {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Connector connector;
  private final int port;
  private final String authorization;

  /**
   * @param connector     where replies come
   * @param port          of the bot, on this machine
   * @param authorization what is shown at its door; empty for nothing
   */
  public Writers(Connector connector, int port, String authorization) {
    this.connector = connector;
    this.port = port;
    this.authorization = authorization;
  }

  /** What they write. */
  public interface Pen {
    /** @return where this person talks with the bot */
    String conversation(int who);

    /**
     * @param number from 0, counting their own messages
     * @return the activity
     */
    String message(int who, int number);
  }

  /**
   * What came of it.
   *
   * @param replies how many, and until when
   * @param millis  how long each of them was waited for, from when it was to be sent
   * @param lost    messages without a reply within ten seconds, or that were not let in
   */
  public record Done(Crowd.Done replies, List<Double> millis, long lost) {
    public Done {
      millis = List.copyOf(millis);
    }
  }

  /** Someone who has a message to send, since then. */
  private record Ready(int who, int number, long since) {}

  /** They write until the time is over; whoever waits then still gets their reply. */
  public Done during(Duration time, int connections, int people, Pen pen) throws Exception {
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    AtomicLong lost = new AtomicLong();
    long end = System.nanoTime() + time.toNanos();
    // Each turn is a whole connection with its people.
    Crowd.Done all = Crowd.times(1, connections, connection -> {
      Wire wire = new Wire(port);
      List<Integer> mine = new ArrayList<>();
      for (int who = connection; who < people; who += connections)
        mine.add(who);
      return _ -> {
        try (wire) {
          new Line(wire, pen, millis, lost).goesOn(mine, end);
        }
        return true;
      };
    });
    return new Done(new Crowd.Done(millis.size(), all.seconds()), millis, lost.get());
  }

  /** One connection. */
  private final class Line {
    private final Wire wire;
    private final Pen pen;
    private final List<Double> millis;
    private final AtomicLong lost;
    private final BlockingQueue<Ready> ready = new LinkedBlockingQueue<>();

    Line(Wire wire, Pen pen, List<Double> millis, AtomicLong lost) {
      this.wire = wire;
      this.pen = pen;
      this.millis = millis;
      this.lost = lost;
    }

    void goesOn(List<Integer> people, long end) throws IOException, InterruptedException {
      for (int who : people)
        ready.add(new Ready(who, 0, System.nanoTime()));
      int left = people.size();
      while (left > 0) {
        Ready next = ready.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
          people.stream().map(pen::conversation).filter(connector::forgets)
              .forEach(_ -> lost.incrementAndGet());
          return;
        }
        if (System.nanoTime() < end)
          send(next);
        else
          left--;
      }
    }

    private void send(Ready message) throws IOException {
      String conversation = pen.conversation(message.who());
      connector.expects(conversation, () -> {
        long now = System.nanoTime();
        millis.add((now - message.since()) / 1e6);
        ready.add(new Ready(message.who(), message.number() + 1, now));
      });
      Wire.Answer answer = wire.json("/api/messages", authorization,
          pen.message(message.who(), message.number()));
      if (answer.status() >= 300)
        throw new IOException("the bot answered " + answer.status());
    }
  }
}
