package nl.draaiboek.discord.room;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.engine.SessionFeed;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.discord.parts.Snowflakes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows people to the thread of their table, whichever way they came to sit there; a table that is new gets one. */
public final class Ushers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Ushers.class);

  private final DeskParts parts;
  private final Supplier<Optional<JDA>> line;
  private final ExecutorService threads;
  private final Rooms rooms;
  private final Map<SessionId, SessionFeed.Subscription> followed = new ConcurrentHashMap<>();
  private final Map<SessionId, Map<PersonId, Room>> seated = new ConcurrentHashMap<>();

  public Ushers(DeskParts parts, Supplier<Optional<JDA>> line, ExecutorService threads) {
    this.parts = parts;
    this.line = line;
    this.threads = threads;
    this.rooms = new Rooms(parts);
  }

  /** @return what makes the rooms of all sessions */
  public Rooms rooms() {
    return rooms;
  }

  /** Follows a session from now on; a second time does nothing. */
  public void follow(SessionId session) {
    followed.computeIfAbsent(session,
        id -> parts.engine().feed().subscribe(id, folded -> threads.execute(() -> look(id, folded))));
    parts.engine().find(session).ifPresent(folded -> threads.execute(() -> look(session, folded)));
  }

  private void look(SessionId session, Folded folded) {
    if (!(folded.session() instanceof Session.Opened state))
      return;
    if (state instanceof Session.Going && !Rooms.withoutThread(state).isEmpty())
      line.get().ifPresent(jda -> addTables(session, jda));
    Map<PersonId, Room> known = seated.computeIfAbsent(session, _ -> new ConcurrentHashMap<>());
    for (Attendee attendee : state.circle().present())
      if (attendee.table().isTable() && !attendee.table().equals(known.get(attendee.person()))
          && show(session, state, attendee))
        known.put(attendee.person(), attendee.table());
    if (state instanceof Session.Closed)
      forget(session);
  }

  private void addTables(SessionId session, JDA jda) {
    try {
      rooms.addTables(session, jda);
    } catch (RuntimeException fault) {
      LOG.warn("A new table of session {} has no thread on Discord: {}.", session, fault.getMessage());
    }
  }

  /** @return whether that needs no second try; while Discord is away it does, with the next thing that happens */
  private boolean show(SessionId session, Session.Opened state, Attendee attendee) {
    Optional<String> account = parts.accounts().account(session, attendee.person(), Snowflakes.CHANNEL);
    Optional<JDA> jda = line.get();
    if (account.isEmpty())
      return true;
    boolean shown = false;
    for (ConversationId place : state.circle().conversations(attendee.table())) {
      Optional<ThreadChannel> thread = jda
          .filter(_ -> place.channel().equals(Snowflakes.CHANNEL) && !Snowflakes.isDirect(place))
          .map(there -> there.getThreadChannelById(Snowflakes.number(place)));
      thread.ifPresent(t -> t.addThreadMemberById(Snowflakes.user(account.get())).queue(_ -> {},
          fault -> LOG.warn("Somebody could not be shown to {}: {}.", place, fault.getMessage())));
      shown |= thread.isPresent();
    }
    return shown;
  }

  private void forget(SessionId session) {
    seated.remove(session);
    rooms.forget(session);
    SessionFeed.Subscription subscription = followed.remove(session);
    if (subscription != null)
      subscription.close();
  }

  @Override
  public void close() {
    followed.values().forEach(SessionFeed.Subscription::close);
    followed.clear();
  }
}
