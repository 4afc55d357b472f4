package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.EnginePhrase;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SpokenCodes;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.web.door.LinkKeys;
import nl.draaiboek.web.entry.MePage;
import nl.draaiboek.web.entry.SetupForm;
import nl.draaiboek.web.entry.SetupPage;
import nl.draaiboek.web.entry.SetupPhrase;
import nl.draaiboek.web.page.Voice;

/** The set-up with the links of a session, and everyone's own page. */
final class SetupRoutes {
  private final Site site;
  private final Visitors visitors;

  SetupRoutes(Site site, Visitors visitors) {
    this.site = site;
    this.visitors = visitors;
  }

  void page(Context ctx) {
    Member me = leader(ctx);
    show(ctx, me, SetupForm.of(me.state().house().setup()), Optional.empty(), List.of());
  }

  void save(Context ctx) {
    Member me = leader(ctx);
    Map<String, String> fields = Fields.withFiles(ctx);
    check(fields, me);
    SetupForm form = SetupForm.of(fields);
    Setup before = me.state().house().setup();
    SetupReading reading = new SetupReading(before.zone(), site.parts().cardTexts());
    Setup setup = reading.read(form, before.tables(), before.cards());
    List<Line> problems = reading.problems().isEmpty() ? change(me, setup) : reading.problems();
    if (problems.isEmpty()) {
      Member after = leader(ctx);
      show(ctx, after, SetupForm.of(setup), Optional.of(Line.of(SetupPhrase.SAVED)), List.of());
    } else {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(ctx, me, form, Optional.empty(), problems);
    }
  }

  /** @return why not; empty when it is done */
  private List<Line> change(Member me, Setup setup) {
    Reply reply = site.parts().engine().command(me.session(), "setup:" + UUID.randomUUID(),
        new SessionCommand.ChangeSetup(setup), me.person());
    return switch (reply) {
      case Reply.Noted _,Reply.Again _ -> List.of();
      case Reply.Refused(var refusal) -> List.of(refusal.line());
      case Reply.Failed(String code) -> List.of(Line.of(EnginePhrase.FAILED, "code", code));
    };
  }

  /** The link for participants as a QR code: for who is in, and for the board. */
  void qr(Context ctx) {
    SessionId session = visitors.member(ctx).filter(Member::isPresent).map(Member::session)
        .or(() -> visitors.watched(ctx).map(s -> s.house().session())).orElseThrow(NotFoundResponse::new);
    picture(ctx, site.address(ctx, "/j/" + site.settings().links().join(session)));
  }

  void me(Context ctx) {
    showMe(ctx, present(ctx), Optional.empty());
  }

  void rename(Context ctx) {
    Member me = present(ctx);
    Map<String, String> fields = Fields.of(ctx);
    check(fields, me);
    site.parts().people().name(me.session(), me.person(), Newcomers.clean(fields.getOrDefault("name", "")));
    showMe(ctx, me, Optional.of(Line.of(SetupPhrase.ME_SAVED)));
  }

  void myQr(Context ctx) {
    picture(ctx, site.address(ctx, "/p/" + present(ctx).secret()));
  }

  private void picture(Context ctx, String link) {
    ctx.contentType("image/svg+xml").result(site.parts().downloads().qr(link));
  }

  private void showMe(Context ctx, Member me, Optional<Line> said) {
    Voice voice = site.voice(ctx, me.state());
    String token = site.settings().links().formToken(me.session(), me.secret());
    site.show(ctx, "me.jte",
        new MePage(site.still(voice, Line.of(SetupPhrase.ME_TITLE), token), site.home(),
            site.path(me.session()),
            voice.listener().names().of(me.person()).orElse(""), site.address(ctx, "/p/" + me.secret()),
            said));
  }

  private void show(Context ctx, Member me, SetupForm form, Optional<Line> said, List<Line> problems) {
    Voice voice = site.voice(ctx, me.state());
    LinkKeys links = site.settings().links();
    var house = me.state().house();
    SetupPage.Links ways = new SetupPage.Links(site.address(ctx, "/j/" + links.join(me.session())),
        site.address(ctx, "/f/" + links.facilitate(me.session())),
        site.address(ctx, "/b/" + links.watch(me.session())));
    site.show(ctx, "setup.jte",
        new SetupPage(
            site.still(voice, Line.of(SetupPhrase.TITLE), links.formToken(me.session(), me.secret())),
            Line.scripted(house.script().title()), site.path(me.session()), SpokenCodes.spoken(house.code()),
            ways,
            Line.of(SetupPhrase.TABLES_AND_CARDS, "tables", house.setup().tables(), "cards",
                house.setup().cards().count()),
            Optional.of(form).filter(_ -> me.state() instanceof Session.Lobby), said, problems));
  }

  private void check(Map<String, String> fields, Member me) {
    if (!site.settings().links().isFormToken(fields.getOrDefault("csrf", ""), me.session(), me.secret()))
      throw new ForbiddenResponse();
  }

  private Member present(Context ctx) {
    return visitors.member(ctx).filter(Member::isPresent).orElseThrow(NotFoundResponse::new);
  }

  private Member leader(Context ctx) {
    return visitors.member(ctx).filter(Member::leads).orElseThrow(NotFoundResponse::new);
  }
}
