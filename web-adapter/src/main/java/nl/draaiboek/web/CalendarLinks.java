package nl.draaiboek.web;

import io.javalin.http.Context;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.desk.NetworkLinks.Ways;
import nl.draaiboek.web.door.LinkKeys;

/** The addresses by which others come to a network and follow its calendar. */
final class CalendarLinks {
  private final Site site;

  CalendarLinks(Site site) {
    this.site = site;
  }

  Ways of(Context ctx, NetworkId network) {
    Ways paths = paths(network, site.settings().links());
    return new Ways(site.address(ctx, paths.join()), site.address(ctx, paths.lead()),
        site.address(ctx, paths.calendar()));
  }

  /** @return the same as paths, below the home */
  static Ways paths(NetworkId network, LinkKeys links) {
    return new Ways("/j/" + links.join(network.owner()), "/f/" + links.facilitate(network.owner()),
        "/calendar/" + network + "/" + links.calendar(network) + ".ics");
  }
}
