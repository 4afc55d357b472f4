package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Guessing;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.wrapup.WrapUps;
import nl.draaiboek.web.door.LinkKeys;
import nl.draaiboek.web.page.WrapUpFile;
import nl.draaiboek.web.page.WrapUpPage;

/** The wrap-up for whoever has its link, such as those in a chat, without being anybody here; nothing can be done on it. */
final class SharedWrapUps {
  private final Site site;
  private final Errors errors;
  private final Guessing guessing;
  private final StartRoutes start;
  private final PhotoRoutes photos;

  SharedWrapUps(Site site, Errors errors, Guessing guessing, StartRoutes start, PhotoRoutes photos) {
    this.site = site;
    this.errors = errors;
    this.guessing = guessing;
    this.start = start;
    this.photos = photos;
  }

  /** @return the link, without a leading slash */
  static String path(SessionId session, LinkKeys links) {
    return "w/" + session + "/" + links.read(session);
  }

  void page(Context ctx) {
    published(ctx, session -> {
      String own = site.home() + "/" + path(session.house().session(), site.settings().links());
      Line title = Line.scripted(session.house().script().title());
      site.html(ctx, site.pages().wrapUp(new WrapUpPage(
          site.still(site.voice(ctx, session), title, "").withPhotos(own + "/photo/"), "",
          WrapUps.of(session), false, own, Optional.empty())));
    });
  }

  void photo(Context ctx) {
    published(ctx, session -> photos.show(ctx, session, false));
  }

  void file(Context ctx) {
    published(ctx, session -> WrapUpFile.ending("." + ctx.pathParam("file")).ifPresentOrElse(
        kind -> WrapUpRoutes.file(ctx, session, kind, WrapUps.of(session), site),
        () -> errors.tell(ctx, HttpStatus.NOT_FOUND.getCode())));
  }

  /** A wrong link counts as a guess. One whose wrap-up is not published yet is right, and shows nothing. */
  private void published(Context ctx, Consumer<Session.Closed> show) {
    switch (guessing.look(start.caller(ctx), () -> named(ctx))) {
      case Guess.Right<SessionId>(SessionId id) -> site.parts().engine().find(id).map(Folded::session)
          .filter(Session.Closed.class::isInstance).map(Session.Closed.class::cast)
          .filter(closed -> closed.published().isPresent())
          .ifPresentOrElse(show, () -> errors.tell(ctx, HttpStatus.NOT_FOUND.getCode()));
      case Guess.Wrong<SessionId>() -> errors.tell(ctx, HttpStatus.NOT_FOUND.getCode());
      case Guess.Slowed<SessionId>(Duration wait) -> errors.slowDown(ctx, wait.toSeconds() + 1);
    }
  }

  /** @return whose wrap-up the link opens */
  private Optional<SessionId> named(Context ctx) {
    return Visitors.session(ctx)
        .filter(id -> site.settings().links().isRead(ctx.pathParam("secret"), id));
  }
}
