package nl.draaiboek.discord.connection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How often the bot may still identify itself. Discord takes the token of a bot that does so a thousand times in a day; one
 * that falls and is started again, over and over, gets there. So the last times are kept in a file.
 */
public final class IdentifyBudget {
  /** Far below what Discord allows, and far above what a day without faults needs. */
  public static final int MOST = 5;
  public static final Duration WITHIN = Duration.ofHours(1);
  private static final Logger LOG = LoggerFactory.getLogger(IdentifyBudget.class);

  private final Optional<Path> file;
  private final InstantSource clock;
  private final List<Instant> spent = new ArrayList<>();

  private IdentifyBudget(Optional<Path> file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** A budget that is remembered across restarts, in a file that is made when it is needed. */
  public static IdentifyBudget in(Path file, InstantSource clock) {
    IdentifyBudget budget = new IdentifyBudget(Optional.of(file), clock);
    budget.spent.addAll(read(file));
    return budget;
  }

  /** A budget that is gone with its process. */
  public static IdentifyBudget forgetful(InstantSource clock) {
    return new IdentifyBudget(Optional.empty(), clock);
  }

  /** @return until when the bot has to wait; empty where it may identify itself now */
  synchronized Optional<Instant> usedUpUntil() {
    Instant now = clock.instant();
    // A clock that was put back makes nobody wait longer than for a budget that was used up now.
    spent.replaceAll(at -> at.isAfter(now) ? now : at);
    spent.removeIf(at -> !at.plus(WITHIN).isAfter(now));
    return spent.size() < MOST
        ? Optional.empty()
        : Optional.of(spent.get(spent.size() - MOST).plus(WITHIN));
  }

  /** @return how long it is until a moment on the clock of this budget */
  Duration until(Instant moment) {
    return Duration.between(clock.instant(), moment);
  }

  /** The bot is about to identify itself: written down first, so that a fall in between counts. */
  synchronized void spend() {
    spent.add(clock.instant());
    keep();
  }

  /** It did not come to that: there was no line. */
  synchronized void giveBack() {
    if (!spent.isEmpty())
      spent.removeLast();
    keep();
  }

  private static List<Instant> read(Path file) {
    List<Instant> times = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file))
        times.add(Instant.parse(line));
    } catch (NoSuchFileException first) {
      return times;
    } catch (IOException | DateTimeParseException unreadable) {
      LOG.warn("{} cannot be read, so it is begun anew.", file);
    }
    return times;
  }

  private void keep() {
    file.ifPresent(this::keep);
  }

  private void keep(Path where) {
    Path whole = where.resolveSibling(where.getFileName() + ".new");
    try {
      Files.write(whole, spent.stream().map(Instant::toString).toList());
      Files.move(whole, where, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("{} cannot be written: how often the bot connects is forgotten at the next start.", where);
    }
  }
}
