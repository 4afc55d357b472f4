package nl.draaiboek.web.entry;

import nl.draaiboek.core.language.Phrase;

/** What the set-up page says. */
public enum SetupPhrase implements Phrase {
  TITLE("Set-up"),
  TO_SESSION("To the session"),
  LINKS("Invite people"),
  CODE("Say this code"),
  JOIN_LINK("Link for participants"),
  FACILITATE_LINK("Link for facilitators"),
  FACILITATE_HINT("Whoever has this link leads the session with you. Share it with care."),
  BOARD_LINK("Link for the board"),
  BOARD_HINT("Open it on the computer with the projector. It only shows."),
  QR("QR code with the link for participants"),
  CHANGE("Change the set-up"),
  SAVE("Save"),
  SAVED("The set-up is saved."),
  STARTED("The session has started. The set-up stays as it is."),
  TABLES_AND_CARDS("{tables, plural, one {# table} other {# tables}}, {cards, plural, =0 {no story "
      + "cards} one {# story card} other {# story cards}}"),
  ME_TITLE("You"),
  ME_LINK("Open this session on another device"),
  ME_LINK_HINT("Whoever opens this link is you. Do not share it."),
  ME_QR("QR code with your own link"),
  ME_NAMELESS("Leave it empty to stay without a name."),
  ME_SAVED("Your name is saved."),
  BACK("Back to the session");

  private final String english;

  SetupPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("setup", this);
  }

  @Override
  public String english() {
    return english;
  }
}
