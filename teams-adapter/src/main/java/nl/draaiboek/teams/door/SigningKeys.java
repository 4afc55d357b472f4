package nl.draaiboek.teams.door;

import java.io.IOException;
import java.net.URI;

/** The keys that Teams signs its messages with, for whoever only wants to know whether they can be had. */
public final class SigningKeys {
  private SigningKeys() {}

  /**
   * Asks for them once. Some seconds at most.
   *
   * @param metadata of Microsoft's tokens
   * @return how many there are
   * @throws IOException when they cannot be had; its message is a short name of why
   */
  public static int count(URI metadata) throws IOException {
    try (KeySource source = new KeySource(metadata)) {
      return source.fetch().size();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("it was stopped", e);
    } catch (Exception e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new IOException(why.getClass().getSimpleName(), e);
    }
  }
}
