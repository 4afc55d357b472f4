package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draaiboek.core.engine.EnginePhrase;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.web.entry.OpenPhrase;
import nl.draaiboek.web.network.AskPhrase;
import nl.draaiboek.web.network.FoundPage;
import nl.draaiboek.web.network.FoundPhrase;
import nl.draaiboek.web.network.Kept;

/** Founding a network. */
final class FoundingRoutes {
  private final Site site;
  private final Errors errors;
  private final Openers openers;
  private final NetworkNewcomers newcomers;

  FoundingRoutes(Site site, Errors errors, Openers openers, NetworkNewcomers newcomers) {
    this.site = site;
    this.errors = errors;
    this.openers = openers;
    this.newcomers = newcomers;
  }

  void page(Context ctx) {
    show(ctx, UUID.randomUUID().toString(), Kept.NOTHING);
  }

  void found(Context ctx) {
    Map<String, String> fields = Fields.of(ctx);
    switch (openers.look(ctx, fields)) {
      case Guess.Right<OpeningRule> _ -> found(ctx, fields);
      case Guess.Wrong<OpeningRule>() -> refuse(ctx, fields, HttpStatus.FORBIDDEN,
          List.of(Line.of(OpenPhrase.WRONG_SECRET)));
      case Guess.Slowed<OpeningRule>(Duration wait) -> errors.slowDown(ctx, wait.toSeconds() + 1);
    }
  }

  private void found(Context ctx, Map<String, String> fields) {
    String form = Openers.formId(fields);
    Asked asked = new Asked(fields);
    String name = Newcomers.clean(asked.text("yourName"));
    if (name.isEmpty())
      asked.wrong(Line.of(AskPhrase.YOUR_NAME_NEEDED));
    Language language = asked.text("language").equals(Language.ENGLISH.tag())
        ? Language.ENGLISH
        : Language.DUTCH;
    Charter usual = Charter.named("x");
    Optional<Charter> charter = asked.whenSound(() -> new Charter(asked.name(), asked.theme(), language,
        site.settings().zone(), usual.quiet(), usual.sendAt(), usual.briefingDays()));
    if (charter.isEmpty()) {
      refuse(ctx, fields, HttpStatus.UNPROCESSABLE_CONTENT, asked.problems());
      return;
    }
    Reply reply = newcomers.found(ctx, charter.get(), form, name);
    if (Newcomers.isIn(reply))
      ctx.redirect(site.path(site.settings().links().founded(form)) + "/lead", HttpStatus.SEE_OTHER);
    else
      refuse(ctx, fields, HttpStatus.SERVICE_UNAVAILABLE,
          List.of(reply instanceof Reply.Refused(var refusal)
              ? refusal.line()
              : Line.of(EnginePhrase.FAILED, "code", reply instanceof Reply.Failed(var code) ? code : "")));
  }

  private void refuse(Context ctx, Map<String, String> fields, HttpStatus status, List<Line> why) {
    ctx.status(status);
    show(ctx, Openers.formId(fields), new Kept(FoundPage.ACTION, fields, why));
  }

  private void show(Context ctx, String form, Kept kept) {
    site.show(ctx, "found.jte",
        new FoundPage(site.still(site.voice(ctx), Line.of(FoundPhrase.TITLE), ""), form, openers.askSecret(),
            kept));
  }
}
