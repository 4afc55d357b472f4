package nl.draaiboek.core.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.photo.PhotoId;

/** What has happened in a network. Stored for good: records are added, never renamed, and keep their parts. */
public sealed interface NetworkEvent {
  record NetworkFounded(NetworkId network, Charter charter, PersonId facilitator,
      Instant at) implements NetworkEvent {}

  record CharterChanged(Charter charter, Instant at) implements NetworkEvent {}

  record MemberCame(PersonId person, Role role, Instant at) implements NetworkEvent {}

  record MemberLeft(PersonId person) implements NetworkEvent {}

  record MemberRoleGiven(PersonId person, Role role) implements NetworkEvent {}

  /** Somebody's own address of the calendar works no more; they have another one now. */
  record CalendarReplaced(PersonId person) implements NetworkEvent {}

  record WishesTold(PersonId person, Wishes wishes) implements NetworkEvent {}

  /** All members are in this conversation from now on. */
  record HomeTied(ConversationId conversation) implements NetworkEvent {}

  record HomeUntied(ConversationId conversation) implements NetworkEvent {}

  record MeetingPlanned(int meeting, When when, String place, String script,
      Instant at) implements NetworkEvent {}

  record MeetingMoved(int meeting, When when, Instant at) implements NetworkEvent {}

  /** @param why what people are told; empty where nothing was said, as in what was stored before this could be said */
  record MeetingCancelled(int meeting, Instant at, Optional<String> why) implements NetworkEvent {}

  record MeetingDescribed(int meeting, Meeting.Description description) implements NetworkEvent {}

  record ScriptChosen(int meeting, String script) implements NetworkEvent {}

  /** The meeting became a session. */
  record MeetingHeld(int meeting, SessionId session, Instant at) implements NetworkEvent {}

  record HomeworkGiven(Homework homework, Instant at) implements NetworkEvent {}

  record HomeworkWithdrawn(int homework) implements NetworkEvent {}

  /**
   * Someone answered, or changed their answer.
   *
   * @param lines none where it was done without words
   * @param photo where it is answered by a picture; then the line says what is on it
   */
  record HomeworkAnswered(int homework, PersonId person, List<String> lines,
      Optional<PhotoId> photo) implements NetworkEvent, Worded {
    public HomeworkAnswered {
      lines = List.copyOf(lines);
    }

    public HomeworkAnswered(int homework, PersonId person, List<String> lines) {
      this(homework, person, lines, Optional.empty());
    }

    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public HomeworkAnswered withoutWords() {
      return new HomeworkAnswered(homework, person, lines.stream().map(_ -> REMOVED).toList());
    }

    @Override
    public List<String> texts() {
      return lines;
    }
  }

  record AnswerTakenBack(int homework, PersonId person) implements NetworkEvent {}

  record AttendanceTold(int meeting, PersonId person, Attendance attendance) implements NetworkEvent {}

  record TaskGiven(Task task, Instant at) implements NetworkEvent {}

  record TaskOwned(int task, Optional<PersonId> owner) implements NetworkEvent {}

  /**
   * Somebody put something into the archive.
   *
   * @param number from 1 within the network's archive; never given twice
   */
  record Remembered(int number, Memory.Kind kind, PersonId person, String title,
      String words) implements NetworkEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public List<String> texts() {
      return List.of(title, words);
    }

    @Override
    public Remembered withoutWords() {
      return new Remembered(number, kind, person, REMOVED, REMOVED);
    }
  }

  record TakenOut(int number) implements NetworkEvent {}

  /** What happens with learning groups. */
  sealed interface Grouped extends NetworkEvent {}

  /**
   * A learning group was started, in a meeting's check-out.
   *
   * @param group   its number in the network, from 1
   * @param starter is its first member
   */
  record GroupBegun(int group, int meeting, PersonId starter, String words) implements Grouped, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(starter);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }

    @Override
    public GroupBegun withoutWords() {
      return new GroupBegun(group, meeting, starter, REMOVED);
    }
  }

  record GroupEntered(int group, PersonId person) implements Grouped {}

  record GroupQuit(int group, PersonId person) implements Grouped {}

  /** A member said where the group meets, or what it agreed on; an empty line takes that away. */
  record GroupLineWritten(int group, PersonId person, String line) implements Grouped, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public List<String> texts() {
      return List.of(line);
    }

    @Override
    public GroupLineWritten withoutWords() {
      return new GroupLineWritten(group, person, line.isEmpty() ? "" : REMOVED);
    }
  }

  record TaskDone(int task, boolean done) implements NetworkEvent {}

  /** What people wrote was kept long enough, and is erased. */
  record WordsErased(int texts, int pictures, Instant at) implements NetworkEvent {}

  /**
   * Something that was due was sent, or passed over because it helps nobody any more.
   *
   * @param to for who it was, where it is for persons
   */
  record ErrandDone(ErrandKey errand, Errand.Outcome outcome, List<PersonId> to,
      Instant at) implements NetworkEvent {
    public ErrandDone {
      to = List.copyOf(to);
    }
  }
}
