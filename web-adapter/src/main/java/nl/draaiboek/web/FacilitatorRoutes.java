package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.desk.Linking;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionPhrase;
import nl.draaiboek.web.api.Told;
import nl.draaiboek.web.entry.MessagePage;
import nl.draaiboek.web.page.FacilitatorPage;
import nl.draaiboek.web.page.FacilitatorPhrase;
import nl.draaiboek.web.page.Voice;

/** The page of who leads. */
final class FacilitatorRoutes {
  private final Site site;
  private final Visitors visitors;
  private final Newcomers newcomers;
  private final JoinRoutes door;
  private final FacilitatorPages pages;
  private final Looks looks;

  FacilitatorRoutes(Site site, Visitors visitors, Newcomers newcomers, JoinRoutes door,
      FacilitatorPages pages) {
    this.site = site;
    this.visitors = visitors;
    this.newcomers = newcomers;
    this.door = door;
    this.pages = pages;
    this.looks = new Looks(site);
  }

  /** Whoever followed the facilitators' link and is known already leads from now on; others are asked for a name. */
  void page(Context ctx) {
    Optional<Member> here = visitors.member(ctx).filter(Member::isPresent);
    boolean mayLead = visitors.invited(ctx).filter(i -> i.role() == Role.FACILITATOR).isPresent();
    if (here.filter(Member::leads).isPresent())
      show(ctx, here.get());
    else if (!mayLead || Site.isFragment(ctx))
      throw new NotFoundResponse();
    else if (here.isPresent())
      show(ctx, promoted(ctx, here.get()));
    else
      door.page(ctx);
  }

  /** Whoever leads asks for a code with which the session comes into a chat. */
  void chat(Context ctx) {
    Member me = visitors.member(ctx).filter(Member::leads).orElseThrow(NotFoundResponse::new);
    ChatCodes codes = site.parts().codes().orElseThrow(NotFoundResponse::new);
    if (!site.settings().links().isFormToken(Fields.of(ctx).getOrDefault("csrf", ""), me.session(),
        me.secret()))
      throw new ForbiddenResponse();
    Voice voice = site.voice(ctx, me.state());
    Line code = me.state() instanceof Session.Closed
        ? Line.of(SessionPhrase.OVER)
        : Linking.code(codes.make(new ChatCodes.Holder(me.session(), me.person())));
    if (Site.wantsJson(ctx))
      site.json(ctx, voice, Told.done(Optional.of(code)));
    else
      site.show(ctx, "message.jte",
          new MessagePage(site.still(voice, Line.of(FacilitatorPhrase.OTHER_CHAT_TITLE), ""),
              Line.of(FacilitatorPhrase.OTHER_CHAT_TITLE), code, site.path(me.session()) + "/facilitate",
              Line.of(FacilitatorPhrase.TO_DAY)));
  }

  private Member promoted(Context ctx, Member me) {
    newcomers.comeIn(me.session(), me.person(), Role.FACILITATOR, "lead-" + me.seq());
    newcomers.returnAsOthersDo(ctx, me.session());
    return visitors.member(ctx).filter(Member::leads).orElseThrow(NotFoundResponse::new);
  }

  private void show(Context ctx, Member me) {
    if (Site.wantsJson(ctx)) {
      looks.person(ctx, me, Room.PLENARY);
      return;
    }
    FacilitatorPage page = pages.page(ctx, me, site.voice(ctx, me.state()));
    site.html(ctx, Site.isFragment(ctx)
        ? site.pages().facilitatorFragment(page)
        : site.pages().facilitator(page));
  }
}
