package nl.draaiboek.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.NetworkLinks;
import nl.draaiboek.core.engine.Guessing;
import nl.draaiboek.web.NetworkPages.Sheet;
import nl.draaiboek.web.door.Shield;
import nl.draaiboek.web.live.LiveStreams;
import nl.draaiboek.web.page.WrapUpFile;

/** The browser: participant's page, facilitator's page and board. Brings its routes to the one server that the app owns. */
public final class WebAdapter implements AutoCloseable {
  private final Shield shield;
  private final Errors errors;
  private final StartRoutes start;
  private final OpenRoutes opening;
  private final ScriptRoutes scripts;
  private final JoinRoutes door;
  private final SessionRoutes sessions;
  private final BoardRoutes boards;
  private final FacilitatorRoutes leading;
  private final ActRoutes acts;
  private final SetupRoutes setup;
  private final RightsRoutes rights;
  private final RightsRoutes networkRights;
  private final WrapUpRoutes wrapUps;
  private final SharedWrapUps shared;
  private final PhotoRoutes photos;
  private final LiveStreams streams;
  private final Site site;
  private final Newcomers newcomers;
  private final NetworkNewcomers networkNewcomers;
  private final FoundingRoutes founding;
  private final NetworkDoor networkDoor;
  private final NetworkRoutes networks;
  private final MeetingRoutes meetings;
  private final CalendarRoutes calendars;
  private final WebChannel channel = new WebChannel();

  public WebAdapter(WebParts parts, WebSettings settings) {
    site = new Site(parts, settings);
    Keyring keyring = new Keyring(site);
    Visitors visitors = new Visitors(parts, keyring);
    newcomers = new Newcomers(site, keyring);
    Said said = new Said(site);
    Notices notices = new Notices(site, said, channel);
    shield = new Shield(settings.publicUrl());
    errors = new Errors(site);
    streams = new LiveStreams(parts.engine().feed());
    Guessing guessing = new Guessing(parts.clock());
    start = new StartRoutes(site, keyring, errors, guessing);
    Openers openers = new Openers(site, start);
    opening = new OpenRoutes(site, errors, openers, newcomers);
    scripts = new ScriptRoutes(site, errors, openers);
    door = new JoinRoutes(site, visitors, newcomers);
    sessions = new SessionRoutes(site, visitors, door, streams, new ParticipantPages(site, notices));
    boards = new BoardRoutes(site, visitors, streams);
    leading = new FacilitatorRoutes(site, visitors, newcomers, door, new FacilitatorPages(site, notices));
    acts = new ActRoutes(site, visitors, said);
    setup = new SetupRoutes(site, visitors);
    rights = RightsRoutes.ofSessions(site, visitors);
    wrapUps = new WrapUpRoutes(site, visitors);
    photos = new PhotoRoutes(site, visitors);
    shared = new SharedWrapUps(site, errors, guessing, start, photos);
    NetworkVisitors insiders = new NetworkVisitors(parts, visitors, keyring);
    networkRights = RightsRoutes.ofNetworks(site, insiders);
    networkNewcomers = new NetworkNewcomers(site, keyring);
    founding = new FoundingRoutes(site, errors, openers, networkNewcomers);
    networkDoor = new NetworkDoor(site, insiders, networkNewcomers);
    NetworkPages networkPages = new NetworkPages(site, said);
    networks = new NetworkRoutes(site, insiders, networkDoor, networkNewcomers, networkPages, said);
    meetings = new MeetingRoutes(site, insiders, newcomers, networkPages);
    calendars = new CalendarRoutes(site, errors, start);
  }

  /** @return the pages as a channel, for the relay */
  public WebChannel channel() {
    return channel;
  }

  /**
   * Makes the links work that lead into a session which no page opened, such as one that is rehearsed.
   *
   * @return the paths, without a leading slash, for whoever may have them
   */
  public Ways openWays(SessionId session) {
    newcomers.openWays(session);
    var links = site.settings().links();
    return new Ways("j/" + links.join(session), "f/" + links.facilitate(session),
        "b/" + links.watch(session), SharedWrapUps.path(session, links));
  }

  /** Paths that let someone in as a participant, as a facilitator, to the board, and to the wrap-up once it is published. */
  public record Ways(String join, String facilitate, String board, String wrapUp) {}

  /**
   * Makes the links work that lead into a network which no page founded, such as one that was founded in a chat.
   *
   * @return the paths, without a leading slash, for whoever may have them
   */
  public NetworkLinks.Ways openWays(NetworkId network) {
    networkNewcomers.openWays(network);
    NetworkLinks.Ways paths = CalendarLinks.paths(network, site.settings().links());
    return new NetworkLinks.Ways(paths.join().substring(1), paths.lead().substring(1),
        paths.page().substring(1), number -> paths.meetings().apply(number).substring(1));
  }

