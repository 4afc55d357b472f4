package nl.draaiboek.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.store.BackupRefused;
import nl.draaiboek.store.DataFolderInUse;
import nl.draaiboek.store.Restore;
import nl.draaiboek.store.StoreSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draaiboek restore}: exits 1 when nothing was put back. */
@Command(name = "restore", description = "Puts a backup back. Stop the server first.")
public final class RestoreCommand implements Callable<Integer> {
  private final Caller caller;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private DataFlags flags = new DataFlags();

  @Parameters(paramLabel = "FILE", description = "What 'draaiboek backup' wrote.")
  private Path file = Path.of("");

  @Option(names = "--replace", description = "A database that is in the data folder may be lost.")
  private boolean replace;

  public RestoreCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() {
    Config config = caller.config(flags.given(), flags.file());
    if (config.store() instanceof StoreSettings.Postgres) {
      spec.commandLine().getErr().println(BackupCommand.WITH_POSTGRES.formatted(config.data()));
      return ExitCode.SOFTWARE;
    }
    try {
      Restore.into(config.data(), caller.folder().resolve(file), replace);
      spec.commandLine().getOut().println("Put back in " + config.data() + ".");
      return ExitCode.OK;
    } catch (BackupRefused why) {
      spec.commandLine().getErr().println(why.getMessage());
    } catch (DataFolderInUse running) {
      spec.commandLine().getErr().println("Stop the server first: " + running.getMessage() + ".");
    }
    return ExitCode.SOFTWARE;
  }
}
