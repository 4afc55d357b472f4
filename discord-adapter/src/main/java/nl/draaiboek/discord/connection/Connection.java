package nl.draaiboek.discord.connection;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
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
  private final OneGateway gateway;

  private Connection(JDA jda, OneGateway gateway) {
    this.jda = jda;
    this.gateway = gateway;
  }

  /**
   * Asks Discord whether it knows the token, and then begins to connect; {@link JDA#awaitReady()} waits for it.
   *
   * @throws net.dv8tion.jda.api.exceptions.InvalidTokenException when Discord does not know the token
   * @throws RuntimeException when Discord cannot be reached
   */
  public static Connection open(DiscordSettings settings, IdentifyBudget budget,
      List<? extends EventListener> listeners) {
    OneGateway gateway = new OneGateway(settings.gateway(), settings.identifySpacing(), budget);
    // JDA keeps this for the whole process: what people write calls nobody, whichever way it is sent.
    MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    JDABuilder builder = JDABuilder.createLight(settings.token().value(), intents(settings))
        .setRestConfig(new RestConfig().setBaseUrl(settings.rest().toString()))
        .setSessionController(gateway)
        .setHttpClientBuilder(new OkHttpClient.Builder().connectTimeout(settings.patience())
            .readTimeout(settings.patience()).writeTimeout(settings.patience()))
        .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
        .setEnableShutdownHook(false)
        .addEventListeners(listeners.toArray());
    return new Connection(builder.build(), gateway);
  }

  private static Set<GatewayIntent> intents(DiscordSettings settings) {
    Set<GatewayIntent> intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    if (settings.messageContent())
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    return intents;
  }

  /** @return why something failed, in few words and without anybody's */
  static String reason(Throwable fault) {
    if (fault instanceof ErrorResponseException refused)
      return "it answers " + refused.getErrorCode();
    Throwable deepest = fault;
    while (deepest.getCause() != null)
      deepest = deepest.getCause();
    return deepest.getClass().getSimpleName();
  }

  public JDA jda() {
    return jda;
  }

  /** Ends the line. What is still to be sent is not waited for: see to that before. */
  @Override
  public void close() {
    gateway.close();
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
