package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings what people do with commands, buttons, selects and forms to the bot. */
final class Interactions {
  /** How many a hurried world keeps: more than can be under way at once. */
  private static final int RECENT = 1_000;

  private final World world;
  private final LinkedHashMap<String, Interaction> byToken = new LinkedHashMap<>();

  Interactions(World world) {
    this.world = world;
  }

  Optional<Interaction> withToken(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  Interaction command(Person person, ChatChannel channel, String command, Map<String, ?> options) {
    return start(new Interaction(world, Interaction.Kind.COMMAND, person, channel),
        data -> new TypedCommand(world, person, channel, command).fill(data, options));
  }

  Interaction completion(Person person, ChatChannel channel, String command, String option,
      String beginning) {
    return start(new Interaction(world, Interaction.Kind.COMPLETION, person, channel),
        data -> new TypedCommand(world, person, channel, command).fillPartly(data, option, beginning));
  }

  Interaction press(Person person, ChatMessage message, String customId) {
    return start(new Interaction(world, Interaction.Kind.COMPONENT, person, message.channel()).on(message),
        data -> data.put("custom_id", customId).put("component_type", Components.BUTTON).put("id", 1));
  }

  Interaction pick(Person person, ChatMessage message, SeenSelect select, List<String> values) {
    return start(new Interaction(world, Interaction.Kind.COMPONENT, person, message.channel()).on(message),
        data -> {
          data.put("custom_id", select.customId()).put("component_type", select.kind()).put("id", 1);
          values.forEach(data.putArray("values")::add);
        });
  }

  Interaction fillIn(Person person, Form form, Map<String, String> answers) {
    Interaction opener = form.opener();
    if (!opener.person().equals(person))
      throw new IllegalStateException("the form opened for " + opener.person() + ", not for " + person);
    return start(new Interaction(world, Interaction.Kind.FORM, person, opener.channel()).after(opener),
        data -> data.put("custom_id", form.customId()).set("components", form.filledIn(answers)));
  }

  private Interaction start(Interaction interaction, Consumer<ObjectNode> fill) {
    synchronized (world) {
      ObjectNode json = about(interaction);
      fill.accept(json.putObject("data"));
      byToken.put(interaction.token(), interaction);
      if (world.isHurried() && byToken.size() > RECENT)
        byToken.pollFirstEntry();
      world.tell("INTERACTION_CREATE", json);
      return interaction;
    }
  }

  private ObjectNode about(Interaction interaction) {
    ChatChannel channel = interaction.channel();
    Person person = interaction.person();
    ObjectNode json = Json.object().put("id", interaction.id()).put("application_id", world.application.id())
        .put("type", interaction.kind().code).put("token", interaction.token()).put("version", 1)
        .put("channel_id", channel.id()).put("locale", person.locale())
        .put("app_permissions", Long.toString(channel.bits(world.bot)))
        .put("attachment_size_limit", BodyLimits.FILE_BYTES)
        .put("context", channel.guild().isPresent() ? 0 : 1);
    json.set("channel", channel.json().put("permissions", Long.toString(channel.bits(person))));
    json.putArray("entitlements");
    json.putObject("authorizing_integration_owners").put("0", channel.guild().map(Guild::id).orElse("0"));
    channel.guild().ifPresentOrElse(guild -> {
      json.put("guild_id", guild.id()).put("guild_locale", "nl");
      json.putObject("guild").put("id", guild.id()).put("locale", "nl").putArray("features");
      json.set("member",
          person.memberWithUser(guild).put("permissions", Long.toString(channel.bits(person))));
    }, () -> json.set("user", person.user()));
    interaction.source().ifPresent(m -> json.set("message", m.json()));
    return json;
  }
}
