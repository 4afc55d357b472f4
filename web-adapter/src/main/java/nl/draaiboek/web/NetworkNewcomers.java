package nl.draaiboek.web;

import io.javalin.http.Context;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.web.door.LinkKeys;

/** Makes people known to a network, and gives their browser the key to it. */
final class NetworkNewcomers {
  private final Site site;
  private final Keyring keyring;

  NetworkNewcomers(Site site, Keyring keyring) {
    this.site = site;
    this.keyring = keyring;
  }

  /**
   * Founds a network, after its ways in: a server that falls in between leaves none that nobody can come into, and the form can
   * be sent again.
   *
   * @param form the form's id, from which follow the network's id and who founds it
   * @param name the founder's
   * @return what the network says; their browser has the key unless it refused
   */
  Reply found(Context ctx, Charter charter, String form, String name) {
    LinkKeys links = site.settings().links();
    NetworkId network = links.founded(form);
    PersonId founder = links.newcomer(new SessionId("new"), form);
    openWays(network);
    Reply reply = site.parts().networks().command(network, "found",
        new NetworkCommand.Found(network, charter), founder);
    if (Newcomers.isIn(reply)) {
      site.parts().people().name(network.owner(), founder, name);
      welcome(ctx, network, founder);
    }
    return reply;
  }

  /** Makes the links work that lead into a network. */
  void openWays(NetworkId network) {
    Accesses accesses = site.parts().accesses();
    LinkKeys links = site.settings().links();
    SessionId owner = network.owner();
    accesses.grant(LinkKeys.hash(links.join(owner)), new Accesses.ToJoin(owner));
    accesses.grant(LinkKeys.hash(links.facilitate(owner)), new Accesses.ToFacilitate(owner));
  }

  /**
   * Brings someone in.
   *
   * @param form the form's id: the same form again brings in nobody else
   */
  Reply join(Context ctx, NetworkId network, Role role, String form, String name) {
    PersonId person = site.settings().links().newcomer(network.owner(), form);
    site.parts().people().name(network.owner(), person, name);
    Reply reply = comeIn(ctx, network, person, role, form);
    if (Newcomers.isIn(reply))
      welcome(ctx, network, person);
    else
      site.parts().people().name(network.owner(), person, "");
    return reply;
  }

  /** Brings someone in who is known already: back again, or now as a facilitator. */
  Reply comeIn(Context ctx, NetworkId network, PersonId person, Role role, String form) {
    Reply reply = site.parts().networks().command(network, "come:" + person + ":" + form,
        new NetworkCommand.Come(role), person);
    // Who gives the lead away later does not take it back by loading a page again.
    if (Newcomers.isIn(reply))
      keyring.give(ctx, network, Keyring.Key.WAY, site.settings().links().join(network.owner()));
    return reply;
  }

  private void welcome(Context ctx, NetworkId network, PersonId person) {
    String secret = site.settings().links().person(network.owner(), person);
    site.parts().accesses().grant(LinkKeys.hash(secret), new Accesses.AsPerson(network.owner(), person));
    keyring.give(ctx, network, Keyring.Key.ME, secret);
  }
}
