package nl.draaiboek.app.rehearse;

import java.time.LocalDate;
import nl.draaiboek.core.script.Script;

/**
 * What is rehearsed.
 *
 * @param people how many take part, 1 to 200
 * @param tables how many tables, 1 to 20
 * @param seed   the same seed plays the same day
 * @param date   on which day; it starts at 10:00 in Amsterdam
 */
public record Plan(Script script, int people, int tables, long seed, LocalDate date) {
  public static final int MOST_PEOPLE = 200;

  public Plan {
    if (people < 1 || people > MOST_PEOPLE)
      throw new IllegalArgumentException("a rehearsal is for 1 to " + MOST_PEOPLE + " people: " + people);
  }
}
