package nl.draaiboek.core.privacy;

import java.util.Set;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.Decision;

/** What is asked and told about personal data. */
public enum PrivacyPhrase implements Phrase {
  NOTICE("Before you begin"),
  KEPT("What is kept: your name if you give one, and what you write and choose."),
  SEEN("Who sees it: the people here, and who runs this server. Who voted what stays secret."),
  HOW_LONG("How long: what you write is erased {days} days after the last meeting. The wrap-up stays."),
  NO_END("How long: what you write stays until somebody erases it. The wrap-up stays too."),
  BRIEF(
      "You are new here. What you write is kept until {days} days after the last meeting, with your name if you gave one. The people here and who runs this server see it. \"my data\" shows you all of it."),
  BRIEF_NO_END(
      "You are new here. What you write is kept until somebody erases it, with your name if you gave one. The people here and who runs this server see it. \"my data\" shows you all of it."),
  UNDERSTOOD("Go on"),
  YOURS("You can change and take back your own notes. For anything else, ask your facilitator."),

  HELD("It looks as if there is {what} in this. Others will see it. Place it anyway? It is not placed yet."),
  SERVICE_NUMBER("a citizen service number (BSN)"),
  EMAIL("an e-mail address"),
  PHONE("a phone number"),
  ANYWAY("Place anyway"),
  CHANGE("Change it"),
  NOT_PLACED("Not placed yet"),
  YOUR_WORDS("Your words"),
  LIKE_THIS("Place it like this"),
  WITH_PICTURE("Your picture is kept, and goes with it.");

  private final String english;

  PrivacyPhrase(String english) {
    this.english = english;
  }

  /**
   * @param found one at least
   * @return held back, with the question whether its writer means it
   */
  public static <E> Decision<E> ask(Set<PersonalData> found) {
    return Decision.ask(HELD, "what", found.stream().<Line>map(data -> Line.of(data.phrase())).toList());
  }

  @Override
  public String key() {
    return Phrase.keyOf("privacy", this);
  }

  @Override
  public String english() {
    return english;
  }
}
