package nl.draaiboek.content.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers all that is found, so that it can be told at once. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void wrong(String file, int line, String message) {
    found.add(new Problem(file, line, message, false));
  }

  void unwise(String file, int line, String message) {
    found.add(new Problem(file, line, message, true));
  }

  void add(List<Problem> others) {
    found.addAll(others);
  }

  /** @return the lines of that file on which something is wrong */
  Set<Integer> wrongLines(String file) {
    return found.stream().filter(p -> !p.warning() && p.file().equals(file)).map(Problem::line)
        .collect(Collectors.toSet());
  }

  boolean anyWrong() {
    return found.stream().anyMatch(p -> !p.warning());
  }

  List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
