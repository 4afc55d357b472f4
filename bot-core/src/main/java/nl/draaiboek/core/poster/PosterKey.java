package nl.draaiboek.core.poster;

import java.util.Comparator;
import nl.draaiboek.core.conversation.Room;

/** A poster by its name and the room on whose wall it hangs. */
public record PosterKey(String poster, Room room) implements Comparable<PosterKey> {
  private static final Comparator<PosterKey> ORDER = Comparator.comparing(PosterKey::room)
      .thenComparing(PosterKey::poster);

  @Override
  public int compareTo(PosterKey other) {
    return ORDER.compare(this, other);
  }
}
