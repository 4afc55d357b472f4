package nl.draaiboek.web.page;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;

/**
 * What one participant sees.
 *
 * @param table   where they sit; empty for nowhere yet
 * @param who     what they are called
 * @param notices announcements and what else is to be known now, most pressing first
 * @param card    the room's card as this person sees it, also in the lobby and when it is over
 * @param ready   to say that the table is ready, or to take that back; absent in the plenary
 * @param wrapUp  where to read it; empty until it is published
 * @param here    who sits where; shown in the lobby only
 * @param tables  the tables to move to; empty where one stays
 */
public record ParticipantPage(Shell shell, String actionUrl, Optional<Room> table, Line who,
    List<Notice> notices, Card card, Optional<Button> ready, Optional<String> wrapUp, List<Seats> here,
    List<Button> tables, Corner corner) {
  public ParticipantPage {
    notices = List.copyOf(notices);
    here = List.copyOf(here);
    tables = List.copyOf(tables);
  }

  /**
   * What one can do at any time.
   *
   * @param call  to call the facilitator, or to take that back
   * @param leave to go away
   * @param me    the page with one's name and the link for another device
   */
  public record Corner(Optional<Button> call, Optional<Button> leave, Optional<String> me) {}
}
