package nl.draaiboek.teams.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.door.Someone;
import nl.draaiboek.teams.line.Post;
import nl.draaiboek.teams.line.Sending;
import nl.draaiboek.teams.line.TeamsLine;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsIds.Person;

/** Makes the rooms of a session and ties them to it. Calls here wait for Teams. */
public final class Rooms {
  /** Where Teams asks to wait for longer than this in all, whoever asked is told that it did not work. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration BREATH = Duration.ofSeconds(2);

  private final DeskParts parts;
  private final TeamsLine line;
  private final Personals personals;
  private final Consumer<Duration> pause;
  private final Map<SessionId, Set<Room>> made = new ConcurrentHashMap<>();

  /** @param pause waits so long */
  public Rooms(DeskParts parts, TeamsLine line, Personals personals, Consumer<Duration> pause) {
    this.parts = parts;
    this.line = line;
    this.personals = personals;
    this.pause = pause;
  }

  /**
   * Finds a place for each room and for the remote, and ties them. In a channel all are together in the thread where the bot was
   * asked, and each table gets a thread of its own. A group chat, or that of a meeting, has no threads: it is table 1, and the
   * only one. In a personal conversation there is the remote alone. What was made before is found again by its tie, so that a
   * second time makes nothing twice.
   *
   * @param where       the bot was asked
   * @param facilitator whose remote it is, which lies in their personal conversation
   * @param who         the same person in Teams
   */
  public Furnished furnish(SessionId session, Conversation where, PersonId facilitator, Someone who) {
    synchronized (made(session)) {
      return furnished(session, where, facilitator, who);
    }
  }

  /** Making the same room twice at a time makes two. */
  private Set<Room> made(SessionId session) {
    return made.computeIfAbsent(session, _ -> new HashSet<>());
  }

  /**
   * Makes a thread for tables that came about on the way, where the session is held in a channel. One that cannot be made is not
   * tried again by itself.
   */
  public void addTables(SessionId session) {
    synchronized (made(session)) {
      Session.Opened state = (Session.Opened) parts.engine().find(session).orElseThrow().session();
      Optional<PersonId> leader = state.circle().present().stream().map(Attendee::person)
          .filter(state.circle()::isFacilitator).findFirst();
      if (leader.isPresent())
        channel(state).ifPresent(
            base -> new Making(session, leader.get(), state).tables(base, made(session)::add));
    }
  }

  /** @return whether there are tables of which Teams knows nothing, and a channel to make a thread for them in */
  public static boolean lacksTables(Session.Opened state) {
    return channel(state).isPresent()
        && state.circle().tables().stream().anyMatch(table -> isUntied(state, table));
  }

  private static Optional<String> channel(Session.Opened state) {
    return state.circle().conversations(Room.PLENARY).stream()
        .filter(there -> there.channel().equals(TeamsIds.CHANNEL) && TeamsIds.owner(there).isEmpty())
        .map(TeamsIds::name).filter(name -> !Conversation.base(name).equals(name)).map(Conversation::base)
        .findFirst();
  }

  private static boolean isUntied(Session.Opened state, Room room) {
    return state.circle().conversations(room).stream()
        .noneMatch(there -> there.channel().equals(TeamsIds.CHANNEL));
  }

  /** The session is over. */
  public void forget(SessionId session) {
    made.remove(session);
  }

  private Furnished furnished(SessionId session, Conversation where, PersonId facilitator, Someone who) {
    Making making = new Making(session, facilitator,
        (Session.Opened) parts.engine().find(session).orElseThrow().session());
    switch (where.kind()) {
      case CHANNEL -> making.inChannel(where);
      case GROUP -> making.inGroup(where);
      case PERSONAL -> making.alone();
    }
    return making.withRemote(TeamsIds.person(where, who));
  }

  /** As above, where the rooms stand elsewhere in Teams already: the remote alone. */
  public Furnished furnishRemote(SessionId session, Conversation where, PersonId facilitator, Someone who) {
    return new Making(session, facilitator,
        (Session.Opened) parts.engine().find(session).orElseThrow().session())
        .withRemote(TeamsIds.person(where, who));
  }

  /** Making the rooms of one session. */
  private final class Making {
    private final SessionId session;
    private final PersonId facilitator;
    private final Session.Opened state;
    private final List<Room> elsewhere = new ArrayList<>();
    private final List<Line> told = new ArrayList<>();

