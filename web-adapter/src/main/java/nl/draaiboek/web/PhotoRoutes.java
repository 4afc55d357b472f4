package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.session.Session;

/** Pictures on notes: for whoever may look at the session, and for as long as a note that is not hidden holds them. */
final class PhotoRoutes {
  private final Site site;
  private final Visitors visitors;

  PhotoRoutes(Site site, Visitors visitors) {
    this.site = site;
    this.visitors = visitors;
  }

  void show(Context ctx) {
    Optional<Member> me = visitors.member(ctx).filter(m -> m.attendee().isPresent());
    show(ctx, me.map(Member::state).or(() -> visitors.watched(ctx)).orElseThrow(NotFoundResponse::new),
        me.filter(Member::leads).isPresent());
  }

  /** For who leads those of a wrap-up that is not published yet, too. */
  void show(Context ctx, Session.Opened session, boolean leads) {
    send(ctx, PhotoId.read(ctx.pathParam("photo")).filter(id -> isSeen(session, id, leads))
        .flatMap(id -> site.parts().photos().album().find(session.house().session(), id)));
  }

  /** A browser may keep it, and asks each time whether it may still be seen. */
  static void send(Context ctx, Optional<Photo> found) {
    Photo photo = found.orElseThrow(NotFoundResponse::new);
    String tag = "\"" + photo.id() + "\"";
    ctx.header("Cache-Control", "private, no-cache").header("ETag", tag);
    if (tag.equals(ctx.header("If-None-Match")))
      ctx.status(HttpStatus.NOT_MODIFIED);
    else
      ctx.contentType(photo.type().mediaType()).result(photo.bytes());
  }

  private static boolean isSeen(Session.Opened session, PhotoId id, boolean leads) {
    boolean inWrapUp = session instanceof Session.Closed closed && (leads || closed.published().isPresent())
        && closed.plates().all().stream().anyMatch(plate -> plate.photo().equals(id));
    return inWrapUp || session.work().notes().stream().filter(note -> !note.hidden()).map(Note::photo)
        .anyMatch(Optional.of(id)::equals);
  }
}
