package nl.draaiboek.core.conversation;

/** Where people are: all together, or at a table. {@code number} is 0 for the plenary, else the table's, from 1. */
public record Room(int number) implements Comparable<Room> {
  public static final Room PLENARY = new Room(0);

  public Room {
    if (number < 0)
      throw new IllegalArgumentException("a table's number starts at 1: " + number);
  }

  /**
   * @param number from 1
   * @return that table
   */
  public static Room table(int number) {
    if (number < 1)
      throw new IllegalArgumentException("a table's number starts at 1: " + number);
    return new Room(number);
  }

  /** @return whether this is a table, not the plenary */
  public boolean isTable() {
    return number > 0;
  }

  @Override
  public int compareTo(Room other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return isTable() ? "table-" + number : "plenary";
  }
}
