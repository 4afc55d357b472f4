package nl.draaiboek.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;

/** A data folder with years of sessions in it, and one that somebody asks for. */
final class Stored {
  private static final int EVENTS_A_SESSION = 1_000;
  /** One in so many is not closed. */
  private static final int OPEN = 50;
  private static final PersonId FACILITATOR = new PersonId("p-facilitator");
  private static final NoteKind YELLOW = new NoteKind("note", Colour.YELLOW, "", Words.NONE);

  private Stored() {}

  /**
   * @param folder new
   * @return asks for the board of a session, where a note must be seen
   */
  static Start.Question fill(Path folder, int events) throws Exception {
    String words = "This note was there before the fall.";
    Start.Question question;
    try (House house = new House(folder)) {
      House.Day day = house.opens();
      day.writes(day.comesIn("ana"), "note", words);
      question = new Start.Question(day.path() + "/board", day.boardKey(), words);
    }
    try (Store store = Store.open(StoreSettings.sqlite(folder), StandardActivities.all(),
        InstantSource.system())) {
      for (int i = 0; i < events / EVENTS_A_SESSION; i++)
        if (!store.sessions().write(session(i)))
          throw new IllegalStateException("session " + i + " was not stored");
    }
    return question;
  }

  private static Step session(int number) {
    SessionId session = new SessionId("stored-" + number);
    Instant at = Instant.parse("2026-06-25T08:00:00Z");
    String code = "STORED" + number;
    List<SessionEvent> events = new ArrayList<>();
    events.add(new SessionEvent.SessionOpened(session, House.script(), House.setup(), FACILITATOR, code, at));
    for (int i = 1; i < EVENTS_A_SESSION; i++)
      events.add(new SessionEvent.NoteHappened(new NoteEvent.NoteWritten(new NoteId(i),
          new PersonId("p-" + i % 24), YELLOW, Room.PLENARY, "write/work", Optional.empty(),
          Intake.words(i, number))));
    Listing.Phase phase = number % OPEN == 0 ? Listing.Phase.RUNNING : Listing.Phase.CLOSED;
    return new Step(session, 0, events, at, List.of(), List.of(), List.of(), List.of(),
        new Listing(session, code, "bench", phase, Optional.empty(), at));
  }
}
