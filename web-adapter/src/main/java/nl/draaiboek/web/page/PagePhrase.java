package nl.draaiboek.web.page;

import nl.draaiboek.core.language.Phrase;

/** What the frame round every page says. */
public enum PagePhrase implements Phrase {
  SKIP("To the page"),
  NO_CONNECTION("No connection since {time}."),
  BACK("Connected again."),
  WAITS("Ready; it goes along when there is a connection."),
  UNSENT("Written, but not sent"),
  THROW_AWAY("Throw away"),
  FAILED("That did not work. Try again."),
  CHARS_LEFT("{count} characters left"),
  PLACED_AT("{x} from the left, {y} from below"),
  ABLE("Accessibility");

  private final String english;

  PagePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("page", this);
  }

  @Override
  public String english() {
    return english;
  }
}
