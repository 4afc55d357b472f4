package nl.draaiboek.core.language;

/** A thing the bot can say. Each feature keeps its own, as an enum that holds the English text (ICU MessageFormat). */
public interface Phrase {
  /** @return the name by which languages translate it, e.g. {@code vote.no-dots-left}; never changes */
  String key();

  /** @return the English text, an ICU MessageFormat pattern */
  String english();

  /**
   * @param feature the package's name
   * @param name    the constant
   * @return the key that belongs to a constant
   */
  static String keyOf(String feature, Enum<?> name) {
    return feature + "." + name.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
