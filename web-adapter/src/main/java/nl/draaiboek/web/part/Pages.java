package nl.draaiboek.web.part;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.page.BoardPage;
import nl.draaiboek.web.page.FacilitatorPage;
import nl.draaiboek.web.page.ParticipantPage;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;
import nl.draaiboek.web.page.WrapUpPage;

/**
 * Makes HTML of pages. Each live page comes whole, for who opens it, and as a fragment, which is the page's {@code main} alone,
 * for the script that keeps it up to date. Safe for use by many threads.
 */
public final class Pages {
  private final TemplateEngine engine;
  private final Drawer drawer;

  private Pages(TemplateEngine engine, Drawer drawer) {
    this.engine = engine;
    this.drawer = drawer;
  }

  /** @return pages of the templates that were compiled with this module */
  public static Pages compiled(Drawer drawer) {
    return new Pages(TemplateEngine.createPrecompiled(null, ContentType.Html, null,
        "nl.draaiboek.web.templates"), drawer);
  }

  public String participant(ParticipantPage page) {
    return render("participant.jte",
        Map.of("page", page, "pen", pen(page.shell(), page.actionUrl(), Density.PAGE)));
  }

  public String participantFragment(ParticipantPage page) {
    return render("participant/page.jte",
        Map.of("page", page, "pen", pen(page.shell(), page.actionUrl(), Density.PAGE)));
  }

  public String board(BoardPage page) {
    return render("board.jte", Map.of("page", page, "pen", pen(page.shell(), "", Density.BOARD)));
  }

  public String boardFragment(BoardPage page) {
    return render("board/page.jte", Map.of("page", page, "pen", pen(page.shell(), "", Density.BOARD)));
  }

  public String facilitator(FacilitatorPage page) {
    return render("facilitator.jte",
        Map.of("page", page, "pen", pen(page.shell(), page.actionUrl(), Density.PAGE)));
  }

  public String facilitatorFragment(FacilitatorPage page) {
    return render("facilitator/page.jte",
        Map.of("page", page, "pen", pen(page.shell(), page.actionUrl(), Density.PAGE)));
  }

  public String wrapUp(WrapUpPage page) {
    return render("wrapup.jte",
        Map.of("page", page, "pen", pen(page.shell(), page.actionUrl(), Density.LETTER)));
  }

  public String wrapUpFragment(WrapUpPage page) {
    return render("wrapup/page.jte",
        Map.of("page", page, "pen", pen(page.shell(), page.actionUrl(), Density.LETTER)));
  }

  /** @return what is said back to the script that sent a form */
  public String answer(Voice voice, Line said, boolean refused) {
    return render("answer.jte", Map.of("said", voice.say(said), "refused", refused));
  }

  /** @return any other page, by the name of its template and its parameters */
  public String render(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    engine.render(template, parameters, output);
    return output.toString();
  }

  private Pen pen(Shell shell, String actionUrl, Density density) {
    return new Pen(engine, drawer, shell.voice(), actionUrl, shell.csrf(), shell.photos(), density, Map.of(),
        false);
  }
}
