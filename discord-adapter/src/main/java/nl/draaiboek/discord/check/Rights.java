package nl.draaiboek.discord.check;

import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import nl.draaiboek.discord.room.Rooms;

/**
 * What the bot may do in a server, by Discord's rules: all of its roles together, and in a channel what is taken and given
 * there for everyone, then for its roles, then for itself.
 *
 * @param everyone the id of the role that all have, which is the server's
 * @param bot      the user id of the bot
 * @param roles    the ids of the roles that it has besides
 * @param bits     what they allow
 */
record Rights(String everyone, String bot, Set<String> roles, long bits) {
  static Rights of(String guild, String bot, Set<String> roles, DataArray all) {
    long bits = all.stream(DataArray::getObject)
        .filter(role -> role.getString("id").equals(guild) || roles.contains(role.getString("id")))
        .mapToLong(role -> role.getLong("permissions")).reduce(0, (a, b) -> a | b);
    return new Rights(guild, bot, roles, bits);
  }

  /** @return what it lacks for a session in this channel, in the order of what is needed */
  List<Permission> lacking(DataObject channel) {
    long there = in(channel.optArray("permission_overwrites").orElseGet(DataArray::empty));
    return Rooms.NEEDED.stream().filter(permission -> (there & permission.getRawValue()) == 0).toList();
  }

  private long in(DataArray overwrites) {
    if ((bits & Permission.ADMINISTRATOR.getRawValue()) != 0)
      return -1;
    long there = applied(bits, overwrites, Set.of(everyone));
    there = applied(there, overwrites, roles);
    return applied(there, overwrites, Set.of(bot));
  }

  private static long applied(long before, DataArray overwrites, Set<String> whose) {
    long deny = 0;
    long allow = 0;
    for (int i = 0; i < overwrites.length(); i++) {
      DataObject overwrite = overwrites.getObject(i);
      if (whose.contains(overwrite.getString("id"))) {
        deny |= overwrite.getLong("deny");
        allow |= overwrite.getLong("allow");
      }
    }
    return (before & ~deny) | allow;
  }
}
