package nl.draaiboek.teams.desk;

import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.script.Script;

/** What is said to the bot about sessions themselves, which a session cannot hear. */
sealed interface Order {
  /**
   * To open a session.
   *
   * @param script   empty where none was named, or none of that name is there
   * @param asked    the script as it was named; may be empty
   * @param tables   how many; the script says it where nobody does
   * @param minutes  how long it lasts; as long as the script where nobody says it
   * @param language of the session
   */
  record Open(Optional<Script> script, String asked, Optional<Integer> tables,
      Optional<Integer> minutes, Optional<Language> language) implements Order {
    Optional<Duration> length() {
      return minutes.map(Duration::ofMinutes);
    }
  }

  /** To show the link for who is not in Teams. */
  record Share() implements Order {}

  /** To get the link to the board. */
  record Board() implements Order {}

  /**
   * To bring a session that is open elsewhere here.
   *
   * @param code empty where one is asked for, to bring the session from here elsewhere
   */
  record Link(Optional<String> code) implements Order {}

  /** To let the people who were named lead too. */
  record LeadToo() implements Order {}
}
