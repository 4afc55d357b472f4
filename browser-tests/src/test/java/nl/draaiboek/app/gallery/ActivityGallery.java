package nl.draaiboek.app.gallery;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.app.rehearse.PlayedCards.Played;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.markup.SafeMarkdown;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.web.page.BoardPage;
import nl.draaiboek.web.page.ParticipantPage;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;
import nl.draaiboek.web.part.Pages;

/** Each way of working as somebody has it on their phone, and as the room has it on the wall, in a session that was played. */
final class ActivityGallery {
  private static final Line SESSION = Line.theirs("Draaiboek");
  private final Pages pages = Pages.compiled((_, _) -> "");
  private final Language language;

  ActivityGallery(Language language) {
    this.language = language;
  }

  /** @return each page by name: {@code activity-KIND}, and {@code board-activity-KIND} */
  Map<String, String> pages(List<Played> played) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Played one : played) {
      all.put("activity-" + one.kind(), participant(one));
      all.put("board-activity-" + one.kind(), board(one));
    }
    return all;
  }

  private String participant(Played one) {
    PersonId person = one.names().keySet().iterator().next();
    return pages.participant(new ParticipantPage(shell(one, Shell.Room.AS_DEVICE), "/act",
        Optional.of(Room.table(1)), new Line.Name(person), List.of(), one.participant(), Optional.empty(),
        Optional.empty(), List.of(), List.of(),
        new ParticipantPage.Corner(Optional.empty(), Optional.empty(), Optional.empty())));
  }

  private String board(Played one) {
    return pages.board(new BoardPage(shell(one, Shell.Room.DARK), SESSION,
        new BoardPage.Working(one.all(),
            List.of(new BoardPage.Panel(Optional.empty(), false, one.all().parts()))),
        Optional.of(new BoardPage.Join("draaiboek.local", "KERS VLAM", "/assets/icon.svg")), List.of(),
        List.of(new BoardPage.Way(SESSION, "?", true))));
  }

  private Shell shell(Played one, Shell.Room room) {
    Voice voice = new Voice(Languages.bundled(), new Listener(language, ZoneId.of("Europe/Amsterdam"),
        person -> Optional.ofNullable(one.names().get(person))), new SafeMarkdown(), one.at());
    return new Shell("", "/assets", voice.say(SESSION), voice, "csrf", room, "", Optional.empty());
  }
}
