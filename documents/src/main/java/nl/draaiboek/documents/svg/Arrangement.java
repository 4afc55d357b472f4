package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.documents.svg.Body.Box;

/**
 * Gives every block room to itself, as near as can be to where it wants to be, and on the same side of both axes: on which side
 * a note hangs is what people meant by it. The same blocks always end in the same places.
 */
final class Arrangement {
  /** Further from where people hung it a note would tell something else. */
  private static final double FAR = 400;
  private static final double STEP = 4;
  private static final double ON_AXIS = 20;

  /** What share of the room can be filled before it is not even worth trying. */
  private static final double FULL = 0.8;
  /** How often to begin anew, with who found no room going first. */
  private static final int TRIES = 16;

  private final Box within;
  private final List<Box> standing;
  private final List<Box> taken = new ArrayList<>();

  /**
   * @param within   where all must stand
   * @param standing what stands there already
   */
  Arrangement(Box within, List<Box> standing) {
    this.within = within;
    this.standing = List.copyOf(standing);
  }

  /**
   * @param groups find room first, the largest before the smaller
   * @param notes  go where there is room left
   * @return whether every block has room to itself; if not, none has moved
   */
  boolean settle(List<Block> groups, List<Block> notes) {
    List<Block> order = inOrder(groups, notes);
    if (order.stream().mapToDouble(block -> area(block.box())).sum() > FULL * area(within))
      return false;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      begin();
      Optional<Block> homeless = order.stream().filter(block -> !search(block, FAR, true)).findFirst();
      if (homeless.isEmpty())
        return true;
      order.forEach(Block::goBack);
      order.remove(homeless.get());
      order.addFirst(homeless.get());
    }
    return false;
  }

  /** Each goes wherever there is room, however far; and stays where it is when there is none. */
  void settleAnywhere(List<Block> groups, List<Block> notes) {
    begin();
    double everywhere = Math.max(within.width(), within.height());
    boolean full = false;
    for (Block block : inOrder(groups, notes))
      full = full || !(search(block, FAR, true) || search(block, everywhere, false));
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }

  private void begin() {
    taken.clear();
    taken.addAll(standing);
  }

  private static List<Block> inOrder(List<Block> groups, List<Block> notes) {
    Comparator<Block> bySize = Comparator.comparingDouble(b -> area(b.box()));
    List<Block> order = new ArrayList<>(groups.stream().sorted(bySize.reversed()).toList());
    order.addAll(notes);
    return order;
  }

  private boolean search(Block block, double far, boolean sameSide) {
    Box box = block.box();
    double startX = inside(box.left(), box.right(), within.left(), within.right());
    double startY = inside(box.top(), box.bottom(), within.top(), within.bottom());
    for (double radius = 0; radius <= far; radius += STEP) {
      int steps = (int) Math.max(1, StrictMath.PI * radius / 2 / STEP);
      for (int i = 0; i < 4 * steps; i++) {
        // Straight down, left, up and right first, so that notes hang in columns; then ever more aslant.
        double angle = StrictMath.PI / 2 * (i % 4 + 1 + Math.floorDiv(i, 4) / (double) steps);
        double x = startX + radius * StrictMath.cos(angle);
        double y = startY + radius * StrictMath.sin(angle);
        if (suits(block, box, x, y, sameSide)) {
          block.move(x, y);
          taken.add(box.moved(x, y));
          return true;
        }
      }
    }
    return false;
  }

  private boolean suits(Block block, Box box, double x, double y, boolean sameSide) {
    Box there = box.moved(x, y);
    return there.within(within)
        && (!sameSide || (sameSide(block.wantedX, x, within.middleX())
            && sameSide(block.wantedY, y, within.middleY())))
        && !there.grown(Block.GAP).meetsAny(taken);
  }

  private static boolean sameSide(double wanted, double moved, double axis) {
    return Math.abs(wanted - axis) <= ON_AXIS || (wanted + moved - axis) * (wanted - axis) > 0;
  }

  /** @return how far a stretch must move to lie within another */
  private static double inside(double from, double to, double first, double last) {
    return from < first ? first - from : Math.min(0, Math.max(last - to, first - from));
  }
}
