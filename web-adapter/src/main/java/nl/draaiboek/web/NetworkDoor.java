package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.engine.EnginePhrase;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.web.entry.JoinPage;
import nl.draaiboek.web.entry.StartPhrase;
import nl.draaiboek.web.network.AskPhrase;

/** Coming into a network: by name, for people who work together for long, and never asked twice. */
final class NetworkDoor {
  private final Site site;
  private final NetworkVisitors visitors;
  private final NetworkNewcomers newcomers;

  NetworkDoor(Site site, NetworkVisitors visitors, NetworkNewcomers newcomers) {
    this.site = site;
    this.visitors = visitors;
    this.newcomers = newcomers;
  }

  /** Someone at the door, and whether they were here before. */
  private record AtDoor(Network.Founded state, Role role, String secret, Optional<Insider> before) {}

  /** @throws NotFoundResponse for who may not come in */
  void page(Context ctx) {
    AtDoor door = atDoor(ctx);
    String name = door.before().map(this::nameOf).orElse("");
    show(ctx, door, UUID.randomUUID().toString(), name, Optional.empty());
  }

  void join(Context ctx) {
    Optional<Insider> here = visitors.insider(ctx);
    if (here.isPresent()) {
      goOn(ctx, here.get().state(), here.get().leads());
      return;
    }
    AtDoor door = atDoor(ctx);
    Map<String, String> fields = Fields.of(ctx);
    if (!site.settings().links().isFormToken(fields.getOrDefault("csrf", ""), door.state().id().owner(),
        door.secret()))
      throw new ForbiddenResponse();
    String form = Openers.formId(fields);
    String name = Newcomers.clean(fields.getOrDefault("name", ""));
    if (name.isEmpty())
      refuse(ctx, door, form, name, Line.of(AskPhrase.YOUR_NAME_NEEDED));
    else
      comeIn(ctx, door, form, name);
  }

  private void comeIn(Context ctx, AtDoor door, String form, String name) {
    Reply reply = door.before().map(gone -> {
      site.parts().people().name(gone.owner(), gone.person(), name);
      return newcomers.comeIn(ctx, gone.network(), gone.person(), door.role(), form);
    }).orElseGet(() -> newcomers.join(ctx, door.state().id(), door.role(), form, name));
    switch (reply) {
      case Reply.Noted _,Reply.Again _ -> goOn(ctx, door.state(), door.role() == Role.FACILITATOR);
      case Reply.Refused(var refusal) -> refuse(ctx, door, form, name, refusal.line());
      case Reply.Failed(String code) ->
        refuse(ctx, door, form, name, Line.of(EnginePhrase.FAILED, "code", code));
    }
  }

  private void goOn(Context ctx, Network.Founded network, boolean leads) {
    ctx.redirect(site.path(network.id()) + (leads ? "/lead" : ""), HttpStatus.SEE_OTHER);
  }

  private AtDoor atDoor(Context ctx) {
    Optional<Insider> before = visitors.known(ctx);
    Optional<NetworkVisitors.Caller> caller = visitors.caller(ctx);
    if (before.isPresent())
      return new AtDoor(before.get().state(),
          caller.map(NetworkVisitors.Caller::role).orElse(Role.PARTICIPANT), before.get().secret(), before);
    return caller
        .map(newcomer -> new AtDoor(newcomer.state(), newcomer.role(), newcomer.secret(), Optional.empty()))
        .orElseThrow(NotFoundResponse::new);
  }

  private String nameOf(Insider gone) {
    return Optional.ofNullable(site.parts().people().names(gone.owner()).get(gone.person())).orElse("");
  }

  private void refuse(Context ctx, AtDoor door, String form, String name, Line why) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(ctx, door, form, name, Optional.of(why));
  }

  private void show(Context ctx, AtDoor door, String form, String name, Optional<Line> problem) {
    String token = site.settings().links().formToken(door.state().id().owner(), door.secret());
    site.show(ctx, "join.jte",
        new JoinPage(
            site.still(site.voice(ctx, door.state()), Line.of(StartPhrase.JOIN_TITLE), token),
            Line.theirs(door.state().charter().name()), site.path(door.state().id()) + "/join", form,
            door.role() == Role.FACILITATOR, door.before().isPresent(), JoinPage.Into.NETWORK, name,
            problem, site.parts().rights().terms().of(door.state())));
  }
}
