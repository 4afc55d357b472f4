package nl.draaiboek.web.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.Turnout;
import nl.draaiboek.core.script.Script;

/**
 * One meeting, for who prepares it.
 *
 * @param briefing     as it would be sent now
 * @param briefingDay  when it is
 * @param file         the meeting as a file for a calendar
 * @param scripts      that can be chosen
 * @param wrapUp       where its wrap-up can be read
 * @param opens        whether it can become a session now
 * @param near         whether it is today, tomorrow or was before: else it is hardly opened yet
 * @param open         whether it is one that goes on
 */
public record MeetingPage(Frame frame, Meeting meeting, Turnout turnout, List<Given> homework,
    List<Task> tasks, List<Script> scripts, Optional<ChatCard> briefing, LocalDate briefingDay, String file,
    Optional<String> wrapUp, boolean opens, boolean near, boolean open) {
  /** Homework, and what was answered so far. */
  public record Given(Homework homework, List<MemberPage.Answer> answers) {}

  /** @return an action of this page's own, such as {@code network/move/3} */
  public String action(String verb) {
    return "network/" + verb + "/" + meeting.number();
  }
}
