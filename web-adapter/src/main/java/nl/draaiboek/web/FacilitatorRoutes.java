package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.web.page.FacilitatorPage;

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
