package nl.draaiboek.teams.door;

import io.javalin.Javalin;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.draaiboek.teams.TeamsSettings;
import nl.draaiboek.teams.fake.FakeTeams;

/** A door on loopback, and a Teams that knocks at it. */
final class AtTheDoor implements AutoCloseable {
  final FakeTeams teams;
  final Heard heard = new Heard();
  final Map<String, URI> addresses = new ConcurrentHashMap<>();
  private final TeamsDoor door;
  private final Javalin server;

  AtTheDoor() {
    this(new FakeTeams(), InstantSource.system());
  }

  AtTheDoor(FakeTeams teams, InstantSource clock) {
    this(teams, teams.settings(), clock);
  }

  AtTheDoor(FakeTeams teams, TeamsSettings settings, InstantSource clock) {
    this.teams = teams;
    door = new TeamsDoor(settings, heard, (where, address) -> addresses.put(where.id(), address), clock);
    server = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      door.routes(config);
    }).start("127.0.0.1", 0);
    teams.botAt(URI.create("http://127.0.0.1:" + server.port() + TeamsDoor.PATH));
  }

  @Override
  public void close() {
    server.stop();
    door.close();
    teams.close();
  }
}
