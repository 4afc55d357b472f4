package nl.draaiboek.app.server;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import nl.draaiboek.app.CannotStart;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.content.alike.AlikeByStems;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.language.Vocabularies;
import nl.draaiboek.content.markup.SafeMarkdown;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.NetworkLinks;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.Carrying;
import nl.draaiboek.core.engine.Ids;
import nl.draaiboek.core.engine.KeepingTerms;
import nl.draaiboek.core.engine.NetworkDelivery;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.core.engine.Timers;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.rights.Retention;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.rights.Shredder;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import nl.draaiboek.documents.photo.StandardDarkroom;
import nl.draaiboek.store.DamagedStore;
import nl.draaiboek.store.IncompleteStore;
import nl.draaiboek.store.Pace;
import nl.draaiboek.store.Secret;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreInUse;
import nl.draaiboek.teams.TeamsAdapter;
import nl.draaiboek.web.OpeningRule;
import nl.draaiboek.web.WebAdapter;
import nl.draaiboek.web.WebParts;
import nl.draaiboek.web.WebSettings;
import nl.draaiboek.web.door.LinkKeys;

/** A running Draaiboek. Everything that it is made of is made here, from the ground up. */
public final class Server implements AutoCloseable {
  private final Stops stops = new Stops();
  private final SessionEngine engine;
  private final NetworkEngine networks;
  private final People people;
  private final Accounts accounts;
  private final WebAdapter web;
  private final HttpServer http;

  private Server(Config config, InstantSource clock, Pace pace) {
    try {
      SecureRandom random = new SecureRandom();
      Activities activities = StandardActivities.all(new AlikeByStems());
      // The first page is in a language, so these are read while the store opens; only who opens a session
      // waits for scripts.
      Ahead<Languages> bundled = new Ahead<>(Languages::bundled).begin();

      Store store = stops.then(Store.open(config.store(), activities, clock));
      Scripts scripts = new Scripts(activities, config.scripts(), store.scripts());
      KeptSecrets secrets = new KeptSecrets(config.data(), random);

      people = store.people();
      accounts = store.accounts();
      OwnConversations own = new OwnConversations(config, accounts);
      Shredder shredder = store.shredder(config.data(), own::of);
      engine = stops.then(
          new SessionEngine(store.sessions(), store.cache(), activities, clock, new RandomIds(random)));
      engine.whenToWriteToOne(own);
      networks = stops
          .then(new NetworkEngine(store.networks(), own, clock));
      KeepingTerms terms = new KeepingTerms(networks, config.retention());
      OutboxRelay relay = stops
          .then(new OutboxRelay(engine, networks, store.outbox(), store.people(), clock, terms));
      Timers timers = stops.then(store.timers(pace));

      Rights rights = new Rights(engine, networks, store.sessions(), store.networks(), people, accounts,
          shredder, terms);
      Languages languages = bundled.get();
      Photos photos = new Photos(new StandardDarkroom(), store.album());
      ChatCodes codes = new ChatCodes(new RandomIds(random), clock);
      Workshop workshop = new Workshop(languages, store.album());
      WebParts parts = new WebParts(engine, networks, new NetworkDelivery(networks, relay), store.archive(),
          store.people(),
          store.accesses(), store.index(),
          scripts::offered, languages, new SafeMarkdown(), new StandardDownloads(languages, workshop),
          new CardFile(), photos,
          Optional.of(codes).filter(_ -> config.discord().isPresent() || config.teams().isPresent()),
          relay::missed, rights, scripts::bench, clock);
      web = new WebAdapter(parts, settings(config, secrets));
      Chats chats = new Chats(config,
          desk(config, store, relay, photos, scripts, languages, workshop, codes, rights,
              new RandomIds(random),
              clock));
      Optional<TeamsAdapter> teams = chats.teams();
      http = stops.then(new HttpServer(config.web(), routes -> {
        web.routes(routes);
        teams.ifPresent(adapter -> adapter.routes(routes));
      }));
      stops.then(web);

      stops.then(new DailyRound(new Retention(engine, networks, store.index(), store.networks(), shredder,
          config.retention(), clock)::run, clock, config.zone())).start();
      relay.start(web.channel());
      timers.start(this::due);
      stops.then(new Carrying(engine, networks, scripts::offered, store.archive()));
      http.start();
      scripts.read();
      teams.map(stops::then).ifPresent(adapter -> {
        relay.start(adapter.channel());
        adapter.start();
      });
      chats.discord().map(stops::then).ifPresent(adapter -> {
        relay.start(adapter.channel());
        adapter.start();
      });
    } catch (RuntimeException e) {
      stops.close();
      throw e;
    }
  }

