package nl.draaiboek.web;

import io.javalin.http.Context;
import java.util.Optional;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses.Access;
import nl.draaiboek.core.engine.Accesses.AsPerson;
import nl.draaiboek.core.engine.Accesses.ToFacilitate;
import nl.draaiboek.core.engine.Accesses.ToJoin;
import nl.draaiboek.core.engine.Accesses.ToWatch;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.web.door.LinkKeys;

/** Who stands at a session's page, by the secrets in their browser. Of a session that they know no secret of, they learn nothing. */
final class Visitors {
  private final WebParts parts;
  private final Keyring keyring;

  Visitors(WebParts parts, Keyring keyring) {
    this.parts = parts;
    this.keyring = keyring;
  }

  /** Someone who was let in, whether or not they are still here. */
  Optional<Member> member(Context ctx) {
    Optional<String> secret = keyring.secret(ctx, Keyring.Key.ME);
    return access(ctx, secret).flatMap(access -> access instanceof AsPerson(SessionId session, var person)
        ? state(session)
            .map(now -> new Member(session, person, secret.orElseThrow(), opened(now), now.seq()))
        : Optional.empty());
  }

  /** Someone who may come in. */
  Optional<Invited> invited(Context ctx) {
    Optional<String> secret = keyring.secret(ctx, Keyring.Key.WAY);
    return access(ctx, secret).flatMap(access -> roleFor(access).flatMap(role -> state(access.session())
        .map(now -> new Invited(access.session(), role, secret.orElseThrow(), opened(now)))));
  }

  /** Someone who may look at the board. */
  Optional<Session.Opened> watched(Context ctx) {
    return access(ctx, keyring.secret(ctx, Keyring.Key.BOARD)).filter(ToWatch.class::isInstance)
        .flatMap(access -> state(access.session())).map(Visitors::opened);
  }

  /** @return the session in the path, where that can be one's id */
  static Optional<SessionId> session(Context ctx) {
    String id = ctx.pathParam("id");
    return id.matches("[A-Za-z0-9_-]{1,64}") ? Optional.of(new SessionId(id)) : Optional.empty();
  }

  /** What the secret opens in the session of the path. */
  Optional<Access> access(Context ctx, Optional<String> secret) {
    Optional<SessionId> session = session(ctx);
    return secret.filter(_ -> session.isPresent())
        .flatMap(known -> parts.accesses().find(LinkKeys.hash(known)))
        .filter(access -> access.session().equals(session.orElseThrow()));
  }

  /** @return as what such a secret lets in */
  static Optional<Role> roleFor(Access access) {
    return switch (access) {
      case ToJoin _ -> Optional.of(Role.PARTICIPANT);
      case ToFacilitate _ -> Optional.of(Role.FACILITATOR);
      case ToWatch _,AsPerson _ -> Optional.empty();
    };
  }

  private Optional<Folded> state(SessionId session) {
    return parts.engine().find(session);
  }

  private static Session.Opened opened(Folded folded) {
    return (Session.Opened) folded.session();
  }
}
