package nl.draaiboek.core.session;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.RunningActivity;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.poster.PosterKey;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** How a session stands after what happened. Pure: the same events give the same session, on any machine. */
public final class SessionEvolution {
  private final Activities activities;

  public SessionEvolution(Activities activities) {
    this.activities = activities;
  }

  /**
   * @param session as it stood
   * @param event   what happened
   * @return as it stands
   */
  public Session evolve(Session session, SessionEvent event) {
    return switch (session) {
      case Session.NotOpened _ ->
        event instanceof SessionEvent.SessionOpened opened ? opened(opened) : session;
      case Session.Opened opened -> evolve(opened, event);
    };
  }

  private static Session opened(SessionEvent.SessionOpened event) {
    Circle circle = Circle.empty(tables(event.setup().tables()));
    return new Session.Lobby(
        new House(event.session(), event.script(), event.setup(), event.code(), event.at(),
            event.occasion()),
        joined(circle, event.facilitator(), Role.FACILITATOR, event.at()), Work.NONE);
  }

  private Session evolve(Session.Opened session, SessionEvent event) {
    Circle circle = session.circle();
    Work work = session.work();
    return switch (event) {
      case SessionEvent.SessionOpened _ -> session;
      case SessionEvent.AnswerBrought(var from, var person, var words) ->
        session.with(work.brought(from, person, words));
      case SessionEvent.LookedBack back -> session.with(work.with(work.returned().evolve(back)));
      case SessionEvent.SetupChanged(Setup setup) -> session instanceof Session.Lobby lobby
          ? new Session.Lobby(lobby.house().with(setup), seated(circle, setup.tables()),
              work)
          : session;
      case SessionEvent.PersonJoined(PersonId person, Role role, Instant at) ->
        session.with(joined(circle, person, role, at));
      case SessionEvent.PersonLeft(PersonId person, _) ->
        session.with(changed(circle, person, a -> a.present(false)));
      case SessionEvent.RoleGiven(PersonId person, Role role) ->
        session.with(changed(circle, person, a -> a.as(role)));
      case SessionEvent.TableTaken(PersonId person, Room table) ->
        session.with(changed(circle, person, a -> a.at(table)));
      case SessionEvent.TableFormed(Room table, var people) -> session.with(circle.formed(table, people));
      case SessionEvent.TablesMerged(Room from, Room into) -> merged(session, from, into);
      case SessionEvent.RoomTied(Room room, var conversation) ->
        session.with(circle.ties(circle.ties().tied(room, conversation)));
      case SessionEvent.RemoteTied(PersonId person, var conversation) ->
        session.with(circle.ties(circle.ties().remote(person, conversation)));
      case SessionEvent.LobbyLocked() -> session.with(circle.locked(true));
      case SessionEvent.LobbyUnlocked() -> session.with(circle.locked(false));
      case SessionEvent.BlockStarted started -> started(session, started);
      case SessionEvent.TimeWarned(_, Room room, int left) -> run(session, room, r -> r.warned(left));
      case SessionEvent.TimeWasUp(_, Room room) -> run(session, room, BlockRun::withTimeUp);
      case SessionEvent.BlockExtended extended -> stepped(session,
          (c, since) -> CourseEvolution.extended(c, extended, since));
      case SessionEvent.BlockShortened shortened -> stepped(session,
          (c, since) -> CourseEvolution.shortened(c, shortened, since));
      case SessionEvent.BlockDropped dropped -> stepped(session,
          (c, since) -> CourseEvolution.dropped(c, dropped, since));
      case SessionEvent.OptionChosen(BlockId block, String option) ->
        housed(session, session.house().with(session.house().script().choosing(block, option)));
      case SessionEvent.SessionPaused paused -> session instanceof Session.Running running
          ? new Session.Paused(running.house(), circle, work,
              CourseEvolution.paused(running.course(), paused),
              paused.at())
          : session;
      case SessionEvent.SessionResumed resumed -> session instanceof Session.Paused paused
          ? new Session.Running(paused.house(), circle, work,
              CourseEvolution.resumed(paused.course(), resumed, paused.since()))
          : session;
      case SessionEvent.StepUndone undone -> undone(session, undone);
      case SessionEvent.TableReady(Room table, _) -> run(session, table, r -> r.ready(true));
      case SessionEvent.TableNotReady(Room table, _) -> run(session, table, r -> r.ready(false));
      case SessionEvent.Announced(int number, String words, Instant at) ->
        session.with(work.with(new Work.Announcement(number, words, at)));
      case SessionEvent.FacilitatorCalled(Room table, _, Instant at) ->
        session.with(circle.calls(circle.calls().plus(table, at)));
      case SessionEvent.CallAnswered(Room table) -> session.with(circle.calls(circle.calls().minus(table)));
      case SessionEvent.NoteHappened(NoteEvent note) -> session.with(noted(work, note));
      case SessionEvent.PosterHappened(PosterKey key, var change) ->
        session.with(work.with(work.posters().plus(key, work.poster(key).evolve(change))));
      case SessionEvent.ActivityMoved(ActivityKey key, var moved) -> session.with(moved(work, key, moved));
      case SessionEvent.SessionClosed(Instant at) -> closed(session, at);
      case SessionEvent.ContactHappened(var happened) ->
        session.with(work.with(work.contacts().evolve(happened)));
      case SessionEvent.NextPlanned(var next) -> session instanceof Session.Closed c
          ? new Session.Closed(c.house().meetingNext(next), circle, work, c.course(), c.at(),
              c.introduction(), c.published(), c.leftOut(), c.plates())
          : session;
      case SessionEvent.IntroductionWritten(String words) -> session instanceof Session.Closed c
          ? new Session.Closed(c.house(), circle, work, c.course(), c.at(), Optional.of(words), c.published(),
              c.leftOut(), c.plates())
          : session;
      case SessionEvent.Illustrated illustrated -> session instanceof Session.Closed c
          ? c.with(c.plates().evolve(illustrated))
          : session;
      case SessionEvent.BlockLeftOut(var block) -> leftOut(session, all -> all.plus(block));
      case SessionEvent.BlockPutBack(var block) -> leftOut(session, all -> all.minus(block));
      case SessionEvent.WrapUpPublished(Instant at) -> session instanceof Session.Closed c
          ? new Session.Closed(c.house(), circle, work, c.course(), c.at(), c.introduction(), Optional.of(at),
              c.leftOut(), c.plates())
          : session;
    };
  }

