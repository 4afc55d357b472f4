package nl.draaiboek.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.engine.EnginePhrase;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.Tries;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.privacy.PrivacyPhrase;
import nl.draaiboek.web.api.Told;
import nl.draaiboek.web.door.LinkKeys;
import nl.draaiboek.web.page.HeldPage;
import nl.draaiboek.web.page.Voice;

/**
 * Whatever people press and fill in. The answer comes when it is stored, in the shape that was asked for: JSON, a piece of a
 * page, or the page anew.
 */
final class ActRoutes {
  private static final int MOST_ID_CHARS = 100;
  private static final int MOST_ACTION_CHARS = 200;
  private static final int AT_ONCE = 20;
  private static final Duration EACH = Duration.ofMillis(100);

  private final Site site;
  private final Visitors visitors;
  private final Said said;
  private final Tries writes;
  private final Uploads uploads;

  ActRoutes(Site site, Visitors visitors, Said said) {
    this.site = site;
    this.visitors = visitors;
    this.said = said;
    this.uploads = new Uploads(site.parts().photos(), site.settings().links());
    this.writes = new Tries(site.parts().clock(), AT_ONCE, EACH);
  }

  /** What came of it: {@code words} for who did it, empty where what they see says enough. */
  private record Outcome(boolean ok, boolean asks, Optional<Line> line, int status) {
    Outcome(boolean ok, Optional<Line> line, int status) {
      this(ok, false, line, status);
    }
  }

  void act(Context ctx) {
    Member me = visitors.member(ctx).filter(m -> m.attendee().isPresent()).orElseThrow(NotFoundResponse::new);
    if (!ctx.isMultipartFormData() && ctx.contentLength() > Errors.FORM_BYTES)
      throw new ContentTooLargeResponse();
    Map<String, String> fields = new HashMap<>(Fields.of(ctx));
    String token = Optional.ofNullable(fields.remove("csrf"))
        .orElseGet(() -> Site.header(ctx, "X-Form-Token"));
    if (!site.settings().links().isFormToken(token, me.session(), me.secret()))
      throw new ForbiddenResponse();
    if (writes.take(me.session() + "/" + me.person()).isPresent())
      throw new io.javalin.http.HttpResponseException(HttpStatus.TOO_MANY_REQUESTS.getCode(), "", Map.of());
    Optional<PhotoProblem> problem = uploads.take(ctx, me, fields);
    Map<String, String> sent = Map.copyOf(fields);
    answer(ctx, me, sent, problem.map(why -> new Outcome(false, Optional.of(Line.of(why)), 200))
        .orElseGet(() -> outcome(site.parts().engine().submit(me.session(),
            incoming(me, fields, site.settings().links())))));
  }

  /**
   * The id is this person's own: nobody can use up the id of someone else's press. What was changed after going back is
   * another press, though the page's form still has its id.
   */
  private static Incoming incoming(Member me, Map<String, String> fields, LinkKeys links) {
    String action = Optional.ofNullable(fields.remove("action")).orElse("");
    String id = Optional.ofNullable(fields.remove("id")).filter(given -> !given.isEmpty())
        .orElseGet(() -> UUID.randomUUID().toString());
    if (id.length() > MOST_ID_CHARS || action.isEmpty() || action.length() > MOST_ACTION_CHARS)
      throw new BadRequestResponse();
    String own = me.person() + ":" + id + ":" + links.fingerprint(action + new TreeMap<>(fields));
    return fields.isEmpty()
        ? new Incoming.Pressed(own, me.person(), action)
        : new Incoming.Submitted(own, me.person(), action, Spots.read(fields));
  }

  private static Outcome outcome(Reply reply) {
    return switch (reply) {
      case Reply.Noted(Optional<Line> line) -> new Outcome(true, line, 200);
      case Reply.Again() -> new Outcome(true, Optional.empty(), 200);
      case Reply.Refused(var refusal) ->
        new Outcome(false, refusal.asks(), Optional.of(refusal.line()), 200);
      case Reply.Failed(String code) ->
        new Outcome(false, Optional.of(Line.of(EnginePhrase.FAILED, "code", code)), 503);
    };
  }

  private void answer(Context ctx, Member me, Map<String, String> sent, Outcome outcome) {
    Voice voice = site.voice(ctx, me.state());
    String words = outcome.line().map(voice::say).orElse("");
    if (Site.wantsJson(ctx)) {
      ctx.status(outcome.status());
      site.json(ctx, voice,
          outcome.ok()
              ? Told.done(outcome.line())
              : Told.refused(outcome.line().orElseThrow(), outcome.asks()));
    } else if (ctx.header("HX-Request") != null) {
      ctx.status(outcome.status());
      site.html(ctx, outcome.asks()
          ? site.pages().render("held.jte", Map.of("voice", voice, "question", words))
          : site.pages().render("answer.jte", Map.of("said", words, "refused", !outcome.ok())));
    } else if (outcome.asks())
      site.show(ctx, "heldpage.jte", HeldPage.of(
          site.still(voice, Line.of(PrivacyPhrase.NOT_PLACED),
              site.settings().links().formToken(me.session(), me.secret())),
          site.path(me.session()) + "/act", outcome.line().orElseThrow(), sent,
          uploads.again(new Uploads.Whose(me.session(), me.secret()), sent)));
    else {
      if (!words.isEmpty())
        said.keep(ctx, site.path(me.session()), words);
      ctx.redirect(back(ctx, me), HttpStatus.SEE_OTHER);
    }
  }

  /** @return the page of this session that the form was on; their own for words that were held back */
  private String back(Context ctx, Member me) {
    String own = site.path(me.session());
    try {
      String path = URI.create(Site.header(ctx, "Referer")).getPath();
      return path != null && !path.endsWith("/act") && path.matches("\\Q" + own + "\\E(/[a-z]+)?")
          ? path
          : own;
    } catch (IllegalArgumentException _) {
      return own;
    }
  }
}
