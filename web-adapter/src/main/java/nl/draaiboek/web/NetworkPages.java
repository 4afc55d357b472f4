package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.When;
import nl.draaiboek.web.network.CharterPage;
import nl.draaiboek.web.network.Frame;
import nl.draaiboek.web.network.Kept;
import nl.draaiboek.web.network.PlanPage;

/** Shows the pages of a network. */
final class NetworkPages {
  private final Site site;
  private final Said said;
  private final MemberPages members;
  private final LeadPages leads;
  private final ArchivePages archives;

  NetworkPages(Site site, Said said) {
    this.site = site;
    this.said = said;
    this.members = new MemberPages(site);
    this.leads = new LeadPages(site);
    this.archives = new ArchivePages(site);
  }

  /** Which page. */
  enum Sheet {
    MEMBER(""),
    ARCHIVE("/archive"),
    LEAD("/lead"),
    PLAN("/plan"),
    CHARTER("/charter"),
    MEETING("/meeting/");

    private final String path;

    Sheet(String path) {
      this.path = path;
    }

    /** @return whether every member may see it; the others are for who leads */
    boolean isForMembers() {
      return this == MEMBER || this == ARCHIVE;
    }

    /** @return the page's path below the network's */
    String path(Context ctx) {
      return this == MEETING ? path + number(ctx) : path;
    }

    /** @return where to go when this was done: where its effect is seen */
    String after(Context ctx, NetworkCommand done) {
      return done instanceof NetworkCommand.PlanSeries || done instanceof NetworkCommand.CancelMeeting
          ? LEAD.path
          : path(ctx);
    }

    /** @return of the meeting in the path */
    static int number(Context ctx) {
      String number = ctx.pathParam("meeting");
      if (!number.matches("[1-9]\\d{0,4}"))
        throw new NotFoundResponse();
      return Integer.parseInt(number);
    }
  }

  void show(Context ctx, Insider me, Sheet sheet, Kept kept) {
    Frame frame = frame(ctx, me, sheet, kept);
    switch (sheet) {
      case MEMBER -> site.show(ctx, "network/member.jte", members.page(ctx, me, frame));
      case ARCHIVE -> site.show(ctx, "network/archive.jte", archives.page(ctx, me, frame));
      case LEAD -> site.show(ctx, "network/lead.jte", leads.page(ctx, me, frame));
      case PLAN -> site.show(ctx, "network/plan.jte",
          new PlanPage(frame, site.parts().scripts().get(), List.of()));
      case CHARTER -> site.show(ctx, "network/charter.jte", new CharterPage(frame,
          ZoneId.getAvailableZoneIds().stream().filter(id -> id.startsWith("Europe/")).sorted().toList()));
      case MEETING -> site.show(ctx, "network/meeting.jte", leads.meeting(ctx, frame, meeting(ctx, me)));
    }
  }

  /** The days that would come of a series, before it is planned. */
  void showDays(Context ctx, Insider me, Kept form, List<When> days) {
    site.show(ctx, "network/plan.jte",
        new PlanPage(frame(ctx, me, Sheet.PLAN, form), site.parts().scripts().get(), days));
  }

  private static Meeting meeting(Context ctx, Insider me) {
    return me.state().calendar().find(Sheet.number(ctx)).orElseThrow(NotFoundResponse::new);
  }

  private Frame frame(Context ctx, Insider me, Sheet sheet, Kept kept) {
    var voice = site.voice(ctx, me.state());
    String token = site.settings().links().formToken(me.owner(), me.secret());
    String path = site.path(me.network());
    return new Frame(site.still(voice, Line.theirs(me.state().charter().name()), token), me.state(),
        me.member().orElseThrow(NotFoundResponse::new), path, path + sheet.path(ctx),
        UUID.randomUUID().toString(), said.once(ctx, path), kept);
  }
}
