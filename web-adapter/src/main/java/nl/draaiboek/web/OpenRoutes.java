package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.web.api.Offer;
import nl.draaiboek.web.api.Opened;
import nl.draaiboek.web.api.Told;
import nl.draaiboek.web.door.LinkKeys;
import nl.draaiboek.web.entry.OpenPage;
import nl.draaiboek.web.entry.OpenPhrase;
import nl.draaiboek.web.entry.SetupForm;
import nl.draaiboek.web.page.Voice;

/** Opening a session. */
final class OpenRoutes {
  private final Site site;
  private final Errors errors;
  private final Openers openers;
  private final Newcomers newcomers;

  OpenRoutes(Site site, Errors errors, Openers openers, Newcomers newcomers) {
    this.site = site;
    this.errors = errors;
    this.openers = openers;
    this.newcomers = newcomers;
  }

  void page(Context ctx) {
    Voice voice = site.voice(ctx);
    show(ctx, voice, UUID.randomUUID().toString(),
        SetupForm.blank(voice.tag()).with(ctx.queryParam("script")), List.of());
  }

  void open(Context ctx) {
    Map<String, String> fields = Fields.withFiles(ctx);
    switch (openers.look(ctx, fields)) {
      case Guess.Right<OpeningRule> _ -> open(ctx, fields, Openers.formId(fields));
      case Guess.Wrong<OpeningRule>() -> {
        ctx.status(HttpStatus.FORBIDDEN);
        show(ctx, site.voice(ctx), Openers.formId(fields), SetupForm.of(fields),
            List.of(Line.of(OpenPhrase.WRONG_SECRET)));
      }
      case Guess.Slowed<OpeningRule>(Duration wait) -> errors.slowDown(ctx, wait.toSeconds() + 1);
    }
  }

  private void open(Context ctx, Map<String, String> fields, String formId) {
    SetupForm form = SetupForm.of(fields);
    SetupReading reading = new SetupReading(site.settings().zone(), site.parts().cardTexts());
    Optional<Script> script = site.parts().scripts().get().stream()
        .filter(s -> s.name().equals(form.script()))
        .findFirst();
    List<Line> problems = new ArrayList<>();
    if (script.isEmpty())
      problems.add(Line.of(OpenPhrase.NO_SUCH_SCRIPT));
    Setup setup = reading.read(form, script.map(Script::tables).orElse(1),
        new StoryCards(script.map(Script::cards).orElse(0), Map.of()));
    Optional<Script> chosen = script.map(s -> reading.lasting(form, s));
    problems.addAll(reading.problems());
    if (!problems.isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(ctx, site.voice(ctx), formId, form, problems);
      return;
    }
    SessionId session = newcomers.open(chosen.orElseThrow(), setup, formId, form.name());
    newcomers.welcomeFacilitator(ctx, session, formId);
    if (Site.wantsJson(ctx))
      site.json(ctx, site.voice(ctx), opened(ctx, session));
    else
      ctx.redirect(site.path(session) + "/setup", HttpStatus.SEE_OTHER);
  }

  private Opened opened(Context ctx, SessionId session) {
    LinkKeys links = site.settings().links();
    var state = (Session.Opened) site.parts().engine().find(session).orElseThrow().session();
    return new Opened(session.value(), site.path(session), site.address(ctx, "/j/" + links.join(session)),
        site.address(ctx, "/f/" + links.facilitate(session)), site.address(ctx, "/b/" + links.watch(session)),
        state.house().code());
  }

  private Offer offer(String formId) {
    return new Offer(true, formId, openers.askSecret(), site.parts().scripts().get().stream()
        .map(s -> new Offer.OfferedScript(s.name(), Line.scripted(s.title()), s.tables(), s.cards()))
        .toList());
  }

  private void show(Context ctx, Voice voice, String formId, SetupForm typed, List<Line> problems) {
    if (Site.wantsJson(ctx)) {
      site.json(ctx, voice, problems.isEmpty() ? offer(formId) : Told.wrong(problems));
      return;
    }
    site.show(ctx, "open.jte",
        new OpenPage(site.still(voice, Line.of(OpenPhrase.TITLE), ""), site.home(), formId,
            site.parts().scripts().get(), openers.askSecret(), typed,
            problems));
  }
}
