package nl.draaiboek.discord.room;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
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
import nl.draaiboek.discord.card.Plain;
import nl.draaiboek.discord.parts.Snowflakes;

/** Makes the rooms of a session and ties them to it. Calls here wait for Discord. */
public final class Rooms {
  /** What the bot does in a channel where a session is held. */
  public static final EnumSet<Permission> NEEDED = EnumSet.of(Permission.VIEW_CHANNEL,
      Permission.MESSAGE_SEND,
      Permission.MESSAGE_SEND_IN_THREADS, Permission.CREATE_PUBLIC_THREADS, Permission.CREATE_PRIVATE_THREADS,
      Permission.MESSAGE_HISTORY, Permission.MESSAGE_ATTACH_FILES, Permission.MESSAGE_ADD_REACTION);

  private final DeskParts parts;
  private final Map<SessionId, Set<Room>> made = new ConcurrentHashMap<>();

  public Rooms(DeskParts parts) {
    this.parts = parts;
  }

  /** @return what the bot may not do there, though it must */
  public static List<Permission> lacking(GuildChannel channel) {
    var bot = channel.getGuild().getSelfMember();
    return NEEDED.stream().filter(permission -> !bot.hasPermission(channel, permission)).toList();
  }

  /**
   * Makes a thread for each table, finds a place for the remote, and ties them all. What was made before is found again by its
   * tie, so that a second time makes nothing twice.
   *
   * @param facilitator whose remote it is
   * @return the thread of the remote; empty where it lies in their direct messages
   */
  public Optional<ThreadChannel> furnish(SessionId session, TextChannel channel, PersonId facilitator,
      User user) {
    synchronized (made(session)) {
      return furnished(session, channel, facilitator, user);
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
  void addTables(SessionId session, JDA jda) {
    synchronized (made(session)) {
      Session.Opened state = (Session.Opened) parts.engine().find(session).orElseThrow().session();
      Optional<TextChannel> channel = channel(state, jda);
      Optional<PersonId> leader = state.circle().present().stream().map(Attendee::person)
          .filter(state.circle()::isFacilitator).findFirst();
      if (channel.isPresent() && leader.isPresent())
        for (Room table : withoutThread(state))
          if (made(session).add(table))
            tie(session, leader.get(), table,
                Snowflakes.conversation(thread(channel.get(), state, table).getIdLong()));
    }
  }

  /** @return tables of which Discord knows nothing */
  static List<Room> withoutThread(Session.Opened state) {
    return state.circle().tables().stream().filter(table -> state.circle().conversations(table).stream()
        .noneMatch(c -> c.channel().equals(Snowflakes.CHANNEL))).toList();
  }

  private static Optional<TextChannel> channel(Session.Opened state, JDA jda) {
    return state.circle().conversations(Room.PLENARY).stream()
        .filter(c -> c.channel().equals(Snowflakes.CHANNEL) && !Snowflakes.isDirect(c))
        .flatMap(c -> Optional.ofNullable(jda.getTextChannelById(Snowflakes.number(c))).stream()).findFirst();
  }

  void forget(SessionId session) {
    made.remove(session);
  }

  private Optional<ThreadChannel> furnished(SessionId session, TextChannel channel, PersonId facilitator,
      User user) {
    Session.Opened state = (Session.Opened) parts.engine().find(session).orElseThrow().session();
    tie(session, facilitator, Room.PLENARY, Snowflakes.conversation(channel.getIdLong()));
    for (Room table : withoutThread(state))
      tie(session, facilitator, table, Snowflakes.conversation(thread(channel, state, table).getIdLong()));
    return remote(session, state, channel, facilitator, user);
  }

  private ThreadChannel thread(IThreadContainer channel, Session.Opened state, Room table) {
    return channel.createThreadChannel(say(state, Line.of(RoomPhrase.TABLE, "number", table.number())))
        .setAutoArchiveDuration(ThreadChannel.AutoArchiveDuration.TIME_24_HOURS).complete();
  }

  private Optional<ThreadChannel> remote(SessionId session, Session.Opened state, TextChannel channel,
      PersonId facilitator, User user) {
    ConversationId tied = state.circle().ties().remotes().get(facilitator);
    // Who has their remote elsewhere keeps it there.
    if (tied != null && !tied.channel().equals(Snowflakes.CHANNEL))
      return Optional.empty();
    ConversationId direct = Snowflakes.direct(user.getIdLong());
    if (takesMessages(user, say(state,
        Line.of(RoomPhrase.REMOTE_HERE, "title", Line.scripted(state.house().script().title()))))) {
      tieRemote(session, facilitator, direct);
      return Optional.empty();
    }
    ThreadChannel thread = channel.createThreadChannel(say(state, Line.of(RoomPhrase.REMOTE)), true)
        .complete();
    thread.addThreadMember(user).complete();
    tieRemote(session, facilitator, Snowflakes.conversation(thread.getIdLong()));
    return Optional.of(thread);
  }

  /** Only a message tells whether someone takes them. */
  private static boolean takesMessages(User user, String words) {
    try {
      user.openPrivateChannel().complete().sendMessage(words).complete();
      return true;
    } catch (ErrorResponseException closed) {
      if (closed.getErrorResponse() == ErrorResponse.CANNOT_SEND_TO_USER)
        return false;
      throw closed;
    }
  }

  private void tie(SessionId session, PersonId facilitator, Room room, ConversationId conversation) {
    must(parts.engine().command(session, "tie-" + room + "-" + conversation,
        new SessionCommand.TieRoom(room, conversation), facilitator));
  }

  private void tieRemote(SessionId session, PersonId facilitator, ConversationId conversation) {
    must(parts.engine().command(session, "tie-remote-" + facilitator + "-" + conversation,
        new SessionCommand.TieRemote(conversation), facilitator));
  }

  private static void must(Reply reply) {
    if (reply instanceof Reply.Failed || reply instanceof Reply.Refused)
      throw new IllegalStateException("a room could not be tied: " + reply);
  }

  private String say(Session.Opened state, Line line) {
    var setup = state.house().setup();
    return Plain.label(parts.speech().say(line, new Listener(setup.language(), setup.zone(), Names.NOBODY)));
  }
}
