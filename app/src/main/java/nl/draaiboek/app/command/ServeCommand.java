package nl.draaiboek.app.command;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.config.Setting;
import nl.draaiboek.app.config.Sources.Flag;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.app.server.SteadyClock;
import nl.draaiboek.store.Pace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code draaiboek serve}: says on standard output when people can come in, and runs until SIGTERM or SIGINT. */
@Command(name = "serve", description = "Runs the server until it is told to stop (Ctrl-C).", footer = {"",
    "Each of these can also stand in draaiboek.yaml (web.port: 8080) or in the environment (DRAAIBOEK_WEB_PORT=8080)."})
public final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(9);

  private final Caller caller;
  private final CountDownLatch stop = new CountDownLatch(1);

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--port", paramLabel = "PORT", description = "From 0 to 65535; 0 takes a free one. Without it: 8080.")
  private @Nullable String port;

  @Option(names = "--bind", paramLabel = "ADDRESS", description = "127.0.0.1 for this machine alone, as without it; 0.0.0.0 for all that can reach it.")
  private @Nullable String bind;

  @Option(names = "--public-url", paramLabel = "URL", description = "The address that people use, where a proxy stands in front.")
  private @Nullable String publicUrl;

  @Option(names = "--data", paramLabel = "FOLDER", description = "Where everything is kept. Without it: data, in this folder.")
  private @Nullable String data;

  @Option(names = "--database", paramLabel = "URL", description = "jdbc:postgresql://HOST/DATABASE, instead of a database in the data folder.")
  private @Nullable String database;

  @Option(names = "--rehearse", paramLabel = "SCRIPT", description = "Also opens a session of this script that 24 made-up people play, on a throw-away store, for you to watch and take over.")
  private @Nullable String rehearse;

  @Option(names = "--speed", paramLabel = "N", defaultValue = "60", description = "With --rehearse: how many seconds of the session go by in one (default: ${DEFAULT-VALUE}).")
  private double speed;

  @Mixin
  private ScriptFlags scripts = new ScriptFlags();

  public ServeCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() throws InterruptedException {
    Config config = caller.config(flags(), scripts.file());
    StopSignals.onStop(stop::countDown);
    return rehearse == null ? serve(config) : rehearse(config, rehearse);
  }

  private int serve(Config config) throws InterruptedException {
    try (Server server = Server.start(config, new SteadyClock(InstantSource.system()), Pace.REAL)) {
      runs(server);
    }
    return 0;
  }

  /** Made-up people never come into the real data: the rehearsed session has a store of its own. */
  private int rehearse(Config config, String script) throws InterruptedException {
    try (var folder = new ThrowAway();
        WatchedRehearsal watched = new WatchedRehearsal(spec, config.in(folder.path()),
            script, speed)) {
      runs(watched.start());
    }
    return 0;
  }

  private void runs(Server server) throws InterruptedException {
    spec.commandLine().getOut().println("Draaiboek is ready: " + server.address());
    stop.await();
    LOG.info("Draaiboek stops: it takes nobody in any more and finishes what is under way.");
    haltWhenLate();
  }

  private List<Flag> flags() {
    List<Flag> flags = new ArrayList<>(scripts.given());
    add(flags, "--port", Setting.PORT, port);
    add(flags, "--bind", Setting.BIND, bind);
    add(flags, "--public-url", Setting.PUBLIC_URL, publicUrl);
    add(flags, "--data", Setting.DATA, data);
    add(flags, "--database", Setting.DATABASE, database);
    return flags;
  }

  private static void add(List<Flag> flags, String name, Setting setting, @Nullable String value) {
    if (value != null)
      flags.add(new Flag(name, setting, List.of(value)));
  }

  /** Whoever stops a server gives it 10 s as a rule, and then kills it without a word in the log. */
  private static void haltWhenLate() {
    Thread.ofPlatform().daemon().name("halt-when-late").start(() -> {
      try {
        Thread.sleep(STOP_WITHIN);
        LOG.error("Draaiboek did not finish within {} s; what was not committed was not acknowledged.",
            STOP_WITHIN.toSeconds());
        Runtime.getRuntime().halt(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }
}
