package nl.draaiboek.app.server;

import java.nio.file.Path;
import java.util.Optional;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.discord.DiscordAdapter;
import nl.draaiboek.discord.connection.IdentifyBudget;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.teams.TeamsAdapter;
import nl.draaiboek.teams.parts.TeamsParts;

/** The chats in which people take part, as far as the host turned them on. */
final class Chats {
  private final Config config;
  private final DeskParts desk;

  Chats(Config config, DeskParts desk) {
    this.config = config;
    this.desk = desk;
  }

  Optional<DiscordAdapter> discord() {
    Path starts = config.data().resolve("discord.starts");
    return config.discord()
        .map(discord -> new DiscordAdapter(new DiscordParts(desk, discord.facilitatorRole()),
            DiscordWays.of(discord), IdentifyBudget.in(starts, desk.clock())));
  }

  Optional<TeamsAdapter> teams() {
    return config.teams().map(teams -> new TeamsAdapter(new TeamsParts(desk, config.web().publicUrl()),
        TeamsWays.of(teams, config.web())));
  }
}
