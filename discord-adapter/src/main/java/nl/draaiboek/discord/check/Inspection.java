package nl.draaiboek.discord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import nl.draaiboek.core.check.Finding;
import nl.draaiboek.discord.connection.DiscordSettings;

/** Looks whether all is there for a session: token, intent, servers, channels and what the bot may do in them. */
public final class Inspection {
  /** "Message Content Intent" as Discord writes it for bots in many servers, and in fewer than a hundred. */
  private static final int CONTENT_GRANTED = 1 << 18 | 1 << 19;
  /** More servers than one host has; Discord gives no more at once. */
  private static final int MOST_SERVERS = 200;

  private final DiscordSettings settings;
  private final Optional<String> facilitatorRole;
  private final List<Finding> found = new ArrayList<>();

  private Inspection(DiscordSettings settings, Optional<String> facilitatorRole) {
    this.settings = settings;
    this.facilitatorRole = facilitatorRole;
  }

  /**
   * Looks at everything.
   *
   * @param facilitatorRole the name of a role whose members lead any session
   * @throws NoAnswer when Discord cannot be reached, or does not know the bot
   */
  public static List<Finding> of(DiscordSettings settings, Optional<String> facilitatorRole) {
    Inspection inspection = new Inspection(settings, facilitatorRole);
    try (Api api = new Api(settings)) {
      inspection.look(api);
    }
    return List.copyOf(inspection.found);
  }

  private void look(Api api) {
    DataObject bot = api.object("users/@me");
    found.add(Finding.fine("Discord knows the token; the bot is called " + name(bot, "username") + "."));
    intent(api.object("applications/@me").getInt("flags", 0));
    DataArray guilds = api.array("users/@me/guilds?limit=" + MOST_SERVERS);
    if (guilds.isEmpty())
      found.add(Finding.mistake("The bot is in no server yet. Ask it in with the link that "
          + "./draaiboek discord invite prints."));
    for (int i = 0; i < guilds.length(); i++)
      server(api, guilds.getObject(i), bot.getString("id"));
  }

  private void intent(int flags) {
    boolean granted = (flags & CONTENT_GRANTED) != 0;
    if (settings.messageContent() && !granted)
      found.add(Finding.mistake("discord.message-content is on, but Discord does not grant it: the bot would "
          + "be sent away. Turn on \"Message Content Intent\" on the bot's page in Discord's developer portal, "
          + "or set discord.message-content to off."));
    else if (settings.messageContent())
      found.add(Finding.fine("The bot may read what people type in a table's thread."));
    else if (granted)
      found.add(Finding.warning("\"Message Content Intent\" is on in Discord's developer portal, but "
          + "discord.message-content is off. Turn it off there too: a bot gets no more than it uses."));
  }

  private void server(Api api, DataObject guild, String bot) {
    String id = guild.getString("id");
    String called = "In server \"" + name(guild, "name") + "\" ";
    DataArray roles = api.array("guilds/" + id + "/roles");
    DataArray worn = api.object("guilds/" + id + "/members/" + bot).getArray("roles");
    Rights rights = Rights.of(id, bot, worn.stream(DataArray::getString).collect(Collectors.toSet()), roles);
    List<DataObject> channels = api.array("guilds/" + id + "/channels").stream(DataArray::getObject)
        .filter(c -> c.getInt("type") == ChannelType.TEXT.getId()).toList();
    channels(called, channels, rights);
    facilitatorRole.filter(role -> named(roles).stream().noneMatch(role::equals))
        .ifPresent(role -> found.add(Finding.warning(called + "there is no role \"" + role
            + "\" (discord.facilitator-role). Make it there, or set another.")));
  }

  private void channels(String called, List<DataObject> channels, Rights rights) {
    List<Finding> lacking = new ArrayList<>();
    int hidden = 0;
    for (DataObject channel : channels) {
      List<Permission> lacks = rights.lacking(channel);
      if (lacks.contains(Permission.VIEW_CHANNEL))
        hidden++;
      else if (!lacks.isEmpty())
        lacking.add(Finding.warning(called + "the bot lacks in #" + name(channel, "name") + ": "
            + lacks.stream().map(Permission::getName).collect(Collectors.joining(", "))
            + ". Give it that in the channel's settings, under Permissions."));
    }
    int good = channels.size() - hidden - lacking.size();
    String counts = called + "a session can be held in " + good + " of " + channels.size()
        + " text channels; "
        + hidden + " the bot cannot see.";
    found.add(good > 0
        ? Finding.fine(counts)
        : Finding.mistake(counts + " Open the link of ./draaiboek discord invite once more and choose this "
            + "server, or give the bot's role what it lacks."));
    found.addAll(lacking);
  }

  private static Set<String> named(DataArray roles) {
    return roles.stream(DataArray::getObject).map(role -> role.getString("name")).collect(Collectors.toSet());
  }

  /** @return a name that somebody chose, on one line */
  private static String name(DataObject of, String field) {
    return of.getString(field, "").replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }
}
