package nl.draaiboek.discord.fake;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Discord as far as a bot that speaks with people meets it: HTTP and gateway on a free port of the loopback address.
 *
 * <p>Use it in a try, or as a JUnit extension in a field. When it closes it fails the test for every request that
 * Discord's own document does not know, that goes over a limit, that no route was made for, and for every name
 * off this machine that somebody wanted to reach.
 */
public final class FakeDiscord implements AutoCloseable, AfterEachCallback {
  private static final long MOST_BYTES = 30_000_000;

  private final World world;
  private final Gateway gateway;
  private final Javalin server;
  private final int lookedUpBefore = LoopbackOnly.refused().size();

  /** A Discord on whose clock it is now. */
  public FakeDiscord() {
    this(InstantSource.system());
  }

  /** A Discord with a clock of its own, on which the age of interactions and messages counts. */
  public FakeDiscord(InstantSource clock) {
    world = new World(new FakeTime(clock));
    gateway = new Gateway(world, world.gateway);
    Rest rest = new Rest(world);
    server = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.http.maxRequestSize = MOST_BYTES;
      config.routes.ws("/gateway", world.gateway::routes);
      config.routes.get("/attachments/{channel}/{file}/{name}", this::download);
      for (HandlerType method : List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH,
          HandlerType.DELETE))
        config.routes.addHttpHandler(method, "/api/v10/<path>", rest::handle);
    }).start("127.0.0.1", 0);
    world.listensAt("127.0.0.1:" + server.port());
  }

  // Where it is

  public URI rest() {
    return URI.create("http://" + world.address() + "/api/v10/");
  }

  /** @return where the files are that people post */
  public URI files() {
    return URI.create("http://" + world.address() + "/");
  }

  public URI gatewayUrl() {
    return URI.create("ws://" + world.address() + "/gateway");
  }

  /** @return what the bot must prove itself with */
  public String token() {
    return world.application.token();
  }

  // Who and what is there

  /** @return the server where the learning network meets */
  public Guild guild() {
    return guild("Leernetwerk");
  }

  /** @return the server of this name; made when there is none yet */
  public Guild guild(String name) {
    return world.guild(name);
  }

  /** @return the person of this name, who is in every server; made when there is none yet */
  public Person user(String name) {
    return world.person(name);
  }

  public Person bot() {
    return world.bot;
  }

  /** Turns the privileged intent for message content on, as its owner does in Discord's portal. */
  public FakeDiscord grantsMessageContent() {
    world.application.grantMessageContent();
    return this;
  }

  /** Makes the token worthless, as Discord does after a leak or too many logins: who is connected is closed with 4004. */
  public void takesTheTokenBack() {
    synchronized (world) {
      world.application.changeToken();
      gateway.forgetsSessions();
      gateway.closes(GatewayServer.WRONG_TOKEN);
    }
  }

  /** @return the commands that are registered everywhere, by name */
  public List<String> commands() {
    synchronized (world) {
      return world.application.commands().in("").stream().map(c -> c.path("name").asText()).toList();
    }
  }

  /** @return how often all commands were registered anew */
  public int commandOverwrites() {
    return world.application.commands().overwrites();
  }

  // What happens to it

  public Gateway gateway() {
    return gateway;
  }

  public Faults faults() {
    return world.faults;
  }

  public Limits limits() {
    return world.limits;
  }

  /** Is gone: lines are cut, every request is answered 503 and nobody gets in, until {@link #comesBack}. */
  public void goesDown() {
    world.faults.down(true);
    gateway.refusesConnections(GatewayServer.SERVER_TROUBLE);
    gateway.cuts();
  }

  /**
   * Is there again.
   *
   * @param remembers whether sessions from before can be resumed
   */
  public void comesBack(boolean remembers) {
    if (!remembers)
      gateway.forgetsSessions();
    world.faults.down(false);
    gateway.letsIn();
  }

  /**
   * For measuring a bot, so that it is not this that is measured: holds nothing against Discord's own document, and keeps no
   * requests, no versions and nothing that one person alone was shown. To be said before a bot connects; its line cannot be
   * resumed.
   */
  public FakeDiscord hurries() {
    world.hurries();
    return this;
  }

  /** Lets time pass: interactions grow too late, their tokens end, messages grow old. */
  public void passes(Duration time) {
    world.time.passes(time);
  }

  // What can be seen of it

  /** @return every request that came in, in order */
  public List<Request> requests() {
    return world.requests.all();
  }

  /** @param route for example {@code POST /channels/{any}/messages} */
  public List<Request> requests(String route) {
    return requests().stream().filter(r -> r.isFor(route)).toList();
  }

  /** @return how many requests were answered 401, 403 or 429: ten thousand in ten minutes is a ban */
  public long invalidRequests() {
    return world.requests.invalid();
  }

  /** @return what was wrong so far and will fail the test at its end */
  public List<String> findings() {
    LoopbackOnly.refused().stream().skip(lookedUpBefore).map(host -> "somebody wanted to reach " + host)
        .forEach(world.findings::add);
    return world.findings.all();
  }

  private void download(Context context) {
    String id = context.pathParam("file");
    world.channelWithId(context.pathParam("channel")).stream()
        .flatMap(c -> c.files().stream()).filter(f -> f.id().equals(id)).findFirst()
        .ifPresentOrElse(f -> context.contentType(f.type()).result(f.bytes().all()),
            () -> context.status(404));
  }

  /** Stops, and fails the test for what was wrong. */
  @Override
  public void close() {
    server.stop();
    List<String> wrong = findings();
    if (!wrong.isEmpty())
      throw new AssertionError("Discord would have minded:\n  " + String.join("\n  ", wrong));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }
}
