package nl.draaiboek.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.Javalin;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.markup.SafeMarkdown;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.engine.Accesses;
import nl.draaiboek.core.engine.NetworkDelivery;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.testkit.FakeDarkroom;
import nl.draaiboek.testkit.MemoryStore;
import nl.draaiboek.testkit.SettableClock;
import nl.draaiboek.web.door.LinkKeys;
import nl.draaiboek.web.page.WrapUpFile;

/** A running server on a free port, with a store in memory and a clock that stands still. */
final class Hall implements AutoCloseable {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  final SettableClock clock = new SettableClock();
  final MemoryStore store = new MemoryStore(clock);
  final SessionEngine engine = new SessionEngine(store.sessions(), store.cache(), StandardActivities.all(),
      clock,
      new RandomIds(new Random(7)));
  final NetworkEngine networks = new NetworkEngine(store.networks(), (_, _) -> Optional.empty(), clock);
  final OutboxRelay relay = new OutboxRelay(engine, networks, store.outbox(), store.people(), clock);
  final ChatCodes codes = new ChatCodes(new RandomIds(new Random(8)), clock);
  final WritingBench bench = new WritingBench();
  final WebAdapter web;
  private final Javalin server;

  Hall() {
    this(UnaryOperator.identity());
  }

  /** @param host changes the settings of a server that is open to all */
  Hall(UnaryOperator<WebSettings> host) {
    this(host, UnaryOperator.identity());
  }

  /** @param doors changes who comes in by which secret */
  Hall(UnaryOperator<WebSettings> host, UnaryOperator<Accesses> doors) {
    WebSettings settings = host.apply(new WebSettings(Optional.empty(), new OpeningRule.Anyone(),
        new LinkKeys(new byte[16]), Set.of(), Language.DUTCH, AMSTERDAM));
    web = new WebAdapter(
        new WebParts(engine, networks, new NetworkDelivery(networks, relay), store.archive(), store.people(),
            doors.apply(store.accesses()), store.index(),
            () -> List.of(evening()), Languages.bundled(), new SafeMarkdown(), new PlainDownloads(),
            Hall::cards,
            new Photos(new FakeDarkroom(), store.album()), Optional.of(codes), relay::missed,
            new Rights(engine, networks, store.sessions(), store.networks(), store.people(), store.accounts(),
                store.shredder()),
            () -> bench, clock),
        settings);
    server = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.jetty.host = "127.0.0.1";
      web.routes(config);
    }).start(0);
  }

  /** @return the routing table */
  List<Endpoint> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream().map(handler -> handler.endpoint).toList();
  }

  String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Someone with a browser that knows nobody here. */
  Browser browser() {
    return new Browser(url());
  }

  /** Ana opens a session and leads it. */
  Browser anaOpens() {
    Browser ana = browser();
    ana.post("/open", Map.of("script", "evening", "name", "Ana", "tables", "2", "language", "en"));
    return ana;
  }

  /** Someone comes in to Ana's session by its link. */
  Browser joins(Browser ana, String name) {
    Browser someone = browser();
    someone.get(link(ana, "j"));
    someone.post("/s/" + ana.session() + "/join", Map.of("name", name, "as", "named"));
    return someone;
  }

  /** @return the path of a link of Ana's session: j to join, f to lead with her, b for the board */
  String link(Browser ana, String kind) {
    ana.get("/s/" + ana.session() + "/setup");
    return ana.finds("href=\"[^\"]*(/" + kind + "/[A-Za-z0-9_-]{22})\"");
  }

  Session.Opened session(SessionId id) {
    return (Session.Opened) engine.find(id).orElseThrow().session();
  }

  /** Welcome together, then notes at the tables. */
  static Script evening() {
    ActivitySpec notes = new ActivitySpec("work", "notes",
        new Settings(Map.of("kinds", List.of(Map.of("id", "yellow", "colour", "yellow", "sign", "💡")),
            "pictures", true)),
        Optional.empty(), List.of(), Map.of("kind.yellow", words("Practice")));
    return new Script("evening", words("An evening"), Words.NONE,
        List.of(block("welcome", Place.PLENARY, List.of()), block("write", Place.TABLES, List.of(notes))), 2,
        0, List.of(),
        List.of(new Script.Ahead("chairs", Duration.ofMinutes(30), words("Put the chairs in a ring"))),
        Map.of());
  }

  private static Block block(String id, Place place, List<ActivitySpec> activities) {
    return new Block(new BlockId(id), Duration.ofMinutes(10), place, activities,
        new BlockWords(words(id), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(), false,
        false,
        List.of());
  }

  private static Words words(String text) {
    return new Words(Map.of("en", text));
  }

  private static CardTexts.Read cards(String file) {
    return file.startsWith("1,")
        ? new CardTexts.Read.Texts(Map.of(1, file.substring(2)))
        : new CardTexts.Read.Unreadable(1);
  }

  /** Files that say no more than what they are. */
  private static final class PlainDownloads implements Downloads {
    @Override
    public byte[] file(WrapUpFile kind, WrapUp wrapUp, Listener listener) throws Busy {
      if (kind == WrapUpFile.SHEETS)
        throw new Busy(new IllegalStateException("nobody is at work"));
      return (kind + " of " + wrapUp.title().in(listener.language())).getBytes(UTF_8);
    }

    @Override
    public String landscape(WrapUp.Sheet sheet, Listener listener) {
      return "<svg xmlns='http://www.w3.org/2000/svg'/>";
    }

    @Override
    public String figure(CardPart.Drawn part, Listener listener) {
      return "<svg xmlns='http://www.w3.org/2000/svg' data-lines='" + part.figure().lines().size() + "'/>";
    }

    @Override
    public String calendar(Network.Founded network, List<Meeting> meetings, Listener listener, Instant now) {
      return "a calendar of " + meetings.size();
    }

    @Override
    public byte[] script(Script script, LocalTime begins, Listener listener) {
      return ("%PDF " + script.name() + " " + begins).getBytes(UTF_8);
    }

    @Override
    public String qr(String text) {
      return "<svg xmlns='http://www.w3.org/2000/svg'><desc>" + text + "</desc></svg>";
    }
  }

  @Override
  public void close() {
    web.close();
    server.stop();
    engine.close();
    networks.close();
  }
}
