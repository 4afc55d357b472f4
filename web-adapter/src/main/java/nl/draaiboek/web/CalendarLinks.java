package nl.draaiboek.web;

import io.javalin.http.Context;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.desk.NetworkLinks.Ways;
import nl.draaiboek.web.door.LinkKeys;

/** The addresses by which others come to a network, and by which people follow its calendar. */
final class CalendarLinks {
  private final Site site;

  CalendarLinks(Site site) {
    this.site = site;
  }

  Ways of(Context ctx, NetworkId network) {
    Ways paths = paths(network, site.settings().links());
    return new Ways(site.address(ctx, paths.join()), site.address(ctx, paths.lead()),
        site.address(ctx, paths.page()), number -> site.address(ctx, paths.meetings().apply(number)));
  }

  /** @return the same as paths, below the home */
  static Ways paths(NetworkId network, LinkKeys links) {
    return new Ways("/j/" + links.join(network.owner()), "/f/" + links.facilitate(network.owner()),
        "/n/" + network,
        number -> "/calendar/" + network + "/" + links.meeting(network, number) + "/" + number);
  }

  /** @return all meetings, for a calendar that follows them: this person's own address */
  String feed(Context ctx, Insider me) {
    int replaced = me.member().map(member -> member.calendars()).orElse(0);
    return site.address(ctx, "/calendar/" + me.network() + "/"
        + site.settings().links().calendar(me.network(), me.person(), replaced) + ".ics");
  }
}
