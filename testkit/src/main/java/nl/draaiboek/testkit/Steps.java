package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionStore.Heard;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.engine.TieChange;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteEvent.NoteWritten;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.SessionEvent.NoteHappened;
import nl.draaiboek.core.session.SessionEvent.PersonJoined;
import nl.draaiboek.core.session.SessionEvent.SessionOpened;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.core.timer.TimerChange;

/** Steps of a session as small as can be, for tests of what keeps them. */
public record Steps(SessionId session, String code, Instant openedAt) {
  private static final NoteKind YELLOW = new NoteKind("yellow", Colour.YELLOW, "💡", Words.NONE);

  /** A session that opens at the time of a new {@link SettableClock}. */
  public static Steps of(String session) {
    return new Steps(new SessionId(session), "KLAPROOS", new SettableClock().instant());
  }

  /** Someone opens the session. */
  public Step opened(String facilitator) {
    Setup setup = new Setup(Language.DUTCH, ZoneId.of("Europe/Amsterdam"), Optional.empty(), 4,
        StoryCards.NONE,
        false, false, false);
    return with(0, new SessionOpened(session, script(), setup, new PersonId(facilitator), code, openedAt));
  }

  /** Someone joins, through a press with this id. */
  public Step joined(int after, String person, String incomingId) {
    return new Step(session, after, List.of(join(person)), openedAt, List.of(), List.of(), List.of(),
        List.of(new Heard(incomingId, Optional.empty())), listing(Listing.Phase.LOBBY));
  }

  /** Someone writes a note, through a message with this id. */
  public Step wrote(int after, String person, int note, String incomingId) {
    NoteId number = new NoteId(note);
    return new Step(session, after,
        List.of(new NoteHappened(new NoteWritten(number, new PersonId(person), YELLOW, Room.PLENARY,
            "welkom/werk", Optional.empty(), "Buren koken samen"))),
        openedAt, List.of(), List.of(), List.of(), List.of(new Heard(incomingId, Optional.of(number))),
        listing(Listing.Phase.LOBBY));
  }

  /** This is done to where conversations belong. */
  public Step tying(int after, Listing.Phase phase, TieChange... ties) {
    return new Step(session, after, List.of(join("driss")), openedAt, List.of(), List.of(),
        Arrays.asList(ties), List.of(), listing(phase));
  }

  /** All of these join in one step. */
  public Step joined(int after, List<String> people) {
    return with(after, people.stream().map(this::join).toArray(SessionEvent[]::new));
  }

  /** This happens. */
  public Step with(int after, SessionEvent... events) {
    return new Step(session, after, Arrays.asList(events), openedAt, List.of(), List.of(), List.of(),
        List.of(), listing(Listing.Phase.LOBBY));
  }

  /** Someone joins, and this is done to the timers. */
  public Step with(int after, TimerChange... timers) {
    return new Step(session, after, List.of(join("chantal")), openedAt, Arrays.asList(timers), List.of(),
        List.of(), List.of(), listing(Listing.Phase.LOBBY));
  }

  /** Someone joins, and a card has to be shown. */
  public Step showing(int after, String conversation, String slot) {
    return with(after, new Marker(new ConversationId(conversation), new Slot(slot), false));
  }

  /** Someone joins, and a card has to go. */
  public Step retiring(int after, String conversation, String slot) {
    return with(after, new Marker(new ConversationId(conversation), new Slot(slot), true));
  }

  private Step with(int after, Marker marker) {
    return new Step(session, after, List.of(join("driss")), openedAt, List.of(), List.of(marker), List.of(),
        List.of(), listing(Listing.Phase.LOBBY));
  }

  /** The session comes to this phase. */
  public Step in(int after, Listing.Phase phase) {
    return new Step(session, after, List.of(join("ben")), openedAt, List.of(), List.of(), List.of(),
        List.of(), listing(phase));
  }

  /** How the session is listed in a phase. */
  public Listing listing(Listing.Phase phase) {
    return new Listing(session, code, "proef", phase, Optional.empty(), openedAt);
  }

  private PersonJoined join(String person) {
    return new PersonJoined(new PersonId(person), Role.PARTICIPANT, openedAt);
  }

  private static Script script() {
    BlockWords words = new BlockWords(dutch("Welkom"), Words.NONE, Words.NONE, Words.NONE, Words.NONE);
    Block block = new Block(new BlockId("welkom"), Duration.ofMinutes(10), Place.PLENARY, List.of(), words,
        Optional.empty(), false, false, List.of(Duration.ofMinutes(5), Duration.ofMinutes(1)));
    return new Script("proef", dutch("Proef"), Words.NONE, List.of(block), 4);
  }

  private static Words dutch(String text) {
    return new Words(Map.of("nl", text));
  }
}
