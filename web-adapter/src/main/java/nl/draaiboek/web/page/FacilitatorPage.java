package nl.draaiboek.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.chat.Missing;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.web.page.BoardPage.Way;

/**
 * What who leads the session sees.
 *
 * @param before  what goes before the first block
 * @param locked  whether newcomers are kept out
 * @param look    a room that they look into
 * @param rooms   links to look into each room, and to look away
 */
public record FacilitatorPage(Shell shell, String actionUrl, Line session, Phase phase, Overview overview,
    List<Script.Ahead> before, boolean locked, List<Notice> notices, List<Missing> missing, Share share,
    Links links, List<Way> rooms,
    Optional<Look> look) {
  public FacilitatorPage {
    before = List.copyOf(before);
    notices = List.copyOf(notices);
    missing = List.copyOf(missing);
    rooms = List.copyOf(rooms);
  }

  public enum Phase {
    LOBBY,
    GOING,
    CLOSED
  }

  /**
   * What to give to others.
   *
   * @param join        the link for participants
   * @param code        the same as it is said
   * @param qr          where the picture of the join link is
   * @param facilitator the link for a second facilitator
   * @param table       the link for table facilitators
   */
  public record Share(String join, String code, String qr, Optional<String> facilitator,
      Optional<String> table) {}

  /**
   * Where else to go.
   *
   * @param setup  absent once nothing can be set any more
   * @param wrapUp absent until the session is closed
   * @param chat   where a form asks for a code to bring the session into a chat; absent where there is none
   */
  public record Links(String board, Optional<String> setup, Optional<String> wrapUp, Optional<String> me,
      Optional<String> chat) {}

  /**
   * A room as who leads sees it, to help there or to write for someone without a phone.
   *
   * @param answers what every form sends along: {@code room}, and {@code as} when writing for someone
   * @param people  links to write for each of the people there, or for oneself
   */
  public record Look(Room room, Card card, Map<String, String> answers, List<Way> people) {
    public Look {
      answers = Map.copyOf(answers);
      people = List.copyOf(people);
    }
  }
}
