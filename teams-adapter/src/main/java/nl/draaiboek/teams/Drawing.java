package nl.draaiboek.teams;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.desk.Enclosures;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.teams.card.CardPicture;
import nl.draaiboek.teams.card.TeamsLimits;
import nl.draaiboek.teams.parts.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the picture on a card as the table's landscape is, without flooding: the words of the card never wait for it, what changes
 * while it is drawn comes with the next one, and one is drawn at a time.
 */
final class Drawing {
  private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);
  /** More often than this nobody looks, and each picture is one more edit of the card. */
  static final Duration PACE = Duration.ofSeconds(15);

  /** A picture that Teams did not take is tried so often; then the next change brings another. */
  private static final int TRIES = 4;

  /** What a message should show, and to whom. */
  private record Wanted(Enclosed.Pictured picture, Listener listener) {}

  private final Enclosures enclosures;
  private final Pictures pictures;
  private final Optional<URI> server;
  private final Executor threads;
  private final Duration pace;
  private final Semaphore oneAtATime = new Semaphore(1);
  /** By the message; a thread is at work for each of these. */
  private final Map<MessageId, Wanted> wanted = new ConcurrentHashMap<>();

  /** @param server where Teams fetches pictures; without it there are none, and the words of the card say what hangs where */
  Drawing(Enclosures enclosures, Pictures pictures, Optional<URI> server, Executor threads, Duration pace) {
    this.enclosures = enclosures;
    this.pictures = pictures;
    this.server = server;
    this.threads = threads;
    this.pace = pace;
  }

  /**
   * The card in this message changed. Returns at once.
   *
   * @param put puts a picture on the card in this message; says whether it is there
   */
  void follow(MessageId message, ChatCard card, Listener listener, Predicate<CardPicture> put) {
    if (server.isPresent() && card.enclosed().orElse(null) instanceof Enclosed.Pictured pictured
        && wanted.put(message, new Wanted(pictured, listener)) == null)
      threads.execute(() -> draw(message, server.get(), put));
  }

  private void draw(MessageId message, URI at, Predicate<CardPicture> put) {
    Optional<Enclosed.Pictured> drawn = Optional.empty();
    Wanted now = wanted.get(message);
    int tries = 0;
    while (now != null) {
      boolean done = drawn.equals(Optional.of(now.picture())) || show(at, now, put) || ++tries == TRIES;
      if (done) {
        drawn = Optional.of(now.picture());
        tries = 0;
      }
      LockSupport.parkNanos(pace.toNanos());
      // Only when nothing new came meanwhile is there nobody at work any more.
      now = done && wanted.remove(message, now) ? null : wanted.get(message);
    }
  }

  private boolean show(URI at, Wanted what, Predicate<CardPicture> put) {
    try {
      PictureFile picture = drawn(what);
      return put.test(CardPicture.at(pictures.keep(at, picture), picture));
    } catch (RuntimeException fault) {
      LOG.warn("A picture could not be drawn for Teams; the next change brings another.", fault);
      return true;
    }
  }

  private PictureFile drawn(Wanted what) {
    oneAtATime.acquireUninterruptibly();
    try {
      return enclosures.picture(what.picture(), what.listener(), TeamsLimits.PICTURE);
    } finally {
      oneAtATime.release();
    }
  }
}
