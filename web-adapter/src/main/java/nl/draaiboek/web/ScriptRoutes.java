package nl.draaiboek.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.workshop.ScriptBench.Outcome;
import nl.draaiboek.core.workshop.ScriptBench.Piece;
import nl.draaiboek.core.workshop.ScriptEdit;
import nl.draaiboek.web.entry.OpenPhrase;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;
import nl.draaiboek.web.workshop.ScriptForm;
import nl.draaiboek.web.workshop.ScriptPage;
import nl.draaiboek.web.workshop.ScriptPhrase;
import nl.draaiboek.web.workshop.ScriptsPage;

/** Looking at scripts, and making one's own out of them. Whoever may open sessions may keep a version. */
final class ScriptRoutes {
  private final Site site;
  private final Errors errors;
  private final Openers openers;

  ScriptRoutes(Site site, Errors errors, Openers openers) {
    this.site = site;
    this.errors = errors;
    this.openers = openers;
  }

  void all(Context ctx) {
    site.show(ctx, "scripts.jte", new ScriptsPage(
        site.still(site.voice(ctx), Line.of(ScriptPhrase.LIST), ""), site.home(),
        site.parts().scripts().get()));
  }

  void page(Context ctx) {
    Piece piece = piece(ctx);
    show(ctx, piece, ScriptForm.of(piece.script(), language(ctx, piece)), "", List.of());
  }

  void print(Context ctx) {
    Script script = piece(ctx).script();
    try {
      byte[] bytes = site.parts().downloads().script(script, begins(ctx), site.voice(ctx).listener());
      ctx.header("Content-Disposition", "attachment; filename=\"" + script.name() + ".pdf\"");
      ctx.contentType("application/pdf").result(bytes);
    } catch (Downloads.Busy busy) {
      throw new TooManyRequestsResponse();
    }
  }

  /** The script's folder, for another server or for who works with files. */
  void files(Context ctx) {
    String name = piece(ctx).script().name();
    Map<String, byte[]> files = new TreeMap<>();
    site.parts().bench().get().files(name)
        .forEach((file, text) -> files.put(name + "/" + file, text.getBytes(UTF_8)));
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
    ctx.contentType("application/zip").result(Zip.of(files));
  }

  /** Whatever is pressed, all that was typed stands on the page that comes back. */
  void act(Context ctx) {
    Map<String, String> fields = Fields.of(ctx);
    Piece piece = piece(ctx);
    ScriptForm form = ScriptForm.of(piece.script(), language(ctx, piece), fields);
    String newTitle = fields.getOrDefault("new-title", "");
    Piece seen = new Piece(piece.script(), piece.isOwn(), fields.getOrDefault("mark", ""));
    if (fields.containsKey("up"))
      show(ctx, seen, form.moving(fields.get("up"), -1), newTitle, form.problems());
    else if (fields.containsKey("down"))
      show(ctx, seen, form.moving(fields.get("down"), 1), newTitle, form.problems());
    else if (List.of("new", "keep", "drop").contains(fields.getOrDefault("do", "")))
      switch (openers.look(ctx, fields)) {
        case Guess.Right<OpeningRule> _ -> keep(ctx, fields, seen, form, newTitle);
        case Guess.Wrong<OpeningRule>() -> refuse(ctx, HttpStatus.FORBIDDEN, seen, form, newTitle,
            List.of(Line.of(OpenPhrase.WRONG_SECRET)));
        case Guess.Slowed<OpeningRule>(Duration wait) -> errors.slowDown(ctx, wait.toSeconds() + 1);
      }
    else
      show(ctx, seen, form, newTitle, form.problems());
  }

  private void keep(Context ctx, Map<String, String> fields, Piece piece, ScriptForm form, String newTitle) {
    if (!form.problems().isEmpty()) {
      refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT, piece, form, newTitle, form.problems());
      return;
    }
    boolean asNew = !piece.isOwn() || fields.getOrDefault("do", "").equals("new");
    boolean away = piece.isOwn() && fields.getOrDefault("do", "").equals("drop");
    Outcome outcome = away
        ? site.parts().bench().get().drop(piece)
        : asNew
            ? site.parts().bench().get().keepAsNew(piece, titled(form.edit(), newTitle))
            : site.parts().bench().get().keep(piece, form.edit());
    switch (outcome) {
      case Outcome.Done(var name) -> ctx.redirect(
          site.home() + "/scripts" + (away ? "" : "/" + name + "?kept=yes"), HttpStatus.SEE_OTHER);
      case Outcome.Refused(var why) ->
        refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT, piece, form, newTitle, why);
    }
  }

  private static ScriptEdit titled(ScriptEdit edit, String title) {
    return new ScriptEdit(edit.language(), title.strip(), edit.about(), edit.parts(), edit.blocks());
  }

  private void refuse(Context ctx, HttpStatus status, Piece piece, ScriptForm form, String newTitle,
      List<Line> why) {
    ctx.status(status);
    show(ctx, piece, form, newTitle, new ArrayList<>(why));
  }

  private void show(Context ctx, Piece piece, ScriptForm form, String newTitle, List<Line> problems) {
    Voice voice = site.voice(ctx);
    Shell shell = site.still(voice, Line.scripted(piece.script().title()), "");
    Map<String, Object> page = Map.of("page",
        new ScriptPage(shell, site.home(), piece, form, newTitle, problems,
            ctx.queryParam("kept") != null, openers.askSecret()));
    // The page's own script puts parts in anew, so this page does not stay as the server made it.
    site.html(ctx, site.pages().render(Site.isFragment(ctx) ? "script/page.jte" : "script.jte", page));
  }

  private Piece piece(Context ctx) {
    return site.parts().bench().get().find(ctx.pathParam("name")).orElseThrow(NotFoundResponse::new);
  }

  /** @return the reader's, where the script has words in it */
  private Language language(Context ctx, Piece piece) {
    Language wanted = site.voice(ctx).listener().language();
    var has = piece.script().title().byLanguage();
    return has.containsKey(wanted.tag()) || has.isEmpty()
        ? wanted
        : has.keySet().stream().sorted().map(Language::new).findFirst().orElse(wanted);
  }

  private static LocalTime begins(Context ctx) {
    String asked = ctx.queryParam("begins");
    try {
      return asked == null ? ScriptForm.USUAL_START : LocalTime.parse(asked);
    } catch (DateTimeException _) {
      return ScriptForm.USUAL_START;
    }
  }
}
