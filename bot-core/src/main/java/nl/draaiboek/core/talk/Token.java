package nl.draaiboek.core.talk;

/**
 * A piece of a message.
 *
 * @param plain  a word folded, a number as its digits, an emoji folded, or one mark of punctuation
 * @param from   where it begins in the message
 * @param to     where it ends
 * @param joined whether it follows the piece before it without a space between
 */
record Token(Kind kind, String plain, int from, int to, boolean joined) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    MARK
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(plain);
  }

  /** @return the number; 0 where it is none, or too long to be one of a card, a note or a table */
  int number() {
    return kind == Kind.NUMBER && plain.length() <= 5 ? Integer.parseInt(plain) : 0;
  }
}
