package nl.draaiboek.web.part;

import java.util.Locale;
import nl.draaiboek.core.message.Field;

/** How one of a few is chosen. */
public final class Choices {
  /** More than this many stand in a list that unfolds, not beside each other. */
  private static final int SIDE_BY_SIDE = 6;

  private Choices() {}

  /** @return whether it is a list that unfolds; else each option is a button of its own */
  public static boolean asList(Field.Choice choice) {
    return choice.options().size() > SIDE_BY_SIDE;
  }

  /** @return the style of the paper that this option makes; empty for none */
  public static String colour(Field.Option option) {
    return option.colour().map(c -> c.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
