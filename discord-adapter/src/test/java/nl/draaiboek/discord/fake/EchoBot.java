package nl.draaiboek.discord.fake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import nl.draaiboek.discord.connection.Connection;
import nl.draaiboek.discord.connection.DiscordSettings;
import nl.draaiboek.discord.connection.IdentifyBudget;
import nl.draaiboek.discord.connection.Token;

/** A real JDA on the fake, that does what the test says and remembers what it heard. */
final class EchoBot implements AutoCloseable, EventListener {
  private final Map<Class<?>, Consumer<GenericEvent>> does = new ConcurrentHashMap<>();
  private final List<GenericEvent> heard = Collections.synchronizedList(new ArrayList<>());
  private final Connection connection;

  EchoBot(FakeDiscord discord, boolean messageContent) {
    this(discord, discord.token(), messageContent);
  }

  EchoBot(FakeDiscord discord, String token, boolean messageContent) {
    connection = Connection
        .open(
            new DiscordSettings(new Token(token), discord.rest(), discord.gatewayUrl(), List.of(),
                messageContent,
                Duration.ZERO, Duration.ofSeconds(2)),
            IdentifyBudget.forgetful(InstantSource.system()),
            List.of(this));
  }

  /** A bot that is ready. */
  static EchoBot on(FakeDiscord discord) throws InterruptedException {
    EchoBot bot = new EchoBot(discord, false);
    bot.jda().awaitReady();
    return bot;
  }

  <E extends GenericEvent> EchoBot when(Class<E> event, Consumer<E> action) {
    does.put(event, e -> action.accept(event.cast(e)));
    return this;
  }

  JDA jda() {
    return connection.jda();
  }

  TextChannel in(ChatChannel channel) {
    return Objects.requireNonNull(jda().getTextChannelById(channel.id()));
  }

  PrivateChannel with(Person person) {
    return jda().openPrivateChannelById(person.id()).complete();
  }

  <E extends GenericEvent> List<E> heard(Class<E> event) {
    synchronized (heard) {
      return heard.stream().filter(event::isInstance).map(event::cast).toList();
    }
  }

  @Override
  public void onEvent(GenericEvent event) {
    heard.add(event);
    does.getOrDefault(event.getClass(), e -> {}).accept(event);
  }

  @Override
  public void close() {
    jda().shutdownNow();
    connection.close();
  }
}
