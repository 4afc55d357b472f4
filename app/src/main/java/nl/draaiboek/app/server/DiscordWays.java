package nl.draaiboek.app.server;

import java.util.List;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.discord.connection.DiscordSettings;
import nl.draaiboek.discord.connection.Token;

/** How Discord is reached, as the host set it. */
public final class DiscordWays {
  private DiscordWays() {}

  public static DiscordSettings of(Config.Discord discord) {
    return new DiscordSettings(new Token(discord.token().value()),
        discord.rest().orElse(DiscordSettings.REST), discord.gateway().orElse(DiscordSettings.GATEWAY),
        discord.files().map(List::of).orElse(DiscordSettings.FILES), discord.messageContent());
  }
}
