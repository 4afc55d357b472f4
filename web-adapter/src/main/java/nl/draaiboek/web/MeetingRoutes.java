package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Meetings.Opening;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.web.NetworkPages.Sheet;
import nl.draaiboek.web.network.Kept;

/** From a network into the session of a meeting: who is known here is not asked for a name there. */
final class MeetingRoutes {
  static final String OPEN = "network/open";

  private final Site site;
  private final NetworkVisitors visitors;
  private final Newcomers newcomers;
  private final NetworkPages pages;

  MeetingRoutes(Site site, NetworkVisitors visitors, Newcomers newcomers, NetworkPages pages) {
    this.site = site;
    this.visitors = visitors;
    this.newcomers = newcomers;
    this.pages = pages;
  }

  /** Opens the session of a meeting, for who leads. */
  void open(Context ctx) {
    Insider me = visitors.leader(ctx);
    check(ctx, me);
    switch (site.parts().meetings().open(me.network(), Sheet.number(ctx), me.person())) {
      case Opening.Open(SessionId session) -> {
        newcomers.openWays(session);
        newcomers.welcome(ctx, session, me.person());
        ctx.redirect(site.path(session) + "/setup", HttpStatus.SEE_OTHER);
      }
      case Opening.Not(var why) -> {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        pages.show(ctx, me, Sheet.MEETING, new Kept(OPEN, Map.of(), List.of(why)));
      }
    }
  }

  /** Goes into the session of a meeting as who one is in the network. */
  void enter(Context ctx) {
    Insider me = visitors.insider(ctx).orElseThrow(NotFoundResponse::new);
    check(ctx, me);
    SessionId session = me.state().calendar().find(Sheet.number(ctx)).flatMap(Meeting::session)
        .orElseThrow(NotFoundResponse::new);
    Reply reply = site.parts().meetings().enter(session, me.person(),
        me.person() + ":" + Openers.formId(Fields.of(ctx)));
    if (reply instanceof Reply.Refused(var refusal)) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      pages.show(ctx, me, Sheet.MEMBER, new Kept(OPEN, Map.of(), List.of(refusal.line())));
      return;
    }
    newcomers.welcome(ctx, session, me.person());
    ctx.redirect(site.path(session) + (me.leads() ? "/facilitate" : ""), HttpStatus.SEE_OTHER);
  }

  private void check(Context ctx, Insider me) {
    String token = Optional.ofNullable(Fields.of(ctx).get("csrf")).orElse("");
    if (!site.settings().links().isFormToken(token, me.owner(), me.secret()))
      throw new ForbiddenResponse();
  }
}
