package nl.draaiboek.teams;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.teams.desk.FrontDesk;
import nl.draaiboek.teams.door.TeamsDoor;
import nl.draaiboek.teams.line.Addresses;
import nl.draaiboek.teams.line.TeamsLine;
import nl.draaiboek.teams.parts.TeamsParts;
import nl.draaiboek.teams.room.OpenForms;
import nl.draaiboek.teams.room.Personals;
import nl.draaiboek.teams.room.Rooms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Microsoft Teams: channels, group chats and personal conversations in which people take part in sessions. */
public final class TeamsAdapter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsAdapter.class);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Pictures pictures = new Pictures();
  private final TeamsSettings settings;
  private final TeamsLine line;
  private final Rooms rooms;
  private final FrontDesk desk;
  private final TeamsDoor door;
  private final TeamsChannel channel;

  public TeamsAdapter(TeamsParts parts, TeamsSettings settings) {
    this(parts, settings, InstantSource.system(), time -> LockSupport.parkNanos(time.toNanos()));
  }

  /**
   * @param outside tells whether a token of Microsoft's is still good
   * @param pause   waits so long
   */
  TeamsAdapter(TeamsParts parts, TeamsSettings settings, InstantSource outside, Consumer<Duration> pause) {
    this.settings = settings;
    Addresses addresses = new Addresses(settings.places().service());
    this.line = new TeamsLine(settings, addresses, parts.desk().clock(), outside);
    Personals personals = new Personals(line);
    this.rooms = new Rooms(parts.desk(), line, personals, pause);
    OpenForms forms = OpenForms.on(threads);
    this.channel = new TeamsChannel(parts, line, personals, forms, pictures, threads, Drawing.PACE);
    this.desk = new FrontDesk(parts, line, personals, forms, rooms, pause);
    this.door = new TeamsDoor(settings, new Returning(parts.desk(), desk), addresses::learn, outside);
  }

  /** Adds the door, and the pictures on cards. */
  public void routes(JavalinConfig config) {
    door.routes(config);
    pictures.routes(config);
  }

  /** @return Teams as a channel, for the relay */
  public Channel channel() {
    return channel;
  }

  /** @return what makes a session's rooms */
  Rooms rooms() {
    return rooms;
  }

  /** To be called last, when all else works: from now on people are answered. */
  public void start() {
    desk.start();
    LOG.info("Teams: {} hears at {}.", settings.app().map(TeamsApp::toString).orElse("a playground"),
        TeamsDoor.PATH);
  }

  /** Hears nobody any more; what was heard is finished, some seconds at most. */
  @Override
  public void close() {
    door.close();
    desk.close();
    threads.shutdownNow();
    line.close();
  }
}
