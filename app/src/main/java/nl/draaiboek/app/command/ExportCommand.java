package nl.draaiboek.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.rehearse.WrittenWrapUp;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.store.Backup;
import nl.draaiboek.store.BackupRefused;
import nl.draaiboek.store.StoreInUse;
import nl.draaiboek.store.StoreSettings;
import nl.draaiboek.store.json.EventJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code draaiboek export}: exits 1 when nothing was written. */
@Command(name = "export", description = "Writes all of a session, or of a network with its sessions, as files: JSON, and of what is over Markdown, CSV, PDF, DOCX and XLSX. The server may run, except with PostgreSQL.")
public final class ExportCommand implements Callable<Integer> {
  private final Caller caller;
  private final ObjectMapper mapper = new ObjectMapper();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private DataFlags flags = new DataFlags();

  @Mixin
  private WhichFlags which = new WhichFlags();

  @Option(names = "--out", paramLabel = "FOLDER", description = "Where the files are written; nothing may be there yet. Without it: export, in this folder.")
  private Path out = Path.of("export");

  public ExportCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() throws IOException {
    which.check(spec);
    Config config = caller.config(flags.given(), flags.file());
    try (ThrowAway copy = new ThrowAway()) {
      if (config.store() instanceof StoreSettings.Sqlite)
        Backup.snapshot(config.data(), copy.path());
      Config from = config.store() instanceof StoreSettings.Sqlite ? config.in(copy.path()) : config;
      try (Kept kept = new Kept(from)) {
        return export(kept);
      }
    } catch (BackupRefused why) {
      spec.commandLine().getErr().println(why.getMessage());
    } catch (StoreInUse running) {
      spec.commandLine().getErr().println("Stop the server first: " + running.getMessage() + ".");
    }
    return ExitCode.SOFTWARE;
  }

  private int export(Kept kept) throws IOException {
    if (which.list()) {
      kept.list().forEach(spec.commandLine().getOut()::println);
      return ExitCode.OK;
    }
    SessionId owner = which.owner(kept, spec);
    Path folder = caller.folder().resolve(out);
    if (Files.exists(folder))
      throw new ParameterException(spec.commandLine(),
          out + " is there already; give another name with --out");
    if (which.isNetwork())
      network(kept, new NetworkId(owner.value()), folder);
    else
      session(kept, owner, folder);
    spec.commandLine().getOut().println("Written: " + out);
    return ExitCode.OK;
  }

  private void network(Kept kept, NetworkId id, Path folder) throws IOException {
    Files.createDirectories(folder);
    json(kept, id.owner(), kept.store().networks().read(id, 0), EventJson.ofNetworks()::write,
        folder.resolve("network.json"));
    for (var meeting : kept.networks().find(id).orElseThrow().calendar().all().values())
      if (meeting.session().isPresent() && kept.engine().find(meeting.session().get()).isPresent())
        session(kept, meeting.session().get(), folder.resolve("meeting-" + meeting.number()));
  }

  private void session(Kept kept, SessionId id, Path folder) throws IOException {
    Files.createDirectories(folder);
    json(kept, id, kept.store().sessions().read(id, 0).events(),
        EventJson.ofSessions(StandardActivities.all())::write, folder.resolve("session.json"));
    if (kept.engine().find(id).orElseThrow().session() instanceof Session.Closed closed)
      new WrittenWrapUp(folder).write(closed, kept.store().people().names(id));
  }

  private <E> void json(Kept kept, SessionId owner, List<E> events, Function<E, String> text, Path file)
      throws IOException {
    ObjectNode all = mapper.createObjectNode().put("id", owner.value());
    ObjectNode names = all.putObject("names");
    kept.store().people().names(owner).forEach((person, name) -> names.put(person.value(), name));
    ArrayNode array = all.putArray("events");
    events.forEach(event -> array.add(tree(text.apply(event))));
    Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all));
  }

  private com.fasterxml.jackson.databind.JsonNode tree(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
