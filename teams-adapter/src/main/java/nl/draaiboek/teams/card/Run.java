package nl.draaiboek.teams.card;

import java.util.Optional;

/**
 * Words that look alike, in a line.
 *
 * @param link where they lead: an http or https address
 */
record Run(String words, boolean bold, boolean italic, Optional<String> link) {
  static Run plain(String words) {
    return new Run(words, false, false, Optional.empty());
  }

  static Run bold(String words) {
    return new Run(words, true, false, Optional.empty());
  }
}
