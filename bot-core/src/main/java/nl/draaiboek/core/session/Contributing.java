package nl.draaiboek.core.session;

import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.RunningActivity;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.SeatEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;

/** Decides what people do in activities, and what a facilitator does with what they wrote. */
final class Contributing {
  private Contributing() {}

  static Decision<SessionEvent> act(Session.Opened session, SessionCommand.Act command, Moment moment) {
    Optional<Attendee> self = session.circle().find(moment.actor()).filter(Attendee::present);
    if (self.isEmpty())
      return Decision.refuse(SessionPhrase.NOT_HERE);
    if (session instanceof Session.Lobby)
      return Decision.refuse(SessionPhrase.NOT_STARTED);
    if (session instanceof Session.Closed)
      return Decision.refuse(SessionPhrase.OVER);
    Optional<Block> block = session.house().script().find(command.block());
    if (block.isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_PLACE);
    Room room = room(session, block.get(), command, self.get());
    if (block.get().place() == Place.TABLES && !room.isTable())
      return Decision.refuse(SessionPhrase.NO_TABLE_YET);
    return inRoom(session, new ActivityKey(block.get().id(), command.activity(), room), command, moment);
  }

  private static Room room(Session.Opened session, Block block, SessionCommand.Act command, Attendee self) {
    if (block.place() != Place.TABLES)
      return Room.PLENARY;
    return command.room().filter(r -> session.circle().leads(self.person(), r)).orElse(self.table());
  }

  private static Decision<SessionEvent> inRoom(Session.Opened session, ActivityKey key,
      SessionCommand.Act command,
      Moment moment) {
    Optional<Situation> situation = Situations.of(session, key);
    Optional<RunningActivity<?, ?, ?>> activity = session.work().activity(key);
    if (situation.isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_PLACE);
    if (activity.isEmpty())
      return Decision.refuse(SessionPhrase.NOT_YET);
    if (!situation.get().open() && !activity.get().afterwards(command.action()))
      return notNow(session, key.room());
    Optional<PersonId> as = command.as();
    if (as.isPresent() && (!session.circle().leads(moment.actor(), key.room())
        || session.circle().find(as.get()).isEmpty()))
      return Decision.forbid(SessionPhrase.ONLY_FACILITATOR);
    if (activity.get().isOneselfAlone() && as.filter(one -> !one.equals(moment.actor())).isPresent())
      return Decision.forbid(SessionPhrase.ONLY_ONESELF);
    Moment whose = new Moment(as.orElse(moment.actor()), moment.now());
    return activity.get().decide(command.action(), situation.get(), whose)
        .map(decision -> decision.<SessionEvent>map(event -> told(key, situation.get(), event)))
        .orElseGet(() -> Decision.refuse(SessionPhrase.NO_SUCH_PLACE));
  }

  static SessionEvent told(ActivityKey key, Situation situation, ActivityEvent event) {
    if (event instanceof NoteEvent note)
      return new SessionEvent.NoteHappened(note);
    if (event instanceof PosterEvent poster)
      return new SessionEvent.PosterHappened(Situations.posterOf(key, situation.spec()), poster);
    if (event instanceof SeatEvent(var table, var people))
      return new SessionEvent.TableFormed(table, people);
    return new SessionEvent.ActivityMoved(key, event);
  }

  private static Decision<SessionEvent> notNow(Session.Opened session, Room room) {
    return session instanceof Session.Begun begun
        ? begun.course().now(room)
            .<Decision<SessionEvent>>map(run -> Decision.refuse(SessionPhrase.NOT_NOW, "now",
                Line.scripted(session.house().script().block(run.block()).title())))
            .orElseGet(() -> Decision.refuse(SessionPhrase.NOT_YET))
        : Decision.refuse(SessionPhrase.NOT_STARTED);
  }

  static Decision<SessionEvent> hide(Session.Opened session, SessionCommand.HideNote command, Moment moment) {
    Optional<Note> note = session.work().notes().find(command.note());
    if (note.isEmpty())
      return Decision.refuse(SessionPhrase.NOTE_GONE);
    if (!session.circle().leads(moment.actor(), note.get().room()))
      return Decision.forbid(SessionPhrase.ONLY_FACILITATOR);
    if (note.get().hidden() == command.hidden())
      return Decision.already();
    return Decision.accept(new SessionEvent.NoteHappened(command.hidden()
        ? new NoteEvent.NoteHidden(command.note())
        : new NoteEvent.NoteShown(command.note())));
  }
}
