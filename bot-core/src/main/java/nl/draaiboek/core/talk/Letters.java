package nl.draaiboek.core.talk;

/** How far one word is from another. */
public final class Letters {
  private Letters() {}

  /** @return how many letters to add, drop, change, or swap with the next */
  public static int between(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++)
      cost[i][0] = i;
    for (int j = 0; j <= b.length(); j++)
      cost[0][j] = j;
    for (int i = 1; i <= a.length(); i++)
      for (int j = 1; j <= b.length(); j++) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    return cost[a.length()][b.length()];
  }
}
