package nl.draaiboek.core.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.contact.ContactEvent;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.poster.PosterKey;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;

/** What has happened in a session. Stored for good: records are added, never renamed, and keep their parts. */
public sealed interface SessionEvent {
  /**
   * The session exists, and its lobby is open.
   *
   * @param code     eight letters that people can say to each other
   * @param occasion the meeting that it is; empty for a session that belongs to no network
   */
  record SessionOpened(SessionId session, Script script, Setup setup, PersonId facilitator, String code,
      Instant at, Optional<Occasion> occasion) implements SessionEvent {
    /** A session that belongs to no network. */
    public SessionOpened(SessionId session, Script script, Setup setup, PersonId facilitator, String code,
        Instant at) {
      this(session, script, setup, facilitator, code, at, Optional.empty());
    }
  }

  /**
   * Someone answered this at home; it is a start for them alone.
   *
   * @param from where it comes from, as a script's activity asks for it, e.g. {@code homework/1}
   */
  record AnswerBrought(String from, PersonId person,
      List<String> words) implements SessionEvent, Worded {
    public AnswerBrought {
      words = List.copyOf(words);
    }

    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public List<String> texts() {
      return words;
    }

    @Override
    public AnswerBrought withoutWords() {
      return new AnswerBrought(from, person, List.of());
    }
  }

  /** What comes back from the meeting before, and what becomes of it. */
  sealed interface LookedBack extends SessionEvent {}

  /**
   * Something that was agreed on is not done yet.
   *
   * @param number in the network
   * @param owner  empty for nobody yet
   */
  record AgreementReturned(int number, Optional<PersonId> owner, String words,
      LocalDate due) implements LookedBack, Worded {
    @Override
    public Optional<PersonId> writer() {
      return owner;
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }

    @Override
    public AgreementReturned withoutWords() {
      return new AgreementReturned(number, owner, REMOVED, due);
    }
  }

  /**
   * There was homework for this meeting.
   *
   * @param number   in the network
   * @param question as the facilitators gave it
   * @param did      those who did it before
   */
  record HomeworkReturned(int number, String question, List<PersonId> did) implements LookedBack {
    public HomeworkReturned {
      did = List.copyOf(did);
    }
  }

  record AgreementTicked(int number, boolean done, PersonId by) implements LookedBack {}

  record HomeworkTicked(int number, PersonId person) implements LookedBack {}

  record SetupChanged(Setup setup) implements SessionEvent {}

  record PersonJoined(PersonId person, Role role, Instant at) implements SessionEvent {}

  /** Someone went, by themselves or sent away by a facilitator; what they wrote stays. */
  record PersonLeft(PersonId person, Instant at) implements SessionEvent {}

  record RoleGiven(PersonId person, Role role) implements SessionEvent {}

  record TableTaken(PersonId person, Room table) implements SessionEvent {}

  /** An activity brought these people together at a table, which is there from now on. */
  record TableFormed(Room table, List<PersonId> people) implements SessionEvent {
    public TableFormed {
      people = List.copyOf(people);
    }
  }

  record TablesMerged(Room from, Room into) implements SessionEvent {}

  /** A conversation on a chat platform belongs to this room from now on. */
  record RoomTied(Room room, ConversationId conversation) implements SessionEvent {}

  /** Where a facilitator's remote lies from now on. */
  record RemoteTied(PersonId person, ConversationId conversation) implements SessionEvent {}

  record LobbyLocked() implements SessionEvent {}

  record LobbyUnlocked() implements SessionEvent {}

  /**
   * These rooms started a block.
   *
   * @param step numbers every step of the day, from 1; timers that it arms carry it as their generation
   */
  record BlockStarted(int step, StepKind how, BlockId block, List<Room> rooms, Instant at, Instant endsAt)
      implements
        SessionEvent {
    public BlockStarted {
      rooms = List.copyOf(rooms);
    }
  }

  record TimeWarned(BlockId block, Room room, int secondsLeft) implements SessionEvent {}

  record TimeWasUp(BlockId block, Room room) implements SessionEvent {}

  /** What these rooms do now got longer; shorter when {@code by} is negative. */
  record BlockExtended(int step, List<Room> rooms, Duration by, Instant at) implements SessionEvent {
    public BlockExtended {
      rooms = List.copyOf(rooms);
    }
  }

  /** A later block will last this long. */
  record BlockShortened(int step, BlockId block, Duration length, Instant at) implements SessionEvent {}

  /** A later block will be passed over. */
  record BlockDropped(int step, BlockId block, Instant at) implements SessionEvent {}

  /** The facilitator chose in which way a later block goes. */
  record OptionChosen(BlockId block, String option) implements SessionEvent {}

  record SessionPaused(int step, Instant at) implements SessionEvent {}

  record SessionResumed(int step, Instant at) implements SessionEvent {}

  /** The day stands again where it stood before step {@code undone}; what people wrote since is kept. */
  record StepUndone(int step, int undone, Instant at) implements SessionEvent {}

  record TableReady(Room table, PersonId by) implements SessionEvent {}

  record TableNotReady(Room table, PersonId by) implements SessionEvent {}

  record Announced(int number, String words, Instant at) implements SessionEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public Announced withoutWords() {
      return new Announced(number, REMOVED, at);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }
  }

  record FacilitatorCalled(Room table, PersonId by, Instant at) implements SessionEvent {}

  record CallAnswered(Room table) implements SessionEvent {}

  record NoteHappened(NoteEvent event) implements SessionEvent {}

  record PosterHappened(PosterKey poster, PosterEvent event) implements SessionEvent {}

  record ActivityMoved(ActivityKey activity, ActivityEvent event) implements SessionEvent {}

  record SessionClosed(Instant at) implements SessionEvent {}

  /** The meeting after this one is planned otherwise since, or not any more; the wrap-up that is not published yet tells of that. */
  record NextPlanned(Optional<Occasion.Next> next) implements SessionEvent {}

  /** The facilitator's own opening words of the wrap-up. */
  record IntroductionWritten(String words) implements SessionEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public IntroductionWritten withoutWords() {
      return new IntroductionWritten(REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }
  }

  /** The wrap-up says nothing of this block. */
  record BlockLeftOut(BlockId block) implements SessionEvent {}

  /** The wrap-up tells of this block again. */
  record BlockPutBack(BlockId block) implements SessionEvent {}

  /** What becomes of the pictures in the wrap-up. */
  sealed interface Illustrated extends SessionEvent {}

  /**
   * A facilitator put a picture into the wrap-up.
   *
   * @param photo   empty once it was taken away for good
   * @param onIt    what is on it
   * @param caption may be empty
   */
  record PictureAdded(int number, Optional<PhotoId> photo, String onIt,
      String caption) implements Illustrated, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public PictureAdded withoutWords() {
      return new PictureAdded(number, Optional.empty(), REMOVED, REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(onIt, caption);
    }
  }

  record PictureTakenOut(int number) implements Illustrated {}

  /** @param place from 0, among those that are there */
  record PictureMoved(int number, int place) implements Illustrated {}

  record WrapUpPublished(Instant at) implements SessionEvent {}

  record ContactHappened(ContactEvent event) implements SessionEvent {}
}
