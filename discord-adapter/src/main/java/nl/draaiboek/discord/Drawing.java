package nl.draaiboek.discord;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.utils.FileUpload;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.desk.Enclosures;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.discord.card.DiscordLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the picture under a card as the table's landscape is, without flooding: the words of the card never wait for it, what
 * changes while it is drawn comes with the next one, and one is drawn at a time.
 */
final class Drawing {
  private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);
  /** Wide enough to read on a phone that is turned; far below the 10 MiB that Discord takes. */
  private static final PictureBounds BOUNDS = new PictureBounds(1600, 1600, 2 * 1024 * 1024);
  /** More often than this nobody looks. */
  private static final Duration PACE = Duration.ofSeconds(10);
  private static final long UPLOAD_SECONDS = 60;

  /** What should be under a message, and for whom. */
  private record Wanted(MessageChannel place, Enclosed.Pictured picture, Listener listener) {}

  private final Enclosures enclosures;
  private final Executor threads;
  private final Duration pace;
  private final Semaphore oneAtATime = new Semaphore(1);
  /** By the message; a thread is at work for each of these. */
  private final Map<String, Wanted> wanted = new ConcurrentHashMap<>();

  Drawing(Enclosures enclosures, Executor threads) {
    this(enclosures, threads, PACE);
  }

  Drawing(Enclosures enclosures, Executor threads, Duration pace) {
    this.enclosures = enclosures;
    this.threads = threads;
    this.pace = pace;
  }

  /** The card in this message changed. Returns at once. */
  void follow(MessageChannel place, String message, ChatCard card, Listener listener) {
    if (card.enclosed().orElse(null) instanceof Enclosed.Pictured pictured
        && wanted.put(message, new Wanted(place, pictured, listener)) == null)
      threads.execute(() -> draw(message));
  }

  private void draw(String message) {
    Optional<Enclosed.Pictured> drawn = Optional.empty();
    Wanted now = wanted.get(message);
    while (now != null) {
      if (!drawn.equals(Optional.of(now.picture())))
        upload(message, now);
      drawn = Optional.of(now.picture());
      LockSupport.parkNanos(pace.toNanos());
      // Only when nothing new came meanwhile is there nobody at work any more.
      now = wanted.remove(message, now) ? null : wanted.get(message);
    }
  }

  private void upload(String message, Wanted what) {
    oneAtATime.acquireUninterruptibly();
    PictureFile picture;
    try {
      picture = enclosures.picture(what.picture(), what.listener(), BOUNDS);
    } finally {
      oneAtATime.release();
    }
    try {
      what.place().editMessageAttachmentsById(message, file(picture))
          .timeout(UPLOAD_SECONDS, TimeUnit.SECONDS)
          .complete();
    } catch (RuntimeException fault) {
      LOG.info("A picture could not be shown in discord:{}; the next change brings another: {}.",
          what.place().getId(), fault.getMessage());
    }
  }

  private static FileUpload file(PictureFile picture) {
    String alt = picture.alt();
    return FileUpload.fromData(picture.bytes(), "landschap.png")
        .setDescription(alt.substring(0, Math.min(alt.length(), DiscordLimits.ALT_CHARS)));
  }
}
