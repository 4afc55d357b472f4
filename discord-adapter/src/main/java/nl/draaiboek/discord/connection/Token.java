package nl.draaiboek.discord.connection;

/** What the bot proves itself with. It never shows itself. */
public record Token(String value) {
  public Token {
    if (value.isBlank())
      throw new IllegalArgumentException("a token has at least one character");
  }

  @Override
  public String toString() {
    return "***";
  }
}
