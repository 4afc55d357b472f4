package nl.draaiboek.app.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.rehearse.Plan;
import nl.draaiboek.app.rehearse.Rehearsal;
import nl.draaiboek.app.rehearse.ScaledClock;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.store.Pace;
import nl.draaiboek.web.WebAdapter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A server on a fast clock, with a session that made-up people play. */
final class WatchedRehearsal implements AutoCloseable {
  private static final int PEOPLE = 24;
  private static final long SEED = 7;

  private final PrintWriter err;
  private final ScaledClock clock;
  private final Rehearsal rehearsal;
  private final Server server;
  private final Thread players;

  WatchedRehearsal(CommandSpec spec, Config config, String script, double speed) {
    if (!(speed > 0) || speed > 600)
      throw new ParameterException(spec.commandLine(), "--speed is above 0 and at most 600, not " + speed);
    Script found = OfferedScript.named(spec, script, config.scripts());
    Pace pace = new Pace(speed);
    err = spec.commandLine().getErr();
    rehearsal = new Rehearsal(new Plan(found, PEOPLE, found.tables(), SEED, LocalDate.of(2026, 6, 25)));
    clock = new ScaledClock(rehearsal.start().minus(Rehearsal.LOBBY), pace);
    server = Server.start(config, clock, pace);
    players = Thread.ofVirtual().name("players").unstarted(this::play);
  }

  /** Lets the people come in. */
  Server start() {
    players.start();
    return server;
  }

  private void play() {
    try {
      rehearsal.live(server.engine(), server.people(), clock, this::invite);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void invite(SessionId session) {
    WebAdapter.Ways ways = server.web().openWays(session);
    err.println("Lead it:   " + server.address() + ways.facilitate());
    err.println("Watch it:  " + server.address() + ways.board());
    err.println("Take part: " + server.address() + ways.join());
  }

  @Override
  public void close() {
    players.interrupt();
    server.close();
  }
}
