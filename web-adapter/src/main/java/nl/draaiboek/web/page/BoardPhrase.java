package nl.draaiboek.web.page;

import nl.draaiboek.core.language.Phrase;

/** What the board says around the card. */
public enum BoardPhrase implements Phrase {
  JOIN_AT("Join in: {place} · code"),
  SCAN("Scan, or go to"),
  CODE("and type"),
  HERE("{count, plural, =0 {Nobody is here yet} one {# person is here} other {# people are here}}"),
  READY("ready"),
  ENDED("That was it. Thank you."),
  ENDED_HINT("The wrap-up comes on your own page."),
  WAYS("Show"),
  QR("QR code of the link to join");

  private final String english;

  BoardPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("board", this);
  }

  @Override
  public String english() {
    return english;
  }
}
