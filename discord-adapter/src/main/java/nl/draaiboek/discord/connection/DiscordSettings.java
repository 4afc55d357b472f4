package nl.draaiboek.discord.connection;

import java.net.URI;
import java.time.Duration;

/**
 * How Discord is reached.
 *
 * @param token           what the bot proves itself with
 * @param rest            where its HTTP API is, version included, with a slash at the end
 * @param gateway         where its gateway is
 * @param messageContent  whether the host turned the privileged intent on that lets the bot read all messages
 * @param identifySpacing how long there is between two sessions that begin anew; Discord wants five seconds
 * @param patience        how long one request may take
 */
public record DiscordSettings(Token token, URI rest, URI gateway, boolean messageContent,
    Duration identifySpacing, Duration patience) {
  /** Discord itself. */
  public static final URI REST = URI.create("https://discord.com/api/v10/");
  public static final URI GATEWAY = URI.create("wss://gateway.discord.gg/");
  private static final Duration IDENTIFY_SPACING = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  public DiscordSettings {
    if (!rest.toString().endsWith("/"))
      throw new IllegalArgumentException("the address of Discord's HTTP API ends in a slash: " + rest);
  }

  public DiscordSettings(Token token, URI rest, URI gateway, boolean messageContent) {
    this(token, rest, gateway, messageContent, IDENTIFY_SPACING, PATIENCE);
  }
}
