package nl.draaiboek.content.script;

import java.util.Comparator;

/**
 * Something about a script, for who writes it.
 *
 * @param file    within the script's folder, e.g. {@code script.yaml}
 * @param line    from 1
 * @param message what is wrong and what would be right, in English
 * @param warning unwise rather than wrong: the script still runs
 */
public record Problem(String file, int line, String message, boolean warning) implements Comparable<Problem> {
  // The structure first, for its mistakes cause others in the words.
  private static final Comparator<Problem> ORDER = Comparator
      .comparing((Problem p) -> !p.file.equals(ScriptFolder.STRUCTURE)).thenComparing(Problem::file)
      .thenComparingInt(Problem::line).thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** As compilers say it: {@code script.yaml:12: what is wrong}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (warning ? "warning: " : "") + message;
  }
}