  /** What is over stays as it was. */
  private static Session housed(Session.Opened session, House house) {
    return switch (session) {
      case Session.Lobby(_, var circle, var work) -> new Session.Lobby(house, circle, work);
      case Session.Running(_, var circle, var work, var course) ->
        new Session.Running(house, circle, work, course);
      case Session.Paused(_, var circle, var work, var course, var since) ->
        new Session.Paused(house, circle, work, course, since);
      case Session.Closed closed -> closed;
    };
  }

  private static Session leftOut(Session.Opened session, UnaryOperator<PSet<BlockId>> how) {
    return session instanceof Session.Closed c
        ? new Session.Closed(c.house(), c.circle(), c.work(), c.course(), c.at(), c.introduction(),
            c.published(), how.apply(c.leftOut()), c.plates())
        : session;
  }

  /** Conversations of tables that are no more belong to no room. */
  private static Circle seated(Circle circle, int count) {
    PVector<Room> tables = tables(count);
    return circle.tables(tables)
        .ties(circle.ties().without(room -> room.isTable() && !tables.contains(room)));
  }

  private static PVector<Room> tables(int count) {
    PVector<Room> tables = TreePVector.empty();
    for (int number = 1; number <= count; number++)
      tables = tables.plus(Room.table(number));
    return tables;
  }

  private static Circle joined(Circle circle, PersonId person, Role role, Instant at) {
    return circle
        .with(circle.find(person).map(a -> a.present(true).as(role == Role.FACILITATOR ? role : a.role()))
            .orElseGet(() -> new Attendee(person, role, Room.PLENARY, circle.people().size() + 1, true, at)));
  }

  private static Circle changed(Circle circle, PersonId person,
      java.util.function.UnaryOperator<Attendee> how) {
    return circle.find(person).map(a -> circle.with(how.apply(a))).orElse(circle);
  }

  private static Work moved(Work work, ActivityKey key, ActivityEvent moved) {
    Work after = work.activity(key)
        .map(a -> work.with(work.activities().plus(key, a.evolve(moved)))).orElse(work);
    return moved instanceof Unsigned note
        ? offPosters(after.with(after.notes().evolve(note)), note.happened())
        : after;
  }

