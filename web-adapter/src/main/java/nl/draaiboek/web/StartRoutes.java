package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.engine.Accesses.Access;
import nl.draaiboek.core.engine.Accesses.AsPerson;
import nl.draaiboek.core.engine.Accesses.ToFacilitate;
import nl.draaiboek.core.engine.Accesses.ToJoin;
import nl.draaiboek.core.engine.Accesses.ToWatch;
import nl.draaiboek.core.engine.Guessing;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.api.Told;
import nl.draaiboek.web.door.Callers;
import nl.draaiboek.web.door.LinkKeys;
import nl.draaiboek.web.entry.AccessibilityPage;
import nl.draaiboek.web.entry.AccessibilityPhrase;
import nl.draaiboek.web.entry.StartPage;
import nl.draaiboek.web.entry.StartPhrase;
import nl.draaiboek.web.page.Voice;

/** The ways to a session: a code that was said, or a link. Each ends at an address without a secret in it. */
final class StartRoutes {
  private static final int MOST_TYPED = 40;

  private final Site site;
  private final Keyring keyring;
  private final Errors errors;
  private final Guessing guessing;
  private final Callers callers;

  StartRoutes(Site site, Keyring keyring, Errors errors, Guessing guessing) {
    this.site = site;
    this.keyring = keyring;
    this.errors = errors;
    this.guessing = guessing;
    this.callers = new Callers(site.settings().trustedProxies());
  }

  void start(Context ctx) {
    show(ctx, "", Optional.empty());
  }

  /** For whom these pages work, and for whom not yet. */
  void accessibility(Context ctx) {
    Voice voice = site.voice(ctx);
    site.show(ctx, "accessibility.jte",
        new AccessibilityPage(site.still(voice, Line.of(AccessibilityPhrase.TITLE), ""), site.home()));
  }

  /** Someone typed the code that was said. */
  void code(Context ctx) {
    String raw = Fields.of(ctx).getOrDefault("code", "");
    String typed = raw.substring(0, Math.min(raw.length(), MOST_TYPED));
    switch (guessing.look(caller(ctx), () -> site.parts().index().byCode(typed))) {
      case Guess.Right<Listing>(Listing listing) -> {
        keyring.give(ctx, listing.session(), Keyring.Key.WAY,
            site.settings().links().join(listing.session()));
        ctx.redirect(site.path(listing.session()), HttpStatus.SEE_OTHER);
      }
      case Guess.Wrong<Listing>() -> {
        ctx.status(HttpStatus.NOT_FOUND);
        show(ctx, typed, Optional.of(Line.of(StartPhrase.WRONG_CODE)));
      }
      case Guess.Slowed<Listing>(Duration wait) -> errors.slowDown(ctx, wait.toSeconds() + 1);
    }
  }

  /** Someone followed a link; which kind it was said to be makes no difference to what its secret opens. */
  void link(Context ctx) {
    String secret = ctx.pathParam("secret");
    Guess<Access> guess = guessing.look(caller(ctx),
        () -> site.parts().accesses().find(LinkKeys.hash(secret)));
    switch (guess) {
      case Guess.Right<Access>(Access access) -> site.parts().networks().owner(access.session())
          .ifPresentOrElse(network -> toNetwork(ctx, network.id(), access, secret), () -> {
            keyring.give(ctx, access.session(), keyFor(access), secret);
            ctx.redirect(site.path(access.session()) + pageFor(access), HttpStatus.SEE_OTHER);
          });
      case Guess.Wrong<Access>() -> errors.tell(ctx, HttpStatus.NOT_FOUND.getCode());
      case Guess.Slowed<Access>(Duration wait) -> errors.slowDown(ctx, wait.toSeconds() + 1);
    }
  }

  private void toNetwork(Context ctx, NetworkId network, Access access, String secret) {
    keyring.give(ctx, network, keyFor(access), secret);
    ctx.redirect(site.path(network) + (access instanceof ToFacilitate ? "/lead" : ""), HttpStatus.SEE_OTHER);
  }

  void language(Context ctx) {
    Map<String, String> fields = Fields.of(ctx);
    PageLanguages.of(fields.getOrDefault("language", ""))
        .ifPresent(language -> keyring.chooseLanguage(ctx, language.tag()));
    String back = fields.getOrDefault("back", "");
    ctx.redirect(back.matches("/[A-Za-z0-9/_-]{0,200}") && !back.startsWith("//") ? back : site.home() + "/",
        HttpStatus.SEE_OTHER);
  }

  /** @return from where someone calls, for counting */
  String caller(Context ctx) {
    return callers.of(ctx.ip(), Site.header(ctx, "X-Forwarded-For"));
  }

  private void show(Context ctx, String typed, Optional<Line> problem) {
    Voice voice = site.voice(ctx);
    if (Site.wantsJson(ctx) && problem.isPresent()) {
      site.json(ctx, voice, Told.refused(problem.get()));
      return;
    }
    site.show(ctx, "start.jte",
        new StartPage(site.still(voice, Line.of(StartPhrase.TITLE), ""), site.home(), typed, problem));
  }

  private static Keyring.Key keyFor(Access access) {
    return switch (access) {
      case AsPerson _ -> Keyring.Key.ME;
      case ToJoin _,ToFacilitate _ -> Keyring.Key.WAY;
      case ToWatch _ -> Keyring.Key.BOARD;
    };
  }

  private static String pageFor(Access access) {
    return switch (access) {
      case AsPerson _,ToJoin _ -> "";
      case ToFacilitate _ -> "/facilitate";
      case ToWatch _ -> "/board";
    };
  }
}
