package nl.draaiboek.core.activity.pairs;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntPredicate;

/**
 * As many pairs as can be made when not everybody goes with everybody: Edmonds' blossom algorithm. Its time grows with the cube of
 * the number of people; 60 take about a millisecond.
 */
final class Matching {
  private static final int NONE = -1;

  private final boolean[][] goes;
  private final int[] mate;
  private final int[] parent;
  private final int[] base;
  private final boolean[] seen;
  private final boolean[] blossom;
  private final Deque<Integer> queue = new ArrayDeque<>();

  private Matching(boolean[][] goes) {
    this.goes = goes;
    int n = goes.length;
    mate = new int[n];
    parent = new int[n];
    base = new int[n];
    seen = new boolean[n];
    blossom = new boolean[n];
    Arrays.fill(mate, NONE);
  }

  /**
   * @param goes whether two go together, by their numbers; the same both ways round
   * @return each one's partner by number; -1 for who stays alone
   */
  static int[] of(boolean[][] goes) {
    Matching matching = new Matching(goes);
    for (int i = 0; i < goes.length; i++)
      if (matching.mate[i] == NONE)
        matching.improve(i);
    return matching.mate;
  }

  private void improve(int root) {
    int end = path(root);
    while (end != NONE) {
      int before = parent[end];
      int next = mate[before];
      mate[end] = before;
      mate[before] = end;
      end = next;
    }
  }

  /** @return the free end of a path along which everyone on it gets a partner; -1 where there is none */
  private int path(int root) {
    Arrays.fill(seen, false);
    Arrays.fill(parent, NONE);
    Arrays.setAll(base, i -> i);
    seen[root] = true;
    queue.clear();
    queue.add(root);
    while (!queue.isEmpty()) {
      int from = queue.remove();
      for (int to = 0; to < goes.length; to++) {
        if (!goes[from][to] || base[from] == base[to] || mate[from] == to)
          continue;
        if (to == root || (mate[to] != NONE && parent[mate[to]] != NONE))
          contract(from, to);
        else if (parent[to] == NONE) {
          parent[to] = from;
          if (mate[to] == NONE)
            return to;
          seen[mate[to]] = true;
          queue.add(mate[to]);
        }
      }
    }
    return NONE;
  }

  /** A circle of odd length is taken as one. */
  private void contract(int from, int to) {
    int root = common(from, to);
    Arrays.fill(blossom, false);
    mark(from, root, to);
    mark(to, root, from);
    IntPredicate inside = i -> blossom[base[i]];
    for (int i = 0; i < goes.length; i++)
      if (inside.test(i)) {
        base[i] = root;
        if (!seen[i]) {
          seen[i] = true;
          queue.add(i);
        }
      }
  }

  private void mark(int from, int root, int child) {
    int at = from;
    int below = child;
    while (base[at] != root) {
      blossom[base[at]] = true;
      blossom[base[mate[at]]] = true;
      parent[at] = below;
      below = mate[at];
      at = parent[mate[at]];
    }
  }

  private int common(int a, int b) {
    boolean[] above = new boolean[goes.length];
    int at = base[a];
    above[at] = true;
    while (mate[at] != NONE) {
      at = base[parent[mate[at]]];
      above[at] = true;
    }
    int other = base[b];
    while (!above[other])
      other = base[parent[mate[other]]];
    return other;
  }
}
