package nl.draaiboek.web.network;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.Turnout;

/**
 * What facilitators see of their network.
 *
 * @param ahead   the meetings that are planned, with who comes; the first one first
 * @param earlier those that are over or were cancelled; the latest first
 * @param tasks   all that is not done yet, what is due first first
 * @param lost    what could not be delivered
 * @param tooLate what was not sent because its moment had passed
 * @param without whom no letter reaches; empty where there is nobody like that
 */
public record LeadPage(Frame frame, List<Ahead> ahead, List<MemberPage.Past> earlier, List<Task> tasks,
    List<Member> members, List<Line> lost, List<Line> tooLate, Optional<Line> without, Share share) {
  /** A meeting, and who comes. */
  public record Ahead(Meeting meeting, Turnout turnout) {}

  /**
   * Whole addresses for others.
   *
   * @param qr the path of a picture of the link to join
   */
  public record Share(String join, String lead, String qr) {}

  public Optional<Ahead> next() {
    return ahead.stream().findFirst();
  }
}
