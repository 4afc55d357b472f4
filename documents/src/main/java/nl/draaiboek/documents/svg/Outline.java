package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.documents.svg.Body.Box;

/** What shows that notes belong together: one dashed line round all of them. */
final class Outline {
  private static final double ROOM = 9;

  private Outline() {}

  /**
   * @param members of the cluster, at least one
   * @param title   where its title stands; the line runs through its middle
   */
  static void draw(SvgWriter svg, List<Box> members, Optional<Box> title) {
    List<Box> all = new ArrayList<>(members.stream().map(box -> box.grown(ROOM)).toList());
    title.ifPresent(box -> all.add(throughTheMiddle(box)));
    svg.empty("path", "d", Hull.path(all), "fill", Ink.EDGE, "fill-opacity", "0.08", "stroke", Ink.EDGE,
        "stroke-width", 2.0, "stroke-dasharray", "7 5");
  }

  private static Box throughTheMiddle(Box title) {
    return new Box(title.left() + ROOM, title.middleY(), title.right() - ROOM, title.middleY());
  }
}
