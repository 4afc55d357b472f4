package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.documents.svg.Body.Box;

/**
 * What shows that notes belong together: one dashed line round all of them. Where that line would take in a note of others, each
 * has its own, tied to the title, so that nobody's note seems to be in a cluster that it is not in.
 */
final class Outline {
  private static final double ROOM = 9;

  private Outline() {}

  /**
   * @param members   of the cluster, at least one
   * @param title     where its title stands
   * @param strangers all other notes
   */
  static void draw(SvgWriter svg, List<Box> members, Optional<Box> title, List<Box> strangers) {
    List<Box> all = new ArrayList<>(members.stream().map(box -> box.grown(ROOM)).toList());
    title.ifPresent(box -> all.add(throughTheMiddle(box)));
    if (strangers.stream().noneMatch(Box.round(all.stream())::meets)) {
      line(svg, Hull.path(all));
      return;
    }
    Box middle = title.orElseGet(() -> Box.round(members.stream()));
    for (Box member : members) {
      line(svg, "M" + point(middle) + "L" + point(member));
      line(svg, Hull.path(List.of(member.grown(ROOM / 2))));
    }
  }

  private static Box throughTheMiddle(Box title) {
    return new Box(title.left() + ROOM, title.middleY(), title.right() - ROOM, title.middleY());
  }

  private static String point(Box box) {
    return SvgWriter.number(box.middleX()) + " " + SvgWriter.number(box.middleY());
  }

  private static void line(SvgWriter svg, String path) {
    svg.empty("path", "d", path, "fill", Ink.EDGE, "fill-opacity", "0.08", "stroke", Ink.EDGE,
        "stroke-width", 2.0, "stroke-dasharray", "7 5");
  }
}