  private static Work noted(Work work, NoteEvent event) {
    return offPosters(work.with(work.notes().evolve(event)), event);
  }

  /** What was taken back hangs nowhere. */
  private static Work offPosters(Work after, NoteEvent event) {
    if (!(event instanceof NoteEvent.NoteWithdrawn(var note)))
      return after;
    var posters = after.posters();
    for (var entry : after.posters().entrySet())
      posters = posters.plus(entry.getKey(), entry.getValue().without(note));
    return after.with(posters);
  }

  private Session started(Session.Opened session, SessionEvent.BlockStarted event) {
    Course before = session instanceof Session.Begun begun ? begun.course() : Course.NOT_BEGUN;
    Session.Running running = new Session.Running(session.house(), session.circle(), session.work(),
        CourseEvolution.started(before, event, pausedSince(session)));
    Block block = running.house().script().block(event.block());
    Work work = running.work();
    for (Room room : event.rooms())
      for (var spec : block.activities())
        work = begun(running.with(work), new ActivityKey(block.id(), spec.id(), room), work);
    return running.with(work);
  }

  private Work begun(Session.Running session, ActivityKey key, Work work) {
    if (work.activity(key).isPresent())
      return work;
    Optional<Situation> situation = Situations.of(session, key);
    return situation
        .map(s -> work
            .with(work.activities().plus(key, RunningActivity.begin(activities.named(s.spec().kind()), s))))
        .orElse(work);
  }

  private static Optional<Instant> pausedSince(Session session) {
    return session instanceof Session.Paused paused ? Optional.of(paused.since()) : Optional.empty();
  }

  private static Session stepped(Session.Opened session,
      java.util.function.BiFunction<Course, Optional<Instant>, Course> how) {
    return session instanceof Session.Going going
        ? going.with(how.apply(going.course(), pausedSince(session)))
        : session;
  }

  private static Session run(Session.Opened session, Room room,
      java.util.function.UnaryOperator<BlockRun> change) {
    return session instanceof Session.Going going ? going.with(going.course().run(room, change)) : session;
  }

  private static Session undone(Session.Opened session, SessionEvent.StepUndone event) {
    if (!(session instanceof Session.Going going) || going.course().last().isEmpty())
      return session;
    Course.StepTaken last = going.course().last().get();
    Course course = CourseEvolution.undone(event, last);
    return last.pausedSince()
        .<Session>map(since -> new Session.Paused(going.house(), going.circle(), going.work(), course, since))
        .orElseGet(() -> new Session.Running(going.house(), going.circle(), going.work(), course));
  }

  private static Session closed(Session.Opened session, Instant at) {
    Course course = session instanceof Session.Begun begun ? begun.course() : Course.NOT_BEGUN;
    return new Session.Closed(session.house(), session.circle(), session.work(),
        CourseEvolution.closed(course, at),
        at, Optional.empty(), Optional.empty(), HashTreePSet.empty(), Plates.NONE);
  }

  private static Session merged(Session.Opened session, Room from, Room into) {
    Circle circle = session.circle();
    for (Attendee attendee : circle.people().values())
      if (attendee.table().equals(from))
        circle = circle.with(attendee.at(into));
    circle = circle.tables(circle.tables().minus(from)).calls(circle.calls().minus(from))
        .ties(circle.ties().moved(from, into));
    Work work = session.work().with(session.work().notes().merged(from, into));
    for (var entry : session.work().posters().entrySet())
      if (entry.getKey().room().equals(from)) {
        PosterKey target = new PosterKey(entry.getKey().poster(), into);
        work = work.with(
            work.posters().minus(entry.getKey()).plus(target, work.poster(target).merged(entry.getValue())));
      }
    for (var entry : session.work().activities().entrySet())
      if (entry.getKey().room().equals(from)) {
        ActivityKey target = new ActivityKey(entry.getKey().block(), entry.getKey().activity(), into);
        RunningActivity<?, ?, ?> joined = work.activity(target)
            .<RunningActivity<?, ?, ?>>map(a -> a.merged(entry.getValue())).orElse(entry.getValue());
        work = work.with(work.activities().minus(entry.getKey()).plus(target, joined));
      }
    Session.Opened after = session.with(circle).with(work);
    return after instanceof Session.Going going
        ? going.with(CourseEvolution.merged(going.course(), from))
        : after;
  }
}
