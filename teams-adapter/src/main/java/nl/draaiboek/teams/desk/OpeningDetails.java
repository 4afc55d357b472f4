package nl.draaiboek.teams.desk;

import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.script.Script;

/** How a session is to be opened, as it stands behind the script's name: its words are taken from the last to the first. */
final class OpeningDetails {
  private static final String NUMBER = "\\d{1,9}";

  private Optional<Integer> tables = Optional.empty();
  private Optional<Integer> minutes = Optional.empty();
  private Optional<Language> language = Optional.empty();
  /** Whether the number that comes next, which stands before its word, is one of minutes. */
  private boolean ofMinutes;

  /**
   * Takes a word.
   *
   * @param before the word that stands before it; empty where none does
   * @return whether it says how a session is to be opened; what does not is left to others
   */
  boolean takes(String word, String before) {
    if (word.matches(NUMBER))
      number(Integer.parseInt(word));
    else if (OrderWord.MINUTES.is(word))
      ofMinutes = true;
    else if (OrderWord.TABLES.is(word))
      ofMinutes = false;
    else if (OrderWord.DUTCH.is(word))
      language = Optional.of(Language.DUTCH);
    else if (OrderWord.ENGLISH.is(word) && !joins(word, before))
      language = Optional.of(Language.ENGLISH);
    else
      return OrderWord.AND.is(word) || OrderWord.BESIDE.is(word) || OrderWord.LITTLE.is(word);
    return true;
  }

  private void number(int number) {
    if (ofMinutes)
      minutes = Optional.of(number);
    else
      tables = Optional.of(number);
    ofMinutes = false;
  }

  /** The Dutch word for "and" is short for English too: it is the first with something on either side that it can join. */
  private boolean joins(String word, String before) {
    boolean behind = Stream.of(tables, minutes, language).anyMatch(Optional::isPresent);
    return OrderWord.AND.is(word) && behind
        && (before.matches(NUMBER) || OrderWord.TABLES.is(before) || OrderWord.MINUTES.is(before));
  }

  /** @param asked the script as it was named; may be empty */
  Order.Open order(Optional<Script> script, String asked) {
    return new Order.Open(script, asked, tables, minutes, language);
  }
}
