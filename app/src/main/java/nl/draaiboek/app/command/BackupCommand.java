package nl.draaiboek.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.store.Backup;
import nl.draaiboek.store.BackupRefused;
import nl.draaiboek.store.StoreSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code draaiboek backup}: exits 1 when there is no backup. */
@Command(name = "backup", description = "Writes all that has to be kept to one file, also while the server runs.", footer = {
    "", "The file holds people's words and the secrets of links: keep it as safe as the data folder itself."})
public final class BackupCommand implements Callable<Integer> {
  static final String WITH_POSTGRES = """
      Your sessions are in PostgreSQL, which makes its own backups:
        pg_dump --format=custom --file=draaiboek.dump DATABASE     while the server runs
        pg_restore --clean --if-exists --dbname=DATABASE draaiboek.dump     while it is stopped
      Copy link.key from %s along; without it no link works any more. Keep draaiboek.erased in that folder:
      by that list, who was erased after a backup is erased again when it is put back.""";

  private final Caller caller;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private DataFlags flags = new DataFlags();

  @Parameters(paramLabel = "FILE", description = "What to write; nothing may be there yet.")
  private Path file = Path.of("");

  public BackupCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() {
    Config config = caller.config(flags.given(), flags.file());
    if (config.store() instanceof StoreSettings.Postgres) {
      spec.commandLine().getErr().println(WITH_POSTGRES.formatted(config.data()));
      return ExitCode.SOFTWARE;
    }
    try {
      Path there = caller.folder().resolve(file);
      Backup.make(config.data(), there);
      spec.commandLine().getOut().println("Written: " + file + " (" + Files.size(there) + " bytes).");
      return ExitCode.OK;
    } catch (BackupRefused why) {
      spec.commandLine().getErr().println(why.getMessage());
      return ExitCode.SOFTWARE;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + file, e);
    }
  }
}
