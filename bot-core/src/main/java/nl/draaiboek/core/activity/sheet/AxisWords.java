package nl.draaiboek.core.activity.sheet;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.script.ActivitySpec;

/** The words at the ends of a landscape's axes, as a script gives them: {@code axis.left} and so on. */
public final class AxisWords {
  private static final List<String> NAMES = List.of("axis.left", "axis.right", "axis.bottom", "axis.top");

  private AxisWords() {}

  /** @return the axes; empty unless all four ends have words */
  public static Optional<Axes> of(ActivitySpec spec) {
    if (!missing(spec).isEmpty())
      return Optional.empty();
    List<Line> ends = NAMES.stream().map(spec::text).map(Line::scripted).toList();
    return Optional.of(new Axes(ends.get(0), ends.get(1), ends.get(2), ends.get(3)));
  }

  /** @return the names of the ends that have no words */
  public static List<String> missing(ActivitySpec spec) {
    return NAMES.stream().filter(name -> spec.text(name).isEmpty()).toList();
  }

  /** @return the names of all four */
  public static List<String> names() {
    return NAMES;
  }

  /** @return axes to go on with where a script that was never checked lacks some */
  public static Axes orBlank(ActivitySpec spec) {
    Line blank = Line.scripted(Words.NONE);
    return of(spec).orElse(new Axes(blank, blank, blank, blank));
  }
}
