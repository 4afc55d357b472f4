package nl.draaiboek.core.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.timer.TimerKey;

/** What can be asked of a session. */
public sealed interface SessionCommand {
  /** Whoever asks becomes its facilitator. */
  record Open(SessionId session, Script script, Setup setup, String code, Optional<Occasion> occasion,
      List<Brought> brought, Returned returned) implements SessionCommand {
    public Open {
      brought = List.copyOf(brought);
    }
  }

  /** Asks of who gathers, and where. */
  sealed interface Gather extends SessionCommand {}

  /** Coming in, or coming back. */
  record Join(Role role) implements Gather {}

  record Leave() implements Gather {}

  /** Whoever asks sits down at this table. */
  record TakeTable(Room table) implements Gather {}

  /** Asks that are the facilitators' alone. */
  sealed interface Lead extends SessionCommand {}

  record MovePerson(PersonId person, Room table) implements Lead {}

  record RemovePerson(PersonId person) implements Lead {}

  record GiveRole(PersonId person, Role role) implements Lead {}

  /** Everyone without a table gets one, so that tables differ by one person at most where they can. */
  record SpreadEvenly() implements Lead {}

  record MergeTables(Room from, Room into) implements Lead {}

  /** A conversation on a chat platform becomes this room's. */
  record TieRoom(Room room, ConversationId conversation) implements Lead {}

  /** The remote of whoever asks lies in this conversation, which is theirs alone. */
  record TieRemote(ConversationId conversation) implements Lead {}

  record LockLobby(boolean locked) implements Lead {}

  record ChangeSetup(Setup setup) implements Lead {}

  /** The block goes in this way. */
  record ChooseOption(BlockId block, String option) implements Lead {}

  record Announce(String words) implements Lead {}

  record SayReady(Room table, boolean ready) implements Gather {}

  record CallFacilitator() implements Gather {}

  record AnswerCall(Room table) implements Lead {}

  /** Asks of the day's clock. {@code seen} is the number of the last step that who asks has seen. */
  sealed interface Steer extends SessionCommand {}

  /**
   * On to the next block.
   *
   * @param room the plenary for all, or one table
   * @param seen so that two who press at once make one step; empty takes it as new
   */
  record Next(Room room, Optional<Integer> seen) implements Steer {}

  record Back() implements Steer {}

  record Jump(BlockId block) implements Steer {}

  record Pause() implements Steer {}

  record Resume() implements Steer {}

  /** More time (or less) for what goes on now; all rooms, or one table. */
  record Extend(Room room, Duration by) implements Steer {}

  /** A later block gets shorter. */
  record Shorten(BlockId block, Duration by) implements Steer {}

  /** A later block is passed over; the current one is left at once. */
  record Skip(BlockId block) implements Steer {}

  record Undo() implements Steer {}

  record Close() implements Steer {}

  /** Asks of an activity. {@code room} is where, for who leads; {@code as} is on whose behalf, for someone without a phone. */
  record Act(BlockId block, String activity, Action action, Optional<Room> room, Optional<PersonId> as)
      implements
        SessionCommand {}

  /** Out of sight at once, or back. */
  record HideNote(NoteId note, boolean hidden) implements SessionCommand {}

  /** Something that was armed is due. */
  record TimerDue(TimerKey timer) implements SessionCommand {}

  /** What was held back with a question; whoever asks means it. */
  record Meant(SessionCommand command) implements SessionCommand {}

  /** Asks about what came back from the meeting before. */
  sealed interface LookBack extends SessionCommand {}

  /** It is done, or not after all; of whoever does it, or leads. */
  record TickAgreement(int number, boolean done) implements LookBack {}

  /** Whoever asks did this homework. */
  record TickHomework(int number) implements LookBack {}

  /** The network that met has its next meeting planned so; nobody asks for it. */
  record PlanNext(Optional<Occasion.Next> next) implements SessionCommand {}

  record WriteIntroduction(String words) implements SessionCommand {}

  /** Asks about the wrap-up, which facilitators make when the session is over. */
  sealed interface Edit extends SessionCommand {}

  /** The wrap-up leaves this block out, or tells of it again. */
  record LeaveOut(BlockId block, boolean out) implements Edit {}

  /** The note reads like this in the wrap-up; as its writer wrote it takes the correction away. */
  record CorrectNote(NoteId note, String words) implements Edit {}

  /** Asks about the pictures in the wrap-up. */
  sealed interface Illustrate extends Edit {}

  /** @param photo one that is kept for the session already */
  record AddPicture(Optional<PhotoId> photo, String onIt, String caption) implements Illustrate {}

  record TakeOutPicture(int number) implements Illustrate {}

  /** @param by how many places further back; less than 0 for further to the front */
  record MovePicture(int number, int by) implements Illustrate {}

  record PublishWrapUp() implements SessionCommand {}

  /** Asks about wishes for contact, when the session is over. */
  sealed interface Contact extends SessionCommand {}

  /**
   * Whoever is asked says whether they want it.
   *
   * @param line how the other can reach them
   */
  record AnswerWish(int wish, boolean yes, String line) implements Contact {}

  /** Whoever had the wish says how they can be reached. */
  record GiveLine(int wish, String line) implements Contact {}

  /** @param writer empty for nobody of the session */
  record NameWriter(int story, Optional<PersonId> writer) implements Contact {}
}
