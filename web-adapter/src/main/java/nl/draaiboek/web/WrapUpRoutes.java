package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.ContactView;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUps;
import nl.draaiboek.web.entry.ErrorPhrase;
import nl.draaiboek.web.entry.MessagePage;
import nl.draaiboek.web.page.Voice;
import nl.draaiboek.web.page.WrapUpFile;
import nl.draaiboek.web.page.WrapUpPage;

/** The wrap-up: for who leads from the close on, for all others who took part once it is published. */
final class WrapUpRoutes {
  private final Site site;
  private final Visitors visitors;

  WrapUpRoutes(Site site, Visitors visitors) {
    this.site = site;
    this.visitors = visitors;
  }

  void page(Context ctx) {
    Member me = visitors.member(ctx).filter(m -> m.attendee().isPresent()).orElseThrow(NotFoundResponse::new);
    if (mayRead(me))
      show(ctx, me);
    else if (Site.isFragment(ctx))
      throw new NotFoundResponse();
    else
      notYet(ctx, me);
  }

  private void show(Context ctx, Member me) {
    Voice voice = site.voice(ctx, me.state());
    String path = site.path(me.session());
    String own = path + "/wrapup";
    Line title = Line.scripted(me.state().house().script().title());
    WrapUpPage page = new WrapUpPage(site.live(voice, title, me, own, ""), path + "/act", wrapUp(me),
        me.leads(),
        own, Optional.of(me.leads() ? path + "/facilitate" : path), asks(me));
    site.html(ctx, Site.isFragment(ctx) ? site.pages().wrapUpFragment(page) : site.pages().wrapUp(page));
  }

  private static List<CardPart> asks(Member me) {
    return me.leads() && me.state() instanceof Session.Closed closed
        ? ContactView.of(closed, me.person())
        : List.of();
  }

  private void notYet(Context ctx, Member me) {
    Voice voice = site.voice(ctx, me.state());
    ctx.status(HttpStatus.NOT_FOUND);
    site.show(ctx, "message.jte",
        new MessagePage(site.still(voice, Line.of(ErrorPhrase.NOT_PUBLISHED), ""),
            Line.of(ErrorPhrase.NOT_PUBLISHED), Line.of(ErrorPhrase.NOT_PUBLISHED_HELP),
            site.path(me.session()),
            Line.of(ErrorPhrase.TO_SESSION)));
  }

  void file(Context ctx, WrapUpFile kind) {
    Member me = reader(ctx);
    file(ctx, me.state(), kind, wrapUp(me), site);
  }

  /** A landscape as a picture, by its place among the wrap-up's landscapes, from 1. */
  void landscape(Context ctx) {
    Member me = reader(ctx);
    String place = ctx.pathParam("sheet");
    List<WrapUp.Sheet> sheets = landscapes(wrapUp(me));
    int index = place.matches("[1-9]\\d{0,2}") ? Integer.parseInt(place) - 1 : sheets.size();
    if (index >= sheets.size())
      throw new NotFoundResponse();
    ctx.contentType("image/svg+xml").result(
        site.parts().downloads().landscape(sheets.get(index), site.voice(ctx, me.state()).listener()));
  }

  /** @return the sheets that are pictures, in the order of the wrap-up */
  static List<WrapUp.Sheet> landscapes(WrapUp wrapUp) {
    return Stream
        .concat(wrapUp.tables().stream().flatMap(t -> t.sections().stream()), wrapUp.plenary().stream())
        .filter(WrapUp.Sheet.class::isInstance).map(WrapUp.Sheet.class::cast)
        .filter(sheet -> sheet.axes().isPresent()).toList();
  }

  private Member reader(Context ctx) {
    return visitors.member(ctx).filter(m -> m.attendee().isPresent() && mayRead(m))
        .orElseThrow(NotFoundResponse::new);
  }

  private static boolean mayRead(Member me) {
    return me.state() instanceof Session.Closed closed && (me.leads() || closed.published().isPresent());
  }

  private static WrapUp wrapUp(Member me) {
    if (!(me.state() instanceof Session.Closed closed))
      throw new NotFoundResponse();
    return WrapUps.of(closed);
  }

  static void file(Context ctx, Session.Opened session, WrapUpFile kind, WrapUp wrapUp, Site site) {
    var house = session.house();
    String name = house.script().name() + "-" + house.session() + kind.ending();
    try {
      byte[] bytes = site.parts().downloads().file(kind, wrapUp, site.voice(ctx, session).listener());
      ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
      ctx.contentType(kind.mediaType()).result(bytes);
    } catch (Downloads.Busy busy) {
      throw new TooManyRequestsResponse();
    }
  }
}
