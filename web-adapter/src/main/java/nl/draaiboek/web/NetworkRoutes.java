package nl.draaiboek.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.engine.EnginePhrase;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.Tries;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.web.NetworkPages.Sheet;
import nl.draaiboek.web.entry.MessagePage;
import nl.draaiboek.web.network.AskPhrase;
import nl.draaiboek.web.network.Kept;
import nl.draaiboek.web.network.MemberPhrase;

/** A network's pages, and what people fill in on them. A form goes to the page that it is on, and comes back with what is wrong. */
final class NetworkRoutes {
  private static final int AT_ONCE = 20;
  private static final Duration EACH = Duration.ofMillis(100);
  private static final String ACTION = "network/[a-z-]{1,20}(/[A-Za-z0-9-]{1,20}){0,3}";

  private final Site site;
  private final NetworkVisitors visitors;
  private final NetworkDoor door;
  private final NetworkNewcomers newcomers;
  private final NetworkPages pages;
  private final Said said;
  private final HomeworkPictures pictures;
  private final Tries writes;

  NetworkRoutes(Site site, NetworkVisitors visitors, NetworkDoor door, NetworkNewcomers newcomers,
      NetworkPages pages, Said said) {
    this.site = site;
    this.visitors = visitors;
    this.door = door;
    this.newcomers = newcomers;
    this.said = said;
    this.pages = pages;
    this.pictures = new HomeworkPictures(site, visitors);
    this.writes = new Tries(site.parts().clock(), AT_ONCE, EACH);
  }

  /** One's own page; the door for who is not in. */
  void member(Context ctx) {
    visitors.insider(ctx).ifPresentOrElse(me -> pages.show(ctx, me, Sheet.MEMBER, Kept.NOTHING),
        () -> door.page(ctx));
  }

  /** Whoever followed the facilitators' link and is known already leads from now on; others are asked for a name. */
  void lead(Context ctx) {
    Optional<Insider> here = visitors.insider(ctx);
    boolean mayLead = visitors.caller(ctx).filter(c -> c.role() == Role.FACILITATOR).isPresent();
    if (here.filter(Insider::leads).isPresent())
      pages.show(ctx, here.get(), Sheet.LEAD, Kept.NOTHING);
    else if (!mayLead)
      throw new NotFoundResponse();
    else if (here.isPresent()) {
      newcomers.comeIn(ctx, here.get().network(), here.get().person(), Role.FACILITATOR,
          UUID.randomUUID().toString());
      pages.show(ctx, visitors.leader(ctx), Sheet.LEAD, Kept.NOTHING);
    } else
      door.page(ctx);
  }

  /** One of the other pages of who leads. */
  void show(Context ctx, Sheet sheet) {
    pages.show(ctx, visitors.leader(ctx), sheet, Kept.NOTHING);
  }

  /** Where the network finds things back, for everybody in it. */
  void archive(Context ctx) {
    pages.show(ctx, visitors.insider(ctx).orElseThrow(NotFoundResponse::new), Sheet.ARCHIVE, Kept.NOTHING);
  }

  /** A picture with which somebody answered homework. */
  void picture(Context ctx) {
    pictures.show(ctx);
  }

  /** The link for members as a QR code, for who leads. */
  void qr(Context ctx) {
    Insider me = visitors.leader(ctx);
    ctx.contentType("image/svg+xml").result(site.parts().downloads()
        .qr(site.address(ctx, "/j/" + site.settings().links().join(me.owner()))));
  }

  /** What a form asks is done, or the page comes back with what was typed and why not. */
  void act(Context ctx, Sheet sheet) {
    Insider me = sheet.isForMembers()
        ? visitors.insider(ctx).orElseThrow(NotFoundResponse::new)
        : visitors.leader(ctx);
    if (!ctx.isMultipartFormData() && ctx.contentLength() > Errors.FORM_BYTES)
      throw new ContentTooLargeResponse();
    Map<String, String> fields = new HashMap<>(Fields.of(ctx));
    if (!site.settings().links().isFormToken(fields.getOrDefault("csrf", ""), me.owner(), me.secret()))
      throw new ForbiddenResponse();
    if (writes.take(me.network() + "/" + me.person()).isPresent())
      throw new TooManyRequestsResponse();
    String action = fields.getOrDefault("action", "");
    if (!action.matches(ACTION))
      throw new BadRequestResponse();
    Optional<PhotoProblem> problem = pictures.take(ctx, me, fields);
    if (problem.isPresent()) {
      refuse(ctx, me, sheet, new Kept(action, fields, List.of(Line.of(problem.get()))));
      return;
    }
    switch (action) {
      case "network/name" -> rename(ctx, me, sheet, fields);
      case "network/chat" -> tellCode(ctx, me);
      case "network/send-again" -> sendAgain(ctx, me);
      default -> act(ctx, me, sheet, action, fields);
    }
  }

