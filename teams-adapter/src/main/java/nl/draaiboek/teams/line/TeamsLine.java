package nl.draaiboek.teams.line;

import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ResourceResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.draaiboek.teams.TeamsApp;
import nl.draaiboek.teams.TeamsSettings;
import nl.draaiboek.teams.door.ServiceHosts;
import nl.draaiboek.teams.door.Someone;

/**
 * Says things in Teams. Each of these waits for Teams, some seconds at most, and tells how it went; nothing is tried twice here.
 * Conversations are named as Teams names them; that of a thread ends in {@code ;messageid=} and its first message.
 */
public final class TeamsLine implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final Optional<TeamsApp> app;
  private final Optional<Login> login;
  private final Addresses addresses;
  private final Connectors connectors;
  private final Pacer pacer;

  /**
   * @param clock  by which people are written to
   * @param outside tells whether a token of Microsoft's is still good
   */
  public TeamsLine(TeamsSettings settings, Addresses addresses, InstantSource clock, InstantSource outside) {
    this(settings, addresses, clock, outside, PATIENCE);
  }

  /** @param patience how long one answer may take */
  TeamsLine(TeamsSettings settings, Addresses addresses, InstantSource clock, InstantSource outside,
      Duration patience) {
    this.app = settings.app();
    this.addresses = addresses;
    this.pacer = new Pacer(clock);
    this.login = app.map(known -> new Login(settings.places().login()));
    Optional<Badge> badge = login.map(http -> new Badge(app.orElseThrow(), http, outside, executor));
    ServiceHosts services = settings.local()
        ? ServiceHosts.loopback()
        : ServiceHosts.of(settings.places().services());
    this.connectors = new Connectors(new Checked(services, badge), patience, executor);
  }

  /** Posts into a conversation; where that is a thread, as an answer in it. */
  public Sending post(String conversation, Post post) {
    return send(conversation, there -> there.sendToConversation(conversation, Wire.of(post))
        .thenApply(TeamsLine::id));
  }

  /** Answers a message; in a channel, in its thread. */
  public Sending reply(String conversation, String message, Post post) {
    Activity activity = Wire.of(post);
    activity.setReplyToId(message);
    return send(conversation,
        there -> there.replyToActivity(conversation, message, activity).thenApply(TeamsLine::id));
  }

  /** Changes what the bot posted. The same again does no harm. */
  public Sending update(String conversation, String message, Post post) {
    Activity activity = Wire.of(post);
    activity.setId(message);
    return send(conversation, there -> there.updateActivity(conversation, message, activity)
        .thenApply(done -> message));
  }

  /** Takes back what the bot posted. */
  public Sending delete(String conversation, String message) {
    return send(conversation,
        there -> there.deleteActivity(conversation, message).thenApply(done -> message));
  }

  /**
   * Begins a thread in a channel.
   *
   * @param channel its own id, without a thread
   * @return {@code Sent} with the conversation of the thread
   */
  public Sending startThread(String channel, Post post) {
    return send(channel, there -> there.createConversation(Wire.thread(channel, post))
        .thenApply(TeamsLine::conversation));
  }

  /**
   * Opens the personal conversation with someone who has the app, or finds it again.
   *
   * @param person as Teams calls them for this bot
   * @return {@code Sent} with the conversation
   */
  public Sending openPersonal(String tenant, String person) {
    ConversationParameters parameters = Wire.personal(app.map(TeamsApp::id).orElse("bot"), tenant, person);
    return send(tenant, there -> there.createConversation(parameters).thenApply(TeamsLine::conversation));
  }

  /** @return everybody in the conversation, of a channel those in its team */
  public Roster members(String conversation) {
    List<Someone> people = new ArrayList<>();
    String next = "";
    do {
      Optional<Duration> wait = pacer.take(conversation);
      if (wait.isPresent())
        return new Roster.Unknown(new Sending.Wait(wait.get()));
      try {
        URI address = addresses.of(conversation);
        MemberPage page = MemberPage.fetch(connectors.at(address).getRestClient().httpClient(), address,
            conversation, next);
        people.addAll(page.people());
        next = page.next();
      } catch (IOException e) {
        return new Roster.Unknown(failed(conversation, e));
      }
    } while (!next.isEmpty());
    return new Roster.Members(people);
  }

  private Sending send(String where, Function<Conversations, CompletableFuture<String>> request) {
    Optional<Duration> wait = pacer.take(where);
    if (wait.isPresent())
      return new Sending.Wait(wait.get());
    try {
      ConnectorClient client = connectors.at(addresses.of(where));
      return new Sending.Sent(request.apply(client.getConversations()).join());
    } catch (RuntimeException e) {
      return failed(where, e);
    }
  }

  private Sending failed(String where, Exception fault) {
    Sending how = Verdict.of(fault);
    if (how instanceof Sending.Wait(Duration after))
      pacer.pause(where, after);
    return how;
  }

  private static String id(ResourceResponse response) {
    return response == null || response.getId() == null ? "" : response.getId();
  }

  private static String conversation(ConversationResourceResponse response) {
    return response.getId();
  }

  @Override
  public void close() {
    connectors.close();
    login.ifPresent(Login::close);
    executor.shutdownNow();
  }
}
