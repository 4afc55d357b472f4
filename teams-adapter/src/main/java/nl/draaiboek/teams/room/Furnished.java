package nl.draaiboek.teams.room;

import java.util.List;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;

/**
 * What came of making a session's rooms.
 *
 * @param remoteHere whether the facilitator's remote is in their personal conversation; else they lead by typing
 * @param elsewhere  the tables that have no place in Teams, whose people join in the browser
 * @param told       what whoever leads should know of it
 */
public record Furnished(boolean remoteHere, List<Room> elsewhere, List<Line> told) {
  public Furnished {
    elsewhere = List.copyOf(elsewhere);
    told = List.copyOf(told);
  }
}
