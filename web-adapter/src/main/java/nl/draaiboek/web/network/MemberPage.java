package nl.draaiboek.web.network;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.photo.PhotoId;

/**
 * What a member sees of their network.
 *
 * @param under    a meeting that is a session now
 * @param next     the meeting that comes first
 * @param coming   what this person said about it
 * @param homework that can be answered now
 * @param tasks    of this person that are not done yet
 * @param later    the meetings after the next
 * @param chats    whether the server is in a chat too
 * @param contact  a meeting that is over, in whose session this person is asked about contact or hears of it
 */
public record MemberPage(Frame frame, Optional<Meeting> under, Optional<Meeting> next,
    Optional<Attendance> coming,
    List<Exercise> homework, List<Task> tasks, List<Meeting> later, List<Past> earlier, Links links,
    boolean chats, Optional<Meeting> contact) {
  /**
   * A piece of homework for one person.
   *
   * @param due    the meeting until which it can be done
   * @param own    what this person answered; absent where they did not yet
   * @param picture with which they did
   * @param others what others answered, where it is shared
   */
  public record Exercise(Homework homework, Meeting due, Optional<List<String>> own,
      Optional<PhotoId> picture, List<Answer> others) {
    /** @return the answer's line with this number, from 1; empty where there is none */
    public String line(int number) {
      return own.filter(lines -> lines.size() >= number).map(lines -> lines.get(number - 1)).orElse("");
    }
  }

  /** What somebody answered. */
  public record Answer(PersonId person, List<String> lines, Optional<PhotoId> picture) {}

  /** @param wrapUp where it can be read, once it is published */
  public record Past(Meeting meeting, Optional<String> wrapUp) {}

  /**
   * Whole addresses, but for {@code lead}, which is a path.
   *
   * @param calendar all meetings, for a calendar that follows them
   * @param next     the next meeting as a file
   * @param own      makes another browser this person
   * @param lead     the facilitators' page, for who leads
   */
  public record Links(String calendar, Optional<String> next, String own, Optional<String> lead) {}

  /** @return whether something is asked of this person before anything else */
  public boolean asksComing() {
    return under.isEmpty() && next.isPresent() && coming.isEmpty();
  }

  /** @return the number of the homework to do first; 0 where there is none */
  public int firstToDo() {
    return asksComing() || under.isPresent()
        ? 0
        : homework.stream().filter(e -> e.own().isEmpty()).findFirst().map(e -> e.homework().number())
            .orElse(0);
  }
}
