package nl.draaiboek.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.NamesWhenAsked;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.web.api.Json;
import nl.draaiboek.web.asset.Assets;
import nl.draaiboek.web.door.Shield;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;
import nl.draaiboek.web.part.Pages;

/** What every page is made with: paths, words, templates. */
final class Site {
  private static final String HOST = "[A-Za-z0-9._:\\[\\]-]{1,255}";

  private final WebParts parts;
  private final WebSettings settings;
  private final Assets assets = Assets.read();
  private final Pages pages;

  Site(WebParts parts, WebSettings settings) {
    this.parts = parts;
    this.settings = settings;
    this.pages = Pages.compiled(parts.downloads()::figure);
  }

  WebParts parts() {
    return parts;
  }

  WebSettings settings() {
    return settings;
  }

  Assets assets() {
    return assets;
  }

  Pages pages() {
    return pages;
  }

  /** @return the path before every path; empty, or with a slash in front and none behind */
  String home() {
    return settings.home();
  }

  /** @return a session's path, from the host's root */
  String path(SessionId session) {
    return home() + "/s/" + session;
  }

  /** @return a network's path, from the host's root */
  String path(NetworkId network) {
    return home() + "/n/" + network;
  }

  /** @return the whole address of one of our paths, as people pass it on */
  String address(Context ctx, String path) {
    if (settings.publicUrl().isPresent())
      return settings.publicUrl().get().resolve(home() + path).toString();
    String host = header(ctx, "Host");
    return ctx.scheme() + "://" + (host.matches(HOST) ? host : "localhost") + path;
  }

  /** A voice for someone of whom no more is known than their browser. */
  Voice voice(Context ctx) {
    Language language = chosen(ctx).or(() -> PageLanguages.asked(header(ctx, "Accept-Language")))
        .orElse(settings.language());
    return voice(new Listener(language, settings.zone(), Names.NOBODY));
  }

  /** A voice for someone in a session: in its language, unless they chose another. */
  Voice voice(Context ctx, Session.Opened session) {
    var setup = session.house().setup();
    return voice(new Listener(chosen(ctx).orElse(setup.language()), setup.zone(),
        new NamesWhenAsked(parts.people(), session.house().session())));
  }

  /** A voice for someone in a network: in its language, unless they chose another, and on its clock. */
  Voice voice(Context ctx, Network.Founded network) {
    var charter = network.charter();
    return voice(new Listener(chosen(ctx).orElse(charter.language()), charter.zone(),
        new NamesWhenAsked(parts.people(), network.id().owner())));
  }

  private Voice voice(Listener listener) {
    return new Voice(parts.speech(), listener, parts.markup(), parts.clock().instant());
  }

  private static Optional<Language> chosen(Context ctx) {
    return Keyring.language(ctx).flatMap(PageLanguages::of);
  }

  /** What stands round a page that does not change by itself. */
  Shell still(Voice voice, Line title, String csrf) {
    return Shell.still(home(), home() + assets.folder(), voice.say(title), voice, csrf);
  }

  /** What stands round a page that follows someone's session. */
  Shell live(Voice voice, Line title, Member me, String path, String query) {
    return new Shell(home(), home() + assets.folder(), voice.say(title), voice,
        settings.links().formToken(me.session(), me.secret()), Shell.Room.AS_DEVICE,
        photos(me.session()), Optional.of(live(me.session(), path, query, me.session() + "-" + me.person())));
  }

  /** What stands round a page that follows a session, has no forms, and is sent anew whenever it changes. */
  Shell shown(Voice voice, Line title, SessionId session, Shell.Room room, String path, String query) {
    return new Shell(home(), home() + assets.folder(), voice.say(title), voice, "", room, photos(session),
        Optional.of(new Shell.Live(fragment(path, query), path + "/live" + query, session.value())));
  }

  private String photos(SessionId session) {
    return path(session) + "/photo/";
  }

  private Shell.Live live(SessionId session, String path, String query, String drafts) {
    return new Shell.Live(fragment(path, query), path(session) + "/live", drafts);
  }

  private static String fragment(String path, String query) {
    return path + query + (query.isEmpty() ? "?" : "&") + "fragment=1";
  }

  /** Shows a page that does not follow a session, which its template knows as {@code page}. */
  void show(Context ctx, String template, Object page) {
    Shield.stays(ctx);
    html(ctx, pages.render(template, Map.of("page", page)));
  }

  /** Answers a program. */
  void json(Context ctx, Voice voice, Object answer) {
    ctx.contentType("application/json; charset=utf-8")
        .result(Json.of(answer, parts.speech(), voice.listener()));
  }

  /** @return whether a program asks, or a page's own script, that wants JSON */
  static boolean wantsJson(Context ctx) {
    return header(ctx, "Accept").startsWith("application/json");
  }

  void html(Context ctx, String html) {
    ctx.contentType("text/html; charset=utf-8").result(html);
  }

  /** @return whether the page's own script asks, for the page's {@code main} alone */
  static boolean isFragment(Context ctx) {
    return ctx.queryParam("fragment") != null;
  }

  /** @return a header's value; empty without one */
  static String header(Context ctx, String name) {
    String value = ctx.header(name);
    return value == null ? "" : value;
  }
}