  /** What to say in a chat, so that an account there is theirs here. */
  private void tellCode(Context ctx, Insider me) {
    Line code = NetworkDesk.code(site.parts().codes().orElseThrow(NotFoundResponse::new), me.network(),
        me.person());
    site.show(ctx, "message.jte", new MessagePage(
        site.still(site.voice(ctx, me.state()), Line.of(MemberPhrase.CHAT), ""), Line.of(MemberPhrase.CHAT),
        code, site.path(me.network()), Line.of(MemberPhrase.TO_PAGE)));
  }

  private void sendAgain(Context ctx, Insider me) {
    if (!me.leads())
      throw new NotFoundResponse();
    site.parts().delivery().again(me.network());
    done(ctx, me, Sheet.LEAD.path(ctx));
  }

  private void rename(Context ctx, Insider me, Sheet sheet, Map<String, String> fields) {
    String name = Newcomers.clean(fields.getOrDefault("name", ""));
    if (name.isEmpty()) {
      refuse(ctx, me, sheet,
          new Kept("network/name", fields, List.of(Line.of(AskPhrase.YOUR_NAME_NEEDED))));
      return;
    }
    site.parts().people().name(me.owner(), me.person(), name);
    done(ctx, me, sheet.path(ctx));
  }

  private void act(Context ctx, Insider me, Sheet sheet, String action, Map<String, String> fields) {
    Asked asked = new Asked(fields);
    Optional<NetworkCommand> command = read(me, action, asked);
    if (!asked.problems().isEmpty())
      refuse(ctx, me, sheet, new Kept(action, fields, asked.problems()));
    else if (fields.containsKey("look") && command.isPresent()
        && command.get() instanceof NetworkCommand.PlanSeries(var series, var holidays, _, _))
      pages.showDays(ctx, me, new Kept(action, fields, List.of()), series.times(holidays));
    else
      act(ctx, me, sheet, new Kept(action, fields, List.of()), command.orElseThrow(BadRequestResponse::new));
  }

  private Optional<NetworkCommand> read(Insider me, String action, Asked asked) {
    List<String> parts = List.of(action.substring("network/".length()).split("/", -1));
    Optional<NetworkCommand> own = MemberForms.read(parts, asked);
    if (own.isPresent() || !asked.problems().isEmpty() || !me.leads())
      return own;
    return new LeadForms(site.parts().scripts().get().stream().map(Script::name).collect(Collectors.toSet()))
        .read(parts, asked);
  }

  private void act(Context ctx, Insider me, Sheet sheet, Kept form, NetworkCommand command) {
    switch (site.parts().networks().command(me.network(), id(me, form.fields()), command, me.person())) {
      case Reply.Noted _,Reply.Again _ -> done(ctx, me, sheet.after(ctx, command));
      case Reply.Refused(var refusal) ->
        refuse(ctx, me, sheet, new Kept(form.action(), form.fields(), List.of(refusal.line())));
      case Reply.Failed(String code) -> {
        ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
        pages.show(ctx, me, sheet, new Kept(form.action(), form.fields(),
            List.of(Line.of(EnginePhrase.FAILED, "code", code))));
      }
    }
  }

  /** This person's own: a form that is sent twice has one effect; what was changed after going back is another. */
  private String id(Insider me, Map<String, String> fields) {
    return me.person() + ":" + Openers.formId(fields) + ":"
        + site.settings().links().fingerprint(new TreeMap<>(fields).toString());
  }

  private void done(Context ctx, Insider me, String where) {
    if (visitors.insider(ctx).isPresent())
      said.keep(ctx, site.path(me.network()), site.voice(ctx, me.state()).say(MemberPhrase.SAVED));
    ctx.redirect(site.path(me.network()) + where, HttpStatus.SEE_OTHER);
  }

  private void refuse(Context ctx, Insider me, Sheet sheet, Kept form) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    pages.show(ctx, me, sheet, form);
  }
}
