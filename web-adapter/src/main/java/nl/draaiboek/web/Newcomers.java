package nl.draaiboek.web;

import io.javalin.http.Context;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.web.door.LinkKeys;

/** Makes people known to a session, and gives their browser the key to it. */
final class Newcomers {
  private static final int MOST_NAME_CHARS = 40;

  private final Site site;
  private final Keyring keyring;

  Newcomers(Site site, Keyring keyring) {
    this.site = site;
    this.keyring = keyring;
  }

  /**
   * Opens a session, after its ways in: a server that falls in between leaves no session that nobody can come into, and the
   * form can be sent again.
   *
   * @param form the form's id, from which follow the session's id and who the facilitator is
   * @param name theirs; empty for none
   */
  SessionId open(Script script, Setup setup, String form, String name) {
    WebParts parts = site.parts();
    LinkKeys links = site.settings().links();
    PersonId facilitator = links.newcomer(new SessionId("new"), form);
    SessionId session = links.opened(form);
    openWays(session);
    parts.engine().open(session, script, setup, facilitator);
    if (!clean(name).isEmpty())
      parts.people().name(session, facilitator, clean(name));
    return session;
  }

  /** Makes the links work that lead into a session. */
  void openWays(SessionId session) {
    Accesses accesses = site.parts().accesses();
    LinkKeys links = site.settings().links();
    accesses.grant(LinkKeys.hash(links.join(session)), new Accesses.ToJoin(session));
    accesses.grant(LinkKeys.hash(links.facilitate(session)), new Accesses.ToFacilitate(session));
    accesses.grant(LinkKeys.hash(links.watch(session)), new Accesses.ToWatch(session));
  }

  /** Gives the browser that opened a session the key to it. */
  void welcomeFacilitator(Context ctx, SessionId session, String form) {
    welcome(ctx, session, site.settings().links().newcomer(new SessionId("new"), form));
  }

  /**
   * Brings someone in.
   *
   * @param form the form's id: the same form again brings in nobody else
   * @param name empty for none
   * @return what the session says; their browser has the key unless it refused
   */
  Reply join(Context ctx, Invited invited, String form, String name) {
    WebParts parts = site.parts();
    PersonId person = site.settings().links().newcomer(invited.session(), form);
    if (!name.isEmpty())
      parts.people().name(invited.session(), person, name);
    Reply reply = comeIn(invited.session(), person, invited.role(), form);
    if (isIn(reply)) {
      welcome(ctx, invited.session(), person);
      returnAsOthersDo(ctx, invited.session());
    } else if (!name.isEmpty())
      parts.people().name(invited.session(), person, "");
    return reply;
  }

  /** The facilitators' link made someone lead once; who gave the lead away since does not take it back by loading a page again. */
  void returnAsOthersDo(Context ctx, SessionId session) {
    keyring.give(ctx, session, Keyring.Key.WAY, site.settings().links().join(session));
  }

  /** Brings someone in who is known already: back again, or now as a facilitator. */
  Reply comeIn(SessionId session, PersonId person, Role role, String form) {
    return site.parts().engine().command(session, "join:" + person + ":" + form,
        new SessionCommand.Join(role),
        person);
  }

  static boolean isIn(Reply reply) {
    return switch (reply) {
      case Reply.Noted _,Reply.Again _ -> true;
      case Reply.Refused _,Reply.Failed _ -> false;
    };
  }

  /** @return a name as it is stored: one line, without what cannot be shown */
  static String clean(String name) {
    String line = PlainText.oneLine(name);
    if (line.length() <= MOST_NAME_CHARS)
      return line;
    boolean splits = Character.isHighSurrogate(line.charAt(MOST_NAME_CHARS - 1));
    return line.substring(0, splits ? MOST_NAME_CHARS - 1 : MOST_NAME_CHARS).strip();
  }

  /** Gives a browser the key to be this person. */
  void welcome(Context ctx, SessionId session, PersonId person) {
    String secret = site.settings().links().person(session, person);
    site.parts().accesses().grant(LinkKeys.hash(secret), new Accesses.AsPerson(session, person));
    keyring.give(ctx, session, Keyring.Key.ME, secret);
  }
}