  /** Adds the routes. Requests run on virtual threads. */
  public void routes(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.jetty.multipartConfig.maxInMemoryFileSize(1, io.javalin.config.SizeUnit.MB);
    var routes = config.routes;
    routes.before(shield::tellBrowser);
    routes.exception(HttpResponseException.class, (problem, ctx) -> errors.answer(ctx, problem));
    routes.exception(Exception.class, (fault, ctx) -> errors.fault(ctx, fault));
    routes.get("/assets/{version}/<path>", site.assets()::serve);
    routes.get("/favicon.ico", site.assets()::serveIcon);
    routes.get("/health", ctx -> ctx.contentType("text/plain; charset=utf-8").result("ok"));
    waysIn(config);
    session(config);
    network(config);
  }

  private void network(JavalinConfig config) {
    var routes = config.routes;
    routes.get("/networks/new", founding::page);
    routes.post("/networks/new", form(founding::found));
    routes.get("/n/{id}", networks::member);
    routes.post("/n/{id}", shield.form(Errors.FORM_WITH_PHOTO_BYTES, ctx -> networks.act(ctx, Sheet.MEMBER)));
    routes.get("/n/{id}/photo/{photo}", networks::picture);
    routes.post("/n/{id}/join", form(networkDoor::join));
    routes.get("/n/{id}/archive", networks::archive);
    routes.post("/n/{id}/archive", form(ctx -> networks.act(ctx, Sheet.ARCHIVE)));
    routes.get("/n/{id}/lead", networks::lead);
    routes.post("/n/{id}/lead", form(ctx -> networks.act(ctx, Sheet.LEAD)));
    routes.get("/n/{id}/qr.svg", networks::qr);
    networkRights.add("/n/{id}", routes::get, (path, handler) -> routes.post(path, form(handler)));
    routes.get("/calendar/{id}/{secret}.ics", calendars::feed);
    routes.get("/calendar/{id}/{secret}/{meeting}.ics", calendars::meeting);
    routes.get("/calendar/{id}/{secret}/{meeting}/letter", calendars::letter);
    routes.post("/n/{id}/meeting/{meeting}/open", form(meetings::open));
    routes.post("/n/{id}/meeting/{meeting}/enter", form(meetings::enter));
    for (var more : Map
        .of("/plan", Sheet.PLAN, "/charter", Sheet.CHARTER, "/meeting/{meeting}", Sheet.MEETING)
        .entrySet()) {
      routes.get("/n/{id}" + more.getKey(), ctx -> networks.show(ctx, more.getValue()));
      routes.post("/n/{id}" + more.getKey(), form(ctx -> networks.act(ctx, more.getValue())));
    }
  }

  private void waysIn(JavalinConfig config) {
    var routes = config.routes;
    routes.get("/", start::start);
    routes.get("/accessibility", start::accessibility);
    routes.post("/code", form(start::code));
    routes.post("/language", form(start::language));
    routes.get("/open", opening::page);
    routes.post("/open", shield.form(Errors.FORM_WITH_FILE_BYTES, opening::open));
    routes.get("/scripts", scripts::all);
    routes.get("/scripts/{name}", scripts::page);
    routes.post("/scripts/{name}", shield.form(Errors.FORM_WITH_FILE_BYTES, scripts::act));
    routes.get("/scripts/{name}/print", scripts::print);
    routes.get("/scripts/{name}/files", scripts::files);
    for (String kind : new String[]{"j", "f", "b", "p"})
      routes.get("/" + kind + "/{secret}", start::link);
    routes.post("/s/{id}/join", form(door::join));
  }

  private void session(JavalinConfig config) {
    var routes = config.routes;
    routes.get("/s/{id}", sessions::participant);
    routes.get("/s/{id}/board", boards::board);
    routes.get("/s/{id}/board/live", boards::live);
    routes.get("/s/{id}/live", sessions::live);
    routes.post("/s/{id}/act", shield.form(Errors.FORM_WITH_PHOTO_BYTES, acts::act));
    routes.get("/s/{id}/facilitate", leading::page);
    routes.post("/s/{id}/chat", form(leading::chat));
    routes.get("/s/{id}/setup", setup::page);
    routes.post("/s/{id}/setup", shield.form(Errors.FORM_WITH_FILE_BYTES, setup::save));
    routes.get("/s/{id}/qr.svg", setup::qr);
    routes.get("/s/{id}/me", setup::me);
    routes.post("/s/{id}/me", form(setup::rename));
    routes.get("/s/{id}/me.svg", setup::myQr);
    rights.add("/s/{id}", routes::get, (path, handler) -> routes.post(path, form(handler)));
    routes.get("/w/{id}/{secret}/photo/{photo}", shared::photo);
    routes.get("/w/{id}/{secret}.{file}", shared::file);
    routes.get("/w/{id}/{secret}", shared::page);
    routes.get("/s/{id}/photo/{photo}", photos::show);
    routes.get("/s/{id}/wrapup", wrapUps::page);
    for (WrapUpFile kind : WrapUpFile.values())
      routes.get("/s/{id}/wrapup" + kind.ending(), ctx -> wrapUps.file(ctx, kind));
    routes.get("/s/{id}/wrapup/{sheet}.svg", wrapUps::landscape);
  }

  private Handler form(Handler handler) {
    return shield.form(Errors.FORM_BYTES, handler);
  }

  /** Lets open pages go, so that the server can stop; they connect again by themselves. */
  @Override
  public void close() {
    streams.close();
  }
}
