package nl.draaiboek.discord.connection;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * How Discord is reached.
 *
 * @param token           what the bot proves itself with
 * @param rest            where its HTTP API is, version included, with a slash at the end
 * @param gateway         where its gateway is
 * @param files           where the files are that people post, and no others are fetched from
 * @param messageContent  whether the host turned the privileged intent on that lets the bot read all messages
 * @param identifySpacing how long there is between two sessions that begin anew; Discord wants five seconds
 * @param patience        how long one request may take
 */
public record DiscordSettings(Token token, URI rest, URI gateway, List<URI> files, boolean messageContent,
    Duration identifySpacing, Duration patience) {
  /** Discord itself. */
  public static final URI REST = URI.create("https://discord.com/api/v10/");
  public static final URI GATEWAY = URI.create("wss://gateway.discord.gg/");
  /** Its reference, under "Image Formatting" and "Signed Attachment CDN URLs". */
  public static final List<URI> FILES = List.of(URI.create("https://cdn.discordapp.com/"),
      URI.create("https://media.discordapp.net/"));
  private static final Duration IDENTIFY_SPACING = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  public DiscordSettings {
    files = List.copyOf(files);
    if (!rest.toString().endsWith("/"))
      throw new IllegalArgumentException("the address of Discord's HTTP API ends in a slash: " + rest);
  }

  public DiscordSettings(Token token, URI rest, URI gateway, List<URI> files, boolean messageContent) {
    this(token, rest, gateway, files, messageContent, IDENTIFY_SPACING, PATIENCE);
  }
}
