package nl.draaiboek.discord.connection;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.OkHttpClient;

/** An open line to Discord. Listeners run on virtual threads, so that one that is slow delays no other. */
public final class Connection implements AutoCloseable {
  /** What JDA may take to say goodbye; with requests waiting it would take a minute. */
  private static final Duration GOODBYE = Duration.ofSeconds(2);

  private final JDA jda;

  private Connection(JDA jda) {
    this.jda = jda;
  }

  /**
   * Begins to connect; {@link JDA#awaitReady()} waits for it.
   *
   * @throws net.dv8tion.jda.api.exceptions.InvalidTokenException when the token has not even the form of one
   */
  public static Connection open(DiscordSettings settings, List<? extends EventListener> listeners) {
    // JDA keeps this for the whole process: what people write calls nobody, whichever way it is sent.
    MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    JDABuilder builder = JDABuilder.createLight(settings.token().value(), intents(settings))
        .setRestConfig(new RestConfig().setBaseUrl(settings.rest().toString()))
        .setSessionController(new OneGateway(settings.gateway(), settings.identifySpacing()))
        .setHttpClientBuilder(new OkHttpClient.Builder().connectTimeout(settings.patience())
            .readTimeout(settings.patience()).writeTimeout(settings.patience()))
        .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
        .setEnableShutdownHook(false)
        .addEventListeners(listeners.toArray());
    return new Connection(builder.build());
  }

  private static Set<GatewayIntent> intents(DiscordSettings settings) {
    Set<GatewayIntent> intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (settings.messageContent())
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    return intents;
  }

  public JDA jda() {
    return jda;
  }

  /** Ends the line. What is still to be sent is not waited for: see to that before. */
  @Override
  public void close() {
    jda.shutdown();
    try {
      if (!jda.awaitShutdown(GOODBYE))
        jda.shutdownNow();
    } catch (InterruptedException e) {
      jda.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
