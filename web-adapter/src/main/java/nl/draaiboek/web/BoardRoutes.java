package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.web.live.LiveStreams;
import nl.draaiboek.web.live.Message;
import nl.draaiboek.web.live.SharedPages;

/** The board, and the stream that brings it anew whenever it changes. */
final class BoardRoutes {
  private final Site site;
  private final Visitors visitors;
  private final LiveStreams streams;
  private final BoardPages boards;
  private final Looks looks;
  private final SharedPages shared = new SharedPages();

  BoardRoutes(Site site, Visitors visitors, LiveStreams streams) {
    this.site = site;
    this.visitors = visitors;
    this.streams = streams;
    this.boards = new BoardPages(site);
    this.looks = new Looks(site);
  }

  void board(Context ctx) {
    Session.Opened session = onBoard(ctx);
    if (Site.wantsJson(ctx)) {
      looks.board(ctx, session, boards.room(ctx, session));
      return;
    }
    var page = boards.page(ctx, session, site.voice(ctx, session));
    site.html(ctx, Site.isFragment(ctx) ? site.pages().boardFragment(page) : site.pages().board(page));
  }

  /** Who led and leads no more is told to ask again, and finds the door shut. */
  void live(Context ctx) throws IOException {
    SessionId session = onBoard(ctx).house().session();
    Optional<PersonId> leader = visitors.watched(ctx).isPresent()
        ? Optional.empty()
        : visitors.member(ctx).map(Member::person);
    shared.look(boards.sameFor(ctx, session),
        page -> streams.serve(ctx, session, () -> now(session).seq(),
            seq -> leader.filter(person -> !leads(session, person)).isPresent()
                ? Message.changed(seq)
                : page.at(seq, () -> drawn(ctx, now(session)))));
  }

  private Message drawn(Context ctx, Folded now) {
    Session.Opened session = (Session.Opened) now.session();
    return Message.page(now.seq(),
        site.pages().boardFragment(boards.page(ctx, session, site.voice(ctx, session))));
  }

  private boolean leads(SessionId session, PersonId person) {
    return ((Session.Opened) now(session).session()).circle().isFacilitator(person);
  }

  private Folded now(SessionId session) {
    return site.parts().engine().find(session).orElseThrow();
  }

  private Session.Opened onBoard(Context ctx) {
    return visitors.watched(ctx).or(() -> visitors.member(ctx).filter(Member::leads).map(Member::state))
        .orElseThrow(NotFoundResponse::new);
  }
}
