package nl.draaiboek.teams.desk;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.OwnPages;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.engine.SessionFeed;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.teams.card.Face;
import nl.draaiboek.teams.line.Sending;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsIds.Person;
import nl.draaiboek.teams.room.Rooms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows sessions for what a card that changes would tell nobody: a table that asks for who leads, and somebody who comes late and
 * does not know where things are; and for tables that come about on the way, which get a thread.
 */
final class Watch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  /** Who comes in at a table is seated there a moment later. */
  private static final Duration SEATED_WITHIN = Duration.ofSeconds(1);

  private final House house;
  private final Voice voice;
  private final Facilitators facilitators;
  private final Executor threads;
  private final Consumer<Duration> pause;
  private final Rooms rooms;
  private final Map<SessionId, Followed> followed = new ConcurrentHashMap<>();

  Watch(House house, Voice voice, Facilitators facilitators, Executor threads, Consumer<Duration> pause,
      Rooms rooms) {
    this.house = house;
    this.voice = voice;
    this.facilitators = facilitators;
    this.threads = threads;
    this.pause = pause;
    this.rooms = rooms;
  }

  /** Follows a session from now on; a second time does nothing. */
  void follow(SessionId session) {
    followed.computeIfAbsent(session, Followed::new);
  }

  @Override
  public void close() {
    followed.values().forEach(Followed::close);
    followed.clear();
  }

  /** What is known of one session. */
  private final class Followed {
    private final SessionId id;
    private final SessionFeed.Subscription subscription;
    private Set<Room> calls = Set.of();
    private Set<PersonId> here = Set.of();

    Followed(SessionId id) {
      this.id = id;
      house.desk.seats().state(id).ifPresent(state -> {
        calls = Set.copyOf(state.circle().calls().keySet());
        here = here(state);
      });
      this.subscription = house.parts.engine().feed().subscribe(id, this::look);
    }

    /** Called in the session's lane, one after another. */
    private void look(Folded folded) {
      if (!(folded.session() instanceof Session.Opened state))
        return;
      Set<Room> called = new HashSet<>(state.circle().calls().keySet());
      called.removeAll(calls);
      Set<PersonId> come = new HashSet<>(here(state));
      come.removeAll(here);
      calls = Set.copyOf(state.circle().calls().keySet());
      here = here(state);
      if (!called.isEmpty())
        beside(() -> called.forEach(room -> facilitators.tell(state, call(room), true)));
      if (state instanceof Session.Going && Rooms.lacksTables(state))
        beside(() -> rooms.addTables(id));
      if (state instanceof Session.Going && !come.isEmpty())
        beside(() -> come.forEach(this::late));
      if (state instanceof Session.Closed && followed.remove(id, this)) {
        rooms.forget(id);
        beside(this::close);
      }
    }

    private void late(PersonId person) {
      pause.accept(SEATED_WITHIN);
      Optional<Session.Opened> state = house.desk.seats().state(id);
      if (state.isEmpty() || state.get().circle().isFacilitator(person))
        return;
      facilitators.tell(state.get(),
          Line.of(TeamsPhrase.CAME_LATE, "who", new Line.Name(person)), false);
      house.parts.accounts().account(id, person, TeamsIds.CHANNEL).map(TeamsIds::person)
          .ifPresent(account -> show(state.get(), person, account));
    }

    private void show(Session.Opened state, PersonId person, Person account) {
      var listener = house.desk.seats().listener(id, state, Optional.empty());
      if (!(OwnPages.open(state, person, OwnPages.MINE) instanceof OwnPages.Opened.Shown(ChatCard mine)))
        return;
      List<ChatText> texts = new java.util.ArrayList<>(
          List.of(new ChatText.Plain(Line.of(TeamsPhrase.LATE))));
      texts.addAll(mine.texts());
      Sending how = voice.say(account, house.post(
          Face.of(Ids.own(), new ChatCard(mine.title(), mine.clock(), texts, mine.controls())), listener));
      if (how instanceof Sending.Refused)
        facilitators.cannotReach(state, account, listener.names().of(person).orElse(""));
    }

    void close() {
      subscription.close();
    }

    private void beside(Runnable work) {
      threads.execute(() -> {
        try {
          work.run();
        } catch (RuntimeException fault) {
          LOG.error("Somebody of session {} was not told something in Teams.", id, fault);
        }
      });
    }
  }

  private static Set<PersonId> here(Session.Opened state) {
    return state.circle().present().stream().map(Attendee::person)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static Line call(Room room) {
    return room.isTable()
        ? Line.of(TeamsPhrase.CALLED, "number", room.number())
        : Line.of(TeamsPhrase.CALLED_PLENARY);
  }
}
