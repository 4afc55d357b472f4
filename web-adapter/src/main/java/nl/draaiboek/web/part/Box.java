package nl.draaiboek.web.part;

import java.util.List;
import nl.draaiboek.core.message.CardPart.Cluster;
import nl.draaiboek.core.message.CardPart.Landscape;
import nl.draaiboek.core.message.CardPart.Placed;

/**
 * A dashed box round the notes of a cluster, in hundredths of the sheet; {@code bottom} counts upwards. The page fits it to the
 * notes as they came out; without script it stands as it is.
 */
public record Box(Cluster cluster, int left, int bottom, int width, int height) {
  /** About how much of the sheet one note takes, with the edge round it. */
  private static final int NOTE_WIDTH = 24;
  private static final int NOTE_HEIGHT = 22;

  /** @return the boxes of all clusters that have a note on the sheet */
  public static List<Box> of(Landscape landscape) {
    return landscape.clusters().stream().filter(c -> !in(landscape, c).isEmpty())
        .map(c -> around(c, in(landscape, c))).toList();
  }

  /** @return its top edge, counted downwards */
  public int top() {
    return 100 - bottom - height;
  }

  private static List<Placed> in(Landscape landscape, Cluster cluster) {
    return landscape.placed().stream()
        .filter(p -> p.cluster().filter(cluster.id()::equals).isPresent())
        .toList();
  }

  private static Box around(Cluster cluster, List<Placed> notes) {
    int left = edge(notes.stream().mapToInt(Placed::x).min().orElse(0), NOTE_WIDTH);
    int right = edge(notes.stream().mapToInt(Placed::x).max().orElse(0), NOTE_WIDTH) + NOTE_WIDTH;
    int bottom = edge(notes.stream().mapToInt(Placed::y).min().orElse(0), NOTE_HEIGHT);
    int top = edge(notes.stream().mapToInt(Placed::y).max().orElse(0), NOTE_HEIGHT) + NOTE_HEIGHT;
    return new Box(cluster, left, bottom, right - left, top - bottom);
  }

  /** A note at 0 touches one edge of the sheet and a note at 100 the other. */
  private static int edge(int place, int size) {
    return place * (100 - size) / 100;
  }
}
