package nl.draaiboek.core.language;

/** Says lines in a language. */
public interface Speech {
  /**
   * @param line     what to say
   * @param listener for whom
   * @return plain text; a phrase without a translation is said in English
   */
  String say(Line line, Listener listener);
}
