package nl.draaiboek.web.api;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;

/**
 * What came of something, in words.
 *
 * @param message  a remark, or what went wrong
 * @param refusal  why it was not done, and what helps
 * @param problems all that is wrong with a form
 * @param look     where to go on
 * @param anyway   whether the refusal is a question: the same with {@code anyway=yes} is done
 */
public record Told(boolean ok, Optional<Line> message, Optional<Line> refusal, List<Line> problems,
    Optional<String> look, boolean anyway) {
  public Told {
    problems = List.copyOf(problems);
  }

  /** It was done. */
  public static Told done(Optional<Line> remark) {
    return new Told(true, remark, Optional.empty(), List.of(), Optional.empty(), false);
  }

  /** It was done, and goes on at that path. */
  public static Told goOn(String look) {
    return new Told(true, Optional.empty(), Optional.empty(), List.of(), Optional.of(look), false);
  }

  /** It was not done, for a reason that whoever asked can mend. */
  public static Told refused(Line why) {
    return refused(why, false);
  }

  /** As above; {@code anyway} says that it is done when it is asked again with {@code anyway=yes}. */
  public static Told refused(Line why, boolean anyway) {
    return new Told(false, Optional.empty(), Optional.of(why), List.of(), Optional.empty(), anyway);
  }

  /** It was not done, and asking again in another way does not help. */
  public static Told failed(Line what) {
    return new Told(false, Optional.of(what), Optional.empty(), List.of(), Optional.empty(), false);
  }

  /** A form has mistakes. */
  public static Told wrong(List<Line> problems) {
    return new Told(false, Optional.empty(), Optional.empty(), problems, Optional.empty(), false);
  }
}
