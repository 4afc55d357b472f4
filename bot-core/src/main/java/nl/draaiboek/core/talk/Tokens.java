package nl.draaiboek.core.talk;

import java.util.ArrayList;
import java.util.List;

/** Takes the head of a message apart. What a message asks stands at its beginning, so the rest stays whole. */
final class Tokens {
  /** A command with many numbers fits; a story does not have to. */
  private static final int MOST = 60;
  /** No word that is understood is longer, in characters; marks on letters count too. */
  private static final int LONGEST = 60;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int JOINER = 0x200D;

  private final String text;
  private final List<Token> found = new ArrayList<>();
  private int at;
  private boolean joined;

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    Tokens tokens = new Tokens(text);
    while (tokens.at < text.length() && tokens.found.size() < MOST)
      tokens.next();
    return List.copyOf(tokens.found);
  }

  private void next() {
    int first = text.codePointAt(at);
    if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
      at += Character.charCount(first);
      joined = false;
    } else if (!Fold.seen(first)) {
      at += Character.charCount(first);
    } else if (isDigit(first)) {
      take(Token.Kind.NUMBER, Tokens::isDigit);
    } else if (Character.isLetter(first)) {
      take(Token.Kind.WORD, c -> Character.isLetter(c) || !Fold.seen(c) || c == '\'' || c == '’');
    } else if (isEmoji(first)) {
      sign();
    } else {
      add(Token.Kind.MARK, at + Character.charCount(first));
    }
  }

  private void take(Token.Kind kind, java.util.function.IntPredicate more) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && more.test(text.codePointAt(end)))
      end += Character.charCount(text.codePointAt(end));
    add(kind, end);
  }

  /** One emoji may be made of several, joined. */
  private void sign() {
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && end - at < LONGEST) {
      int next = text.codePointAt(end);
      boolean part = next == EMOJI_STYLE || next == JOINER || Character.isEmojiModifier(next)
          || (text.codePointBefore(end) == JOINER && isEmoji(next));
      if (!part)
        break;
      end += Character.charCount(next);
    }
    add(Token.Kind.SIGN, end);
  }

  private void add(Token.Kind kind, int end) {
    found.add(new Token(kind, Fold.of(text.substring(at, end)), at, end, joined));
    at = end;
    joined = true;
  }

  private static boolean isDigit(int codePoint) {
    return (codePoint >= '0' && codePoint <= '9') || (codePoint >= '０' && codePoint <= '９');
  }

  private static boolean isEmoji(int codePoint) {
    return Character.isEmojiPresentation(codePoint) || Character.isExtendedPictographic(codePoint);
  }
}
