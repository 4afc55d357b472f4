package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.documents.svg.Body.Box;

/**
 * Gives every body room to itself, as near as can be to where it wants to be, and on the same side of both axes: on which side
 * a note hangs is what people meant by it. First the groups, each with its title above it; then what stands alone, outside the
 * groups where there is room. The same bodies always end in the same places.
 */
final class Arrangement {
  /** Further from where people hung it a note would tell something else. */
  private static final double FAR = 360;
  private static final double GAP = 7;
  private static final double STEP = 4;
  private static final double SLACK = 0.01;
  private static final double ON_AXIS = 20;
  /** A group that takes more of the picture than this cannot keep strangers out. */
  private static final double LARGE = 0.3;

  private final Box within;
  private final boolean strict;
  private final List<Box> taken;
  private final List<Box> groups = new ArrayList<>();
  private boolean full;

  /** Bodies that belong together, under a title. */
  record Group(List<Body> members, Optional<Body> title) {}

  /**
   * @param within where all must stand
   * @param taken  what stands there already
   * @param strict whether to give up where a body would end far from where it wants to be; if not, it goes wherever there is
   *               room, and stays where it is when there is none
   */
  Arrangement(Box within, List<Box> taken, boolean strict) {
    this.within = within;
    this.taken = new ArrayList<>(taken);
    this.strict = strict;
  }

  /** @return whether every body has room to itself */
  boolean settle(List<Group> together, List<Body> alone) {
    return together.stream().allMatch(this::settle)
        && alone.stream().allMatch(body -> place(body, within));
  }

  private boolean settle(Group group) {
    double middleX = group.members().stream().mapToDouble(b -> b.wantedX).average().orElseThrow();
    double middleY = group.members().stream().mapToDouble(b -> b.wantedY).average().orElseThrow();
    Box room = within.lowered(group.title().map(title -> title.height + GAP).orElse(0.0));
    List<Body> fromTheMiddle = group.members().stream()
        .sorted(Comparator.comparingDouble(b -> distance(b.wantedX - middleX, b.wantedY - middleY))).toList();
    if (!fromTheMiddle.stream().allMatch(body -> place(body, room)))
      return false;
    List<Body> all = new ArrayList<>(group.members());
    if (group.title().isPresent()) {
      Body title = group.title().get();
      Box notes = Box.round(group.members());
      title.wants(notes.middleX(), notes.top() - GAP - title.height / 2);
      all.add(title);
      if (!place(title, within))
        return false;
    }
    Box box = Box.round(all).grown(2 * GAP);
    if (box.width() * box.height() < LARGE * within.width() * within.height())
      groups.add(box);
    return true;
  }

  /** @return whether to go on: always, where this is not strict */
  private boolean place(Body body, Box room) {
    if (search(body, room, false, FAR) || search(body, room, true, FAR))
      return true;
    if (!strict && !full)
      full = !search(body, within, true, Math.max(within.width(), within.height()));
    return !strict;
  }

  private boolean search(Body body, Box room, boolean insideGroups, double far) {
    double startX = Math.clamp(body.wantedX, room.left() + body.width / 2, room.right() - body.width / 2);
    double startY = Math.clamp(body.wantedY, room.top() + body.height / 2, room.bottom() - body.height / 2);
    for (double radius = 0; radius <= far; radius += STEP) {
      int steps = (int) Math.max(1, StrictMath.PI * radius / 2 / STEP);
      for (int i = 0; i < 4 * steps; i++) {
        // Straight down, left, up and right first, so that notes hang in columns; then ever more aslant.
        double angle = StrictMath.PI / 2 * (i % 4 + 1 + Math.floorDiv(i, 4) / (double) steps);
        body.x = startX + radius * StrictMath.cos(angle);
        body.y = startY + radius * StrictMath.sin(angle);
        if (suits(body, room, insideGroups, far > FAR)) {
          taken.add(body.box());
          return true;
        }
      }
    }
    body.x = startX;
    body.y = startY;
    return false;
  }

  private boolean suits(Body body, Box room, boolean insideGroups, boolean anySide) {
    Box box = body.box();
    return box.within(room)
        && (anySide || (sameSide(body.x, body.wantedX, within.middleX())
            && sameSide(body.y, body.wantedY, within.middleY())))
        && !box.grown(GAP - SLACK).meetsAny(taken) && (insideGroups || !box.meetsAny(groups));
  }

  private static boolean sameSide(double at, double wanted, double axis) {
    return Math.abs(wanted - axis) <= ON_AXIS || (at - axis) * (wanted - axis) > 0;
  }

  private static double distance(double x, double y) {
    return StrictMath.sqrt(x * x + y * y);
  }
}
