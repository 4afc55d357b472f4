package nl.draaiboek.core.network;

import java.time.Instant;

/**
 * What was erased of a network because it was kept long enough, with its meetings. Counts alone.
 *
 * @param texts    what people wrote, and votes that still bore a name
 * @param pictures on notes
 */
public record Erased(int texts, int pictures, Instant at) {
  Erased and(Erased later) {
    return new Erased(texts + later.texts, pictures + later.pictures, later.at);
  }
}
