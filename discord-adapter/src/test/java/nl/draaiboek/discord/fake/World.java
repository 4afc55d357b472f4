package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is so on this Discord. Whoever looks or changes holds its monitor. */
final class World {
  final FakeTime time;
  final Ids ids = new Ids();
  final Findings findings = new Findings();
  final Application application;
  final Person bot;
  final GatewayServer gateway;
  final Requests requests = new Requests();
  final Interactions interactions;
  final Limits limits = new Limits();
  final Faults faults = new Faults();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Guild> guilds = new LinkedHashMap<>();
  private final Map<String, ChatChannel> channels = new LinkedHashMap<>();
  private String host = "127.0.0.1";
  private volatile boolean hurried;

  World(FakeTime time) {
    this.time = time;
    application = new Application(newId());
    bot = new Person(this, application.id(), "Draaiboek", true);
    people.put(bot.id(), bot);
    gateway = new GatewayServer(this);
    interactions = new Interactions(this);
  }

  String newId() {
    return ids.next(time.instant());
  }

  /** @param address host and port of the server, once it listens */
  void listensAt(String address) {
    host = address;
  }

  String address() {
    return host;
  }

  /** From now on nothing is checked and as little as possible remembered. */
  void hurries() {
    hurried = true;
  }

  boolean isHurried() {
    return hurried;
  }

  synchronized Person person(String name) {
    return people.values().stream().filter(p -> p.name().equals(name)).findFirst().orElseGet(() -> {
      Person person = new Person(this, newId(), name, false);
      people.put(person.id(), person);
      return person;
    });
  }

  synchronized Optional<Person> personWithId(String id) {
    return Optional.ofNullable(people.get(id));
  }

  synchronized Guild guild(String name) {
    return guilds.values().stream().filter(g -> g.name().equals(name)).findFirst().orElseGet(() -> {
      Guild guild = new Guild(this, newId(), name);
      guilds.put(guild.id(), guild);
      guild.opens();
      return guild;
    });
  }

  synchronized Collection<Guild> guilds() {
    return List.copyOf(guilds.values());
  }

  synchronized Optional<Guild> guildWithId(String id) {
    return Optional.ofNullable(guilds.get(id));
  }

  synchronized void add(ChatChannel channel) {
    channels.put(channel.id(), channel);
  }

  synchronized void remove(ChatChannel channel) {
    channels.remove(channel.id());
  }

  synchronized Collection<ChatChannel> channels() {
    return List.copyOf(channels.values());
  }

  synchronized Optional<ChatChannel> channelWithId(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  /** @return the channel where this person and the bot talk, made when there is none yet */
  synchronized ChatChannel direct(Person person) {
    return channels.values().stream().filter(c -> c.isWith(person)).findFirst().orElseGet(() -> {
      ChatChannel channel = ChatChannel.direct(this, person);
      add(channel);
      return channel;
    });
  }

  /** @return the names of all whom these ids belong to */
  synchronized List<Person> withIds(Set<String> ids) {
    return people.values().stream().filter(p -> ids.contains(p.id())).toList();
  }

  void tell(String event, ObjectNode data) {
    gateway.dispatch(event, data);
  }
}
