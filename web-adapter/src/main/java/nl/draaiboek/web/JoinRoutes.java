package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.EnginePhrase;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionPhrase;
import nl.draaiboek.web.api.Door;
import nl.draaiboek.web.api.Told;
import nl.draaiboek.web.entry.ErrorPhrase;
import nl.draaiboek.web.entry.JoinPage;
import nl.draaiboek.web.entry.MessagePage;
import nl.draaiboek.web.entry.StartPhrase;
import nl.draaiboek.web.page.Voice;

/** Coming in: a name or none, and never asked twice. */
final class JoinRoutes {
  private static final String FORM_ID = "[A-Za-z0-9-]{16,100}";

  private final Site site;
  private final Visitors visitors;
  private final Newcomers newcomers;

  JoinRoutes(Site site, Visitors visitors, Newcomers newcomers) {
    this.site = site;
    this.visitors = visitors;
    this.newcomers = newcomers;
  }

  /** Someone at the door: who may come in, by which secret, and whether they were here before. */
  private record AtDoor(SessionId session, Role role, String secret, Session.Opened state,
      Optional<Member> before) {}

  /**
   * Asks for a name.
   *
   * @throws NotFoundResponse for who may not come in
   */
  void page(Context ctx) {
    AtDoor door = atDoor(ctx);
    if (door.state() instanceof Session.Closed)
      tell(ctx, door, SessionPhrase.OVER, site.path(door.session()) + "/wrapup", StartPhrase.READ_WRAP_UP);
    else if (door.state().circle().locked() && door.role() == Role.PARTICIPANT)
      tell(ctx, door, SessionPhrase.LOCKED, site.path(door.session()), StartPhrase.TRY_AGAIN);
    else
      show(ctx, door, UUID.randomUUID().toString(), "", Optional.empty());
  }

  /** The door is shut: why, and where to go. Whoever never was in has no wrap-up to read. */
  private void tell(Context ctx, AtDoor door, Phrase why, String path, Phrase pathName) {
    Voice voice = site.voice(ctx, door.state());
    if (Site.wantsJson(ctx)) {
      site.json(ctx, voice, Told.refused(Line.of(why)));
      return;
    }
    boolean stranger = door.state() instanceof Session.Closed && door.before().isEmpty();
    site.show(ctx, "message.jte",
        new MessagePage(site.still(voice, Line.of(StartPhrase.JOIN_TITLE), ""),
            Line.scripted(door.state().house().script().title()), Line.of(why),
            stranger ? site.home() + "/" : path, Line.of(stranger ? ErrorPhrase.TO_START : pathName)));
  }

  void join(Context ctx) {
    Optional<Member> here = visitors.member(ctx).filter(Member::isPresent);
    if (here.isPresent()) {
      goOn(ctx, here.get().session(), here.get().leads());
      return;
    }
    AtDoor door = atDoor(ctx);
    Map<String, String> fields = Fields.of(ctx);
    if (!site.settings().links().isFormToken(fields.getOrDefault("csrf", ""), door.session(), door.secret()))
      throw new ForbiddenResponse();
    String form = Optional.of(fields.getOrDefault("form", "")).filter(id -> id.matches(FORM_ID))
        .orElseGet(() -> UUID.randomUUID().toString());
    boolean nameless = "nameless".equals(fields.get("as"));
    String name = nameless ? "" : Newcomers.clean(fields.getOrDefault("name", ""));
    if (!nameless && name.isEmpty())
      refuse(ctx, door, form, name, Line.of(StartPhrase.NAME_MISSING));
    else
      comeIn(ctx, door, form, name);
  }

  private void comeIn(Context ctx, AtDoor door, String form, String name) {
    Reply reply = door.before().isPresent()
        ? newcomers.comeIn(door.session(), door.before().get().person(), door.role(), form)
        : newcomers.join(ctx, new Invited(door.session(), door.role(), door.secret(), door.state()), form,
            name);
    switch (reply) {
      case Reply.Noted _,Reply.Again _ -> goOn(ctx, door.session(), door.role() == Role.FACILITATOR);
      case Reply.Refused(var refusal) -> refuse(ctx, door, form, name, refusal.line());
      case Reply.Failed(String code) ->
        refuse(ctx, door, form, name, Line.of(EnginePhrase.FAILED, "code", code));
    }
  }

  private void goOn(Context ctx, SessionId session, boolean leads) {
    if (Site.wantsJson(ctx))
      site.json(ctx, site.voice(ctx), Told.goOn(site.path(session)));
    else
      ctx.redirect(site.path(session) + (leads ? "/facilitate" : ""), HttpStatus.SEE_OTHER);
  }

  private AtDoor atDoor(Context ctx) {
    Optional<Member> before = visitors.member(ctx);
    Optional<Invited> invited = visitors.invited(ctx);
    if (before.isPresent()) {
      Member gone = before.get();
      Role role = invited.map(Invited::role).orElse(Role.PARTICIPANT);
      return new AtDoor(gone.session(), role, gone.secret(), gone.state(), before);
    }
    Invited newcomer = invited.orElseThrow(NotFoundResponse::new);
    return new AtDoor(newcomer.session(), newcomer.role(), newcomer.secret(), newcomer.state(),
        Optional.empty());
  }

  private void refuse(Context ctx, AtDoor door, String form, String name, Line why) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(ctx, door, form, name, Optional.of(why));
  }

  private void show(Context ctx, AtDoor door, String form, String name, Optional<Line> problem) {
    Voice voice = site.voice(ctx, door.state());
    String token = site.settings().links().formToken(door.session(), door.secret());
    if (Site.wantsJson(ctx)) {
      site.json(ctx, voice, problem.<Object>map(Told::refused).orElseGet(
          () -> new Door(Line.scripted(door.state().house().script().title()),
              site.path(door.session()) + "/join",
              form, token)));
      return;
    }
    site.show(ctx, "join.jte",
        new JoinPage(site.still(voice, Line.of(StartPhrase.JOIN_TITLE), token),
            Line.scripted(door.state().house().script().title()), site.path(door.session()) + "/join", form,
            door.role() == Role.FACILITATOR, door.before().isPresent(), JoinPage.Into.SESSION, name,
            problem, site.parts().rights().terms().of(door.state())));
  }
}