    Making(SessionId session, PersonId facilitator, Session.Opened state) {
      this.session = session;
      this.facilitator = facilitator;
      this.state = state;
    }

    void inChannel(Conversation where) {
      if (isUntied(Room.PLENARY))
        where.root().map(_ -> where.id())
            .or(() -> thread(where.base(), Line.of(RoomPhrase.TOGETHER, "title", title())))
            .ifPresent(thread -> tie(Room.PLENARY, thread));
      tables(where.base(), _ -> true);
    }

    /** @param which of the tables that have no thread yet */
    void tables(String base, Predicate<Room> which) {
      for (Room table : state.circle().tables())
        if (isUntied(table) && which.test(table))
          thread(base,
              new Line.Ours(RoomPhrase.TABLE, Map.of("number", table.number(), "title", title())))
              .ifPresentOrElse(thread -> tie(table, thread), () -> missing(table));
    }

    void inGroup(Conversation where) {
      List<Room> tables = state.circle().tables();
      if (isUntied(tables.getFirst()))
        tie(tables.getFirst(), where.id());
      elsewhere.addAll(tables.subList(1, tables.size()));
      if (!elsewhere.isEmpty())
        told.add(Line.of(RoomPhrase.ONE_TABLE));
    }

    void alone() {
      elsewhere.addAll(state.circle().tables());
      told.add(Line.of(RoomPhrase.IN_THE_BROWSER));
    }

    /** A remote that lies on another channel stays there. */
    Furnished withRemote(Person person) {
      ConversationId elsewhereTied = state.circle().ties().remotes().get(facilitator);
      if (elsewhereTied != null && !elsewhereTied.channel().equals(TeamsIds.CHANNEL))
        return new Furnished(false, elsewhere, told);
      Sending how = patiently(() -> personals.open(person), true);
      if (how instanceof Sending.Sent) {
        ConversationId remote = TeamsIds.personal(person);
        must(parts.engine().command(session, "tie-" + remote, new SessionCommand.TieRemote(remote),
            facilitator));
      } else {
        told.add(Line.of(how instanceof Sending.Refused
            ? RoomPhrase.REMOTE_MISSING
            : RoomPhrase.REMOTE_UNSURE));
      }
      return new Furnished(how instanceof Sending.Sent, elsewhere, told);
    }

    private boolean isUntied(Room room) {
      return Rooms.isUntied(state, room);
    }

    /** A thread that may have been begun or not is not begun again: nobody would know which of the two to write in. */
    private Optional<String> thread(String base, Line words) {
      Post post = Post.text(say(words));
      return patiently(() -> line.startThread(base, post),
          false) instanceof Sending.Sent(String there)
              ? Optional.of(there)
              : Optional.empty();
    }

    private void missing(Room table) {
      elsewhere.add(table);
      told.add(Line.of(RoomPhrase.TABLE_MISSING, "number", table.number()));
    }

    private void tie(Room room, String there) {
      ConversationId conversation = TeamsIds.conversation(there);
      must(parts.engine().command(session, "tie-" + room + "-" + conversation,
          new SessionCommand.TieRoom(room, conversation), facilitator));
    }

    private Line title() {
      return Line.scripted(state.house().script().title());
    }

    private String say(Line words) {
      var setup = state.house().setup();
      return parts.speech().say(words, new Listener(setup.language(), setup.zone(), Names.NOBODY));
    }
  }

  /** @param harmless whether doing it twice does no harm, so that an answer that did not come is asked for again */
  private Sending patiently(Supplier<Sending> request, boolean harmless) {
    Duration left = PATIENCE;
    Sending how = request.get();
    while (left.isPositive()) {
      Duration wait = switch (how) {
        case Sending.Wait(Duration after) -> after;
        case Sending.Unclear _ when harmless -> BREATH;
        case Sending.Unclear _,Sending.Sent _,Sending.Refused _ -> Duration.ZERO;
      };
      if (wait.isZero() || wait.compareTo(left) > 0)
        return how;
      pause.accept(wait);
      left = left.minus(wait);
      how = request.get();
    }
    return how;
  }

  private static void must(Reply reply) {
    if (reply instanceof Reply.Failed || reply instanceof Reply.Refused)
      throw new IllegalStateException("a room could not be tied: " + reply);
  }
}
