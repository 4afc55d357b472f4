package nl.draaiboek.core.poster;

/** A cluster's number on its poster, from 1. */
public record ClusterId(int number) implements Comparable<ClusterId> {
  @Override
  public int compareTo(ClusterId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
