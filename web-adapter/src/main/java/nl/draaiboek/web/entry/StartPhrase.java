package nl.draaiboek.web.entry;

import nl.draaiboek.core.language.Phrase;

/** What the start page and the page for coming in say. */
public enum StartPhrase implements Phrase {
  TITLE("Draaiboek"),
  WELCOME("Come in"),
  HELP("Your facilitator says a code of eight letters. Type it here."),
  CODE("Code"),
  GO("Go in"),
  BEGIN_HELP("Do you lead a session yourself?"),
  BEGIN("Open a session"),
  WRONG_CODE("There is no session with this code. Check the letters, or ask your facilitator."),
  JOIN_TITLE("Come in"),
  JOIN_HELP("What may the others call you? A first name is enough."),
  LEAD_HELP("You come in as a facilitator. What may the others call you?"),
  NAME("Your name"),
  JOIN("Join"),
  JOIN_NAMELESS("Join without a name"),
  NAME_MISSING("Fill in a name, or join without one."),
  BACK_AGAIN("You left this session. You can come in again."),
  READ_WRAP_UP("Read the wrap-up"),
  TRY_AGAIN("Try again"),
  LANGUAGE("Language"),
  DUTCH("Nederlands"),
  ENGLISH("English"),
  PRIVACY("Your name is shown in this session only. You need no account.");

  private final String english;

  StartPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("start", this);
  }

  @Override
  public String english() {
    return english;
  }
}
