package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What the bot may do in a channel of a server: what its role lets it do, less what the channel takes from it. */
final class BotAccess {
  private final Guild guild;
  private final Person bot;
  private final Set<Permission> denied = EnumSet.noneOf(Permission.class);

  BotAccess(Guild guild, Person bot) {
    this.guild = guild;
    this.bot = bot;
  }

  void deny(Permission... permissions) {
    denied.addAll(Arrays.asList(permissions));
  }

  void allow(Permission... permissions) {
    Arrays.asList(permissions).forEach(denied::remove);
  }

  long bits() {
    return guild.bits(bot) & ~Permission.bits(denied);
  }

  boolean may(Permission permission) {
    return permission.in(guild.bits(bot)) && !denied.contains(permission);
  }

  ArrayNode overwrites() {
    ArrayNode overwrites = Json.array();
    if (!denied.isEmpty())
      overwrites.addObject().put("id", guild.botRole().id()).put("type", 0).put("allow", "0").put("deny",
          Long.toString(Permission.bits(denied)));
    return overwrites;
  }
}
