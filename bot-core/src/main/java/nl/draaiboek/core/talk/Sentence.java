package nl.draaiboek.core.talk;

import java.util.List;
import nl.draaiboek.core.activity.PlainText;

/** A message with the pieces of its head. */
record Sentence(String text, List<Token> tokens, boolean toBot) {
  static Sentence of(Said said) {
    String text = PlainText.of(said.words());
    List<Token> tokens = Tokens.of(text);
    boolean marked = isSlashed(tokens) || isListed(tokens);
    return new Sentence(text, marked ? tokens.subList(1, tokens.size()) : tokens, said.toBot());
  }

  /** A dash or a dot before a line of a list. */
  private static boolean isListed(List<Token> tokens) {
    return tokens.size() > 1 && tokens.getFirst().isMark("-–•*") && !tokens.get(1).joined();
  }

  /** Other bots want a mark before a command; here it changes nothing. */
  private static boolean isSlashed(List<Token> tokens) {
    return tokens.size() > 1 && tokens.getFirst().isMark("/!") && tokens.get(1).is(Token.Kind.WORD)
        && tokens.get(1).joined();
  }

  /** @return the same message, beginning with other words */
  Sentence beginning(String words, int instead) {
    String mended = words + text.substring(tokens.get(instead - 1).to());
    return new Sentence(mended, Tokens.of(mended), toBot);
  }

  int size() {
    return tokens.size();
  }

  boolean is(int index, Token.Kind kind) {
    return index >= 0 && index < size() && tokens.get(index).is(kind);
  }

  boolean isMark(int index, String marks) {
    return index >= 0 && index < size() && tokens.get(index).isMark(marks);
  }

  boolean joined(int index) {
    return index >= 0 && index < size() && tokens.get(index).joined();
  }

  String plain(int index) {
    return index >= 0 && index < size() ? tokens.get(index).plain() : "";
  }

  int number(int index) {
    return index >= 0 && index < size() ? tokens.get(index).number() : 0;
  }

  /** @return what stands from that piece on, as typed */
  String from(int index) {
    return index < size() ? text.substring(tokens.get(index).from()).strip() : "";
  }

  /** @return what stands from one piece to before another, as typed */
  String between(int from, int to) {
    return from < to ? text.substring(tokens.get(from).from(), tokens.get(to - 1).to()) : "";
  }

  /** @return how many words the message begins with, one behind the other */
  int leadingWords() {
    int count = 0;
    while (is(count, Token.Kind.WORD))
      count++;
    return count;
  }

  /** @return the first words, folded, with a space between */
  String words(int from, int to) {
    return String.join(" ", tokens.subList(from, to).stream().map(Token::plain).toList());
  }

  /** @return whether the pieces are the whole message */
  boolean isWhole() {
    return tokens.isEmpty() || Tokens.of(text.substring(tokens.getLast().to())).isEmpty();
  }
}
