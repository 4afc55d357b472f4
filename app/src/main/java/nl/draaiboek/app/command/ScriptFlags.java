package nl.draaiboek.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.app.config.Setting;
import nl.draaiboek.app.config.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that works with scripts. */
final class ScriptFlags {
  @Option(names = "--config", paramLabel = "FILE", description = "Settings, instead of draaiboek.yaml in this folder.")
  private @Nullable Path config;

  @Option(names = "--scripts", paramLabel = "FOLDER", split = ",", description = "A folder that holds script folders of your own; may be given several times.")
  private List<String> scripts = List.of();

  Optional<Path> file() {
    return Optional.ofNullable(config);
  }

  List<Sources.Flag> given() {
    return scripts.isEmpty() ? List.of() : List.of(new Sources.Flag("--scripts", Setting.SCRIPTS, scripts));
  }
}
