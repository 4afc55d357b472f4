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
 * @param session   the session's title
 * @param table     where they sit; empty for nowhere yet
 * @param who       what they are called
 * @param notices   announcements and what else is to be known now, most pressing first
 * @param seats     every table, to choose one of: before the start, and while they have none
 * @param moving    whether {@code seats} can be opened by one who has a table
 * @param corner    what they can do at any time
 */
public record ParticipantPage(Shell shell, String actionUrl, Line session, Optional<Room> table, Line who,
    Now now, List<Notice> notices, List<Seats> seats, boolean moving, Corner corner) {
  public ParticipantPage {
    notices = List.copyOf(notices);
    seats = List.copyOf(seats);
  }

  /** Where the session stands for this person. */
  public sealed interface Now {}

  /** People gather. */
  public record Gathering() implements Now {}

  /**
   * A block is going on.
   *
   * @param ready to say that the table is ready, or to take that back; absent in the plenary
   */
  public record Working(Card card, boolean paused, Optional<Button> ready) implements Now {}

  /**
   * It is over.
   *
   * @param card   what can still be mended, such as one's own notes
   * @param wrapUp where to read it; empty until it is published
   */
  public record Ended(Optional<Card> card, Optional<String> wrapUp) implements Now {}

  /**
   * One's own corner.
   *
   * @param call    to call the facilitator, or to take that back
   * @param leave   to go away
   * @param ownLink opens this page on another device as the same person; absent where the host keeps none
   */
  public record Corner(Optional<Button> call, Optional<Button> leave, Optional<String> ownLink) {}
}
