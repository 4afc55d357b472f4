package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.web.live.LiveStreams;
import nl.draaiboek.web.live.Message;
import nl.draaiboek.web.page.Voice;

/** People's own pages of a session as it goes, and the stream that says when they changed. */
final class SessionRoutes {
  private final Site site;
  private final Visitors visitors;
  private final JoinRoutes door;
  private final LiveStreams streams;
  private final ParticipantPages participants;
  private final Looks looks;

  SessionRoutes(Site site, Visitors visitors, JoinRoutes door, LiveStreams streams,
      ParticipantPages participants) {
    this.site = site;
    this.visitors = visitors;
    this.door = door;
    this.streams = streams;
    this.participants = participants;
    this.looks = new Looks(site);
  }

  /** One's own page; for who leads, that of a table they look into; the door for who is not in. */
  void participant(Context ctx) {
    Optional<Member> here = visitors.member(ctx).filter(Member::isPresent);
    if (here.isEmpty()) {
      if (Site.isFragment(ctx))
        throw new NotFoundResponse();
      door.page(ctx);
      return;
    }
    Member me = here.get();
    Optional<Room> table = table(ctx, me);
    if (Site.wantsJson(ctx)) {
      looks.person(ctx, me, table.orElseGet(() -> RoomCard.roomOf(me.state(), me.person())));
      return;
    }
    if (me.leads() && table.isEmpty()) {
      ctx.redirect(site.path(me.session()) + "/facilitate", HttpStatus.SEE_OTHER);
      return;
    }
    Voice voice = site.voice(ctx, me.state());
    Room room = table.orElseGet(() -> RoomCard.roomOf(me.state(), me.person()));
    String query = table.map(t -> "?table=" + t.number()).orElse("");
    var page = participants.page(ctx, me, voice, room, query);
    site.html(ctx,
        Site.isFragment(ctx) ? site.pages().participantFragment(page) : site.pages().participant(page));
  }

  void live(Context ctx) throws IOException {
    SessionId session = visitors.member(ctx).filter(Member::isPresent).map(Member::session)
        .or(() -> visitors.watched(ctx).map(s -> s.house().session())).orElseThrow(NotFoundResponse::new);
    streams.serve(ctx, session, () -> site.parts().engine().find(session).orElseThrow().seq(),
        Message::changed);
  }

  private static Optional<Room> table(Context ctx, Member me) {
    return Optional.ofNullable(ctx.queryParam("table"))
        .filter(n -> me.leads() && n.matches("[1-9]\\d{0,2}")).map(n -> Room.table(Integer.parseInt(n)))
        .filter(me.state().circle().tables()::contains);
  }
}