  private void due(TimerKey timer) {
    if (timer.kind() == TimerKind.LOOK)
      networks.due(timer);
    else
      engine.due(timer);
  }

  /** What every chat works with. Where its pages are is known once the server has a port. */
  private DeskParts desk(Config config, Store store, OutboxRelay relay, Photos photos, Scripts scripts,
      Languages languages, Workshop workshop, ChatCodes codes, Rights rights, Ids ids, InstantSource clock) {
    Links links = session -> {
      String base = pages(config);
      WebAdapter.Ways ways = web.openWays(session);
      return new Links.Ways(base + ways.join(), base + ways.facilitate(), base + ways.board(),
          base + ways.wrapUp());
    };
    NetworkLinks networkLinks = network -> {
      String base = pages(config);
      NetworkLinks.Ways ways = web.openWays(network);
      return new NetworkLinks.Ways(base + ways.join(), base + ways.lead(), base + ways.page(),
          number -> base + ways.meetings().apply(number));
    };
    return new DeskParts(engine, networks, new NetworkDelivery(networks, relay), store.archive(),
        people, accounts,
        store.index(), scripts::offered, languages,
        Vocabularies.bundled(), links, networkLinks, new StandardEnclosures(languages, workshop), photos,
        codes, rights, ids, clock,
        config.zone());
  }

  /** @return where people find the pages, with a slash at the end */
  private String pages(Config config) {
    String pages = config.web().publicUrl().orElseGet(http::address).toString();
    return pages.endsWith("/") ? pages : pages + "/";
  }

  /**
   * Starts; returns when people can come in.
   *
   * @param clock by which everything happens
   * @param pace  how fast that clock goes
   * @throws StoreInUse   when another process works on the same data
   * @throws DamagedStore when the database is not what was written to it
   * @throws IncompleteStore when the database lacks something that was acknowledged
   * @throws StoreFailure when the database cannot be reached
   * @throws CannotStart  when something else is not as it should be on this machine
   */
  public static Server start(Config config, InstantSource clock, Pace pace) {
    return new Server(config, clock, pace);
  }

  /** @return where browsers on this machine reach it, ending in a slash */
  public URI address() {
    return http.address();
  }

  /** @return what runs the sessions, for those who take part without a browser */
  public SessionEngine engine() {
    return engine;
  }

  /** @return what runs the networks between their meetings */
  public NetworkEngine networks() {
    return networks;
  }

  /** @return the names that people gave */
  public People people() {
    return people;
  }

  /** @return who is who in the chats, for whoever brings people in without one */
  public Accounts accounts() {
    return accounts;
  }

  /** @return the pages, for whoever opens a session without one */
  public WebAdapter web() {
    return web;
  }

  /** Takes nobody in any more, finishes what is under way and gives everything back, within some 10 s. */
  @Override
  public void close() {
    stops.close();
  }

  private static WebSettings settings(Config config, KeptSecrets secrets) {
    Config.Web web = config.web();
    OpeningRule opening = web.openSecret().map(Secret::value).<OpeningRule>map(OpeningRule.WhoKnows::new)
        .orElseGet(() -> web.onlyThisMachine()
            ? new OpeningRule.Anyone()
            : new OpeningRule.WhoKnows(secrets.openSecret().value()));
    return new WebSettings(web.publicUrl(), opening, new LinkKeys(secrets.linkKey()), web.trustedProxies(),
        config.language(), config.zone());
  }
}
