package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.rights.OwnData;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.rights.RightsPhrase;
import nl.draaiboek.web.entry.ErrorPhrase;
import nl.draaiboek.web.entry.ForgetPage;
import nl.draaiboek.web.entry.MessagePage;
import nl.draaiboek.web.entry.OwnDataPage;
import nl.draaiboek.web.page.Voice;

/**
 * What someone may ask of what is kept of them in a session or a network: to see it, to take it along, and to be erased. Also for who
 * left, and when it is over.
 */
final class RightsRoutes {
  private final Site site;
  private final Function<Context, Optional<Asker>> askers;

  /**
   * Who asks.
   *
   * @param at    where they are known by this secret
   * @param owner what is kept of them: all of a network, where a session is its meeting
   * @param path  of the page that they come from
   */
  record Asker(SessionId at, SessionId owner, PersonId person, String secret, String path, Voice voice) {}

  /** What a program gets: the same lines as on the page, with the name and the accounts by themselves. */
  private record Told(String person, String name, List<String> accounts, List<String> lines) {}

  private RightsRoutes(Site site, Function<Context, Optional<Asker>> askers) {
    this.site = site;
    this.askers = askers;
  }

  static RightsRoutes ofSessions(Site site, Visitors visitors) {
    return new RightsRoutes(site, ctx -> visitors.member(ctx).filter(m -> m.attendee().isPresent())
        .map(me -> new Asker(me.session(), site.parts().rights().widest(me.session(), me.person()),
            me.person(),
            me.secret(), site.path(me.session()), site.voice(ctx, me.state()))));
  }

  static RightsRoutes ofNetworks(Site site, NetworkVisitors visitors) {
    return new RightsRoutes(site, ctx -> visitors.known(ctx)
        .map(me -> new Asker(me.owner(), me.owner(), me.person(), me.secret(), site.path(me.network()),
            site.voice(ctx, me.state()))));
  }

  /**
   * @param path of a session or a network, with its id
   * @param get  adds a page
   * @param post adds a form
   */
  void add(String path, BiConsumer<String, Handler> get, BiConsumer<String, Handler> post) {
    get.accept(path + "/mydata", this::data);
    get.accept(path + "/mydata.txt", this::text);
    get.accept(path + "/mydata.json", this::json);
    get.accept(path + "/mydata.zip", this::zip);
    get.accept(path + "/forget", ctx -> ask(ctx, asker(ctx), Optional.empty()));
    post.accept(path + "/forget", this::forget);
  }

  private void data(Context ctx) {
    Asker me = asker(ctx);
    OwnData mine = mine(me);
    site.show(ctx, "mydata.jte",
        new OwnDataPage(site.still(me.voice(), Line.of(RightsPhrase.MY_DATA), ""), me.path(),
            mine.told(), mine.pictures().size()));
  }

  private void text(Context ctx) {
    Asker me = asker(ctx);
    ctx.header("Content-Disposition", "attachment; filename=\"my-data.txt\"");
    ctx.contentType("text/plain; charset=utf-8").result(text(me, mine(me)));
  }

  private static String text(Asker me, OwnData mine) {
    return mine.told().stream().map(me.voice()::say).collect(Collectors.joining("\n", "", "\n"));
  }

  private void zip(Context ctx) {
    Asker me = asker(ctx);
    OwnData mine = mine(me);
    ctx.header("Content-Disposition", "attachment; filename=\"my-data.zip\"");
    ctx.contentType("application/zip")
        .result(OwnBundle.of(text(me, mine), mine.pictures(), site.parts().photos().album()));
  }

  private void json(Context ctx) {
    Asker me = asker(ctx);
    OwnData mine = mine(me);
    ctx.header("Content-Disposition", "attachment; filename=\"my-data.json\"");
    site.json(ctx, me.voice(), new Told(me.person().value(), mine.name().orElse(""), mine.accounts(),
        mine.lines().stream().map(me.voice()::say).toList()));
  }

  private void forget(Context ctx) {
    Asker me = asker(ctx);
    Map<String, String> fields = Fields.of(ctx);
    if (!site.settings().links().isFormToken(fields.getOrDefault("csrf", ""), me.at(), me.secret()))
      throw new ForbiddenResponse();
    switch (site.parts().rights().forget(me.owner(), me.person(), "go".equals(fields.get("words")))) {
      case Rights.Answer.Done _ -> tell(ctx, me.voice(), RightsPhrase.DONE);
      case Rights.Answer.NotThere _ -> tell(ctx, me.voice(), RightsPhrase.NOTHING_HERE);
      case Rights.Answer.NotYet(var why) -> {
        ctx.status(HttpStatus.CONFLICT);
        ask(ctx, me, Optional.of(Line.of(why)));
      }
    }
  }

  private void tell(Context ctx, Voice voice, RightsPhrase done) {
    site.show(ctx, "message.jte",
        new MessagePage(site.still(voice, Line.of(RightsPhrase.ERASE_ME), ""),
            Line.of(RightsPhrase.ERASE_ME), Line.of(done), site.home() + "/", Line.of(ErrorPhrase.TO_START)));
  }

  private void ask(Context ctx, Asker me, Optional<Line> notYet) {
    String token = site.settings().links().formToken(me.at(), me.secret());
    site.show(ctx, "forget.jte", new ForgetPage(
        site.still(me.voice(), Line.of(RightsPhrase.ERASE_QUESTION), token), me.path(), notYet,
        RightsPhrase.whatGoes(site.parts().networks().owner(me.owner()).isPresent())));
  }

  private OwnData mine(Asker me) {
    return site.parts().rights().mine(me.owner(), me.person());
  }

  private Asker asker(Context ctx) {
    return askers.apply(ctx).orElseThrow(NotFoundResponse::new);
  }
}
