package nl.draaiboek.web.entry;

import nl.draaiboek.core.language.Phrase;

/** What is said when something does not work. */
public enum ErrorPhrase implements Phrase {
  NOT_THERE("This page is not there"),
  NOT_THERE_HELP("The link may be old, or you have not joined this session on this device. Open "
      + "your link again, or use the code."),
  TO_START("To the start page"),
  WAIT("Wait a moment"),
  WAIT_HELP("Many wrong codes came from here. Try again in {seconds, plural, one {# second} other "
      + "{# seconds}}."),
  TOO_FAST("You are going too fast for us. Wait a second and try again."),
  TOO_LARGE("This is too large"),
  TOO_LARGE_HELP("You can send at most {kilobytes} KB at a time. Make it smaller."),
  NOT_CLEAR("We do not understand this"),
  NOT_CLEAR_HELP("Something is missing in what your browser sent. Go back and try again."),
  NOT_OURS("This form is out of date"),
  NOT_OURS_HELP("Go back to the page, reload it and try again."),
  FAULT("That did not work"),
  FAULT_HELP("It is our fault, not yours. Try again in a moment. Does it go on? Tell your "
      + "facilitator this code: {code}"),
  NOT_PUBLISHED("The wrap-up is not there yet"),
  NOT_PUBLISHED_HELP("Your facilitator looks at it first. Come back to this page later."),
  TO_SESSION("To the session");

  private final String english;

  ErrorPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("error", this);
  }

  @Override
  public String english() {
    return english;
  }
}
