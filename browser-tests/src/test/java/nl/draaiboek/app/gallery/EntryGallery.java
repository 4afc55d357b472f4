package nl.draaiboek.app.gallery;

import static nl.draaiboek.app.gallery.SampleParts.line;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.workshop.ScriptBench.Piece;
import nl.draaiboek.core.workshop.WorkshopPhrase;
import nl.draaiboek.web.entry.AccessibilityPage;
import nl.draaiboek.web.entry.ErrorPhrase;
import nl.draaiboek.web.entry.JoinPage;
import nl.draaiboek.web.entry.MePage;
import nl.draaiboek.web.entry.MessagePage;
import nl.draaiboek.web.entry.OpenPage;
import nl.draaiboek.web.entry.OpenPhrase;
import nl.draaiboek.web.entry.SetupForm;
import nl.draaiboek.web.entry.SetupPage;
import nl.draaiboek.web.entry.SetupPhrase;
import nl.draaiboek.web.entry.StartPage;
import nl.draaiboek.web.entry.StartPhrase;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;
import nl.draaiboek.web.part.Pages;
import nl.draaiboek.web.workshop.ScriptForm;
import nl.draaiboek.web.workshop.ScriptPage;
import nl.draaiboek.web.workshop.ScriptsPage;

/** The pages on the way in, and those that say what does not work. */
record EntryGallery(Pages pages, Voice voice, Function<Shell.Room, Shell> shell) {
  Map<String, String> made() {
    Map<String, String> all = new LinkedHashMap<>();
    Shell still = shell.apply(Shell.Room.AS_DEVICE);
    Line title = line("Duidingssessie", "Sense-making session");
    put(all, "start", new StartPage(still, "", "", Optional.empty()));
    put(all, "start-wrong",
        new StartPage(still, "", "BOKA MERL", Optional.of(Line.of(StartPhrase.WRONG_CODE))), "start");
    put(all, "open",
        new OpenPage(still, "", "form", List.of(LeadGallery.script()), true, SetupForm.blank(voice.tag()),
            List.of()));
    put(all, "open-wrong", new OpenPage(still, "", "form", List.of(LeadGallery.script()), true,
        SetupForm.blank(voice.tag()), List.of(Line.of(OpenPhrase.WRONG_SECRET))), "open");
    put(all, "join",
        new JoinPage(still, title, "/s/1/join", "form", false, false, JoinPage.Into.SESSION, "",
            Optional.empty(), Optional.of(Duration.ofDays(90))));
    put(all, "join-wrong",
        new JoinPage(still, title, "/s/1/join", "form", true, true, JoinPage.Into.SESSION, "",
            Optional.of(Line.of(StartPhrase.NAME_MISSING)), Optional.empty()),
        "join");
    put(all, "setup", new SetupPage(still, title, "/s/1", "KERS VLAM",
        new SetupPage.Links("http://draaiboek.local/j/ABCDEFGHJKLMNPQRSTUVWX",
            "http://draaiboek.local/f/ABCDEFGHJKLMNPQRSTUVWX",
            "http://draaiboek.local/b/ABCDEFGHJKLMNPQRSTUVWX"),
        line("4 tafels, 47 kaarten", "4 tables, 47 cards"), Optional.of(SetupForm.blank(voice.tag())),
        Optional.of(Line.of(SetupPhrase.SAVED)), List.of()));
    put(all, "me", new MePage(still, "", "/s/1", "Chantal",
        "http://draaiboek.local/p/ABCDEFGHJKLMNPQRSTUVWX", Optional.empty()));
    put(all, "message", new MessagePage(still, Line.of(ErrorPhrase.NOT_THERE),
        Line.of(ErrorPhrase.NOT_THERE_HELP), "/", Line.of(ErrorPhrase.TO_START)));
    put(all, "accessibility", new AccessibilityPage(still, ""));
    put(all, "scripts", new ScriptsPage(still, "", List.of(LeadGallery.script())));
    Piece piece = new Piece(LeadGallery.script(), true, "mark");
    ScriptForm form = ScriptForm.of(piece.script(), voice.listener().language());
    put(all, "script", new ScriptPage(still, "", piece, form, "", List.of(), true, false));
    put(all, "script-wrong",
        new ScriptPage(still, "", piece, ScriptForm.of(piece.script(), voice.listener().language(),
            Map.of("pauze:drop", "yes", "oogsten:start", "11:00", "oogsten:minutes", "25", "duiden:start",
                "12:40",
                "lezen:minutes", "95")),
            "Onze versie", List.of(Line.of(WorkshopPhrase.TITLE_TAKEN)), false, true),
        "script");
    return all;
  }

  private void put(Map<String, String> all, String name, Object page) {
    put(all, name, page, name);
  }

  private void put(Map<String, String> all, String name, Object page, String template) {
    all.put(name, pages.render(template + ".jte", Map.of("page", page)));
  }
}
