package nl.draaiboek.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.testkit.Steps;

/** A process of its own that announces three things and delivers them, and is killed on the way; or goes on where one was. */
final class Deliverer {
  private static final Steps PARTY = Steps.of("feest");
  private static final PersonId ANA = new PersonId("ana");

  /** Who is not killed by then never said what the test waits for. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Deliverer() {}

  /** Takes the data folder, the platform's file, where to halt and at which slot. */
  public static void main(String[] arguments) {
    Store store = Store.open(StoreSettings.sqlite(Path.of(arguments[0])), new Activities(List.of()),
        InstantSource.system());
    SessionEngine engine = new SessionEngine(store.sessions(), store.cache(), new Activities(List.of()),
        InstantSource.system(), new RandomIds(new Random(7)));
    if (engine.find(PARTY.session()).isEmpty())
      announce(store, engine);
    OutboxRelay relay = new OutboxRelay(engine, store.outbox(), store.people(), InstantSource.system());
    relay.start(new PlatformInAFile(Path.of(arguments[1]), PlatformInAFile.Halt.valueOf(arguments[2]),
        arguments[3]));
    for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end;)
      LockSupport.parkNanos(end - System.nanoTime());
    Runtime.getRuntime().halt(1);
  }

  private static void announce(Store store, SessionEngine engine) {
    store.sessions().write(PARTY.opened(ANA.value()));
    engine.command(PARTY.session(), "tie",
        new SessionCommand.TieRoom(Room.PLENARY, new ConversationId("file:plenary")), ANA);
    for (int i = 1; i <= 3; i++)
      engine.command(PARTY.session(), "announce-" + i, new SessionCommand.Announce("De koffie staat klaar"),
          ANA);
    says("committed");
  }

  @SuppressWarnings("SystemOut") // Its standard output is how it speaks to the test.
  static void says(String line) {
    System.out.println(line);
  }

  /** Starts such a process, and kills it as soon as it says something that ends with this. */
  static List<String> killedAt(String end, Path folder, Path platform, PlatformInAFile.Halt halt,
      String haltAt)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-cp",
        System.getProperty("java.class.path"), Deliverer.class.getName(), folder.toString(),
        platform.toString(), halt.name(), haltAt).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (line.endsWith(end))
          // Through its handle, because the process itself would close the stream that we read.
          process.toHandle().destroyForcibly();
      }
    }
    process.waitFor();
    return said;
  }
}
