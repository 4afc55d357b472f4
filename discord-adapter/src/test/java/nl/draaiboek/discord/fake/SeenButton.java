package nl.draaiboek.discord.fake;

/**
 * A button on a message.
 *
 * @param customId what the bot gets when it is pressed; empty for a link
 */
public record SeenButton(String label, String customId, boolean disabled, String url) {
  boolean isCalled(String named) {
    return label.equals(named) || customId.equals(named);
  }

  boolean startsWith(String named) {
    return label.startsWith(named);
  }
}
