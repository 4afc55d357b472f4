package nl.draaiboek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.engine.Channel;

/**
 * A platform that outlives who delivers to it: each line of its file is a message, {@code nonce slot}. It knows nonces. Where
 * it is told to, it never answers, so that the process can be killed at that very point.
 */
final class PlatformInAFile implements Channel {
  /** Where a delivery stands still for good. */
  enum Halt {
    NEVER,
    BEFORE_IT_IS_TAKEN,
    AFTER_IT_IS_TAKEN
  }

  private final Path file;
  private final Halt halt;
  private final String haltAt;

  /** @param haltAt the slot that this is about */
  PlatformInAFile(Path file, Halt halt, String haltAt) {
    this.file = file;
    this.halt = halt;
    this.haltAt = haltAt;
  }

  /** @return what people see, oldest first */
  static List<String> messages(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  @Override
  public String name() {
    return "file";
  }

  @Override
  public Delivery deliver(Outgoing outgoing, Optional<String> reference) {
    boolean here = outgoing.slot().value().equals(haltAt);
    if (here && halt == Halt.BEFORE_IT_IS_TAKEN)
      standStill();
    String message = reference.orElseGet(() -> post(outgoing));
    if (here && halt == Halt.AFTER_IT_IS_TAKEN)
      standStill();
    return new Delivery.Delivered(message);
  }

  private String post(Outgoing outgoing) {
    try {
      boolean known = messages(file).stream().anyMatch(line -> line.startsWith(outgoing.nonce() + " "));
      if (!known)
        Files.writeString(file, outgoing.nonce() + " " + outgoing.slot() + "\n", StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      Deliverer.says(known ? "again " + outgoing.slot() : "posted " + outgoing.slot());
      return outgoing.nonce();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void standStill() {
    Deliverer.says("still");
    while (true)
      LockSupport.park();
  }
}
