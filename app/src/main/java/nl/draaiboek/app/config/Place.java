package nl.draaiboek.app.config;

import java.util.Comparator;

/**
 * Where something was set, as the host is told.
 *
 * @param source 0 for the command line, 1 for the environment, 2 for the file: the lower one wins
 * @param line   in the file, from 1; else 0
 */
record Place(int source, int line, String text) implements Comparable<Place> {
  static Place flag(String name) {
    return new Place(0, 0, name);
  }

  static Place variable(String name) {
    return new Place(1, 0, name);
  }

  static Place line(String file, int line) {
    return new Place(2, line, file + ":" + line);
  }

  /** @return the same, with the key that stands there */
  Place at(String key) {
    return new Place(source, line, text + ": " + key);
  }

  @Override
  public int compareTo(Place other) {
    return Comparator.comparingInt(Place::source).thenComparingInt(Place::line).thenComparing(Place::text)
        .compare(this, other);
  }
}
