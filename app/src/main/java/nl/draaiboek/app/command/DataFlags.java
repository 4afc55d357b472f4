package nl.draaiboek.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.app.config.Setting;
import nl.draaiboek.app.config.Sources.Flag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that works with what is kept. */
final class DataFlags {
  @Option(names = "--config", paramLabel = "FILE", description = "Settings, instead of draaiboek.yaml in this folder.")
  private @Nullable Path config;

  @Option(names = "--data", paramLabel = "FOLDER", description = "Where everything is kept. Without it: data, in this folder.")
  private @Nullable String data;

  @Option(names = "--database", paramLabel = "URL", description = "jdbc:postgresql://HOST/DATABASE, instead of a database in the data folder.")
  private @Nullable String database;

  Optional<Path> file() {
    return Optional.ofNullable(config);
  }

  List<Flag> given() {
    List<Flag> flags = new ArrayList<>();
    if (data != null)
      flags.add(new Flag("--data", Setting.DATA, List.of(data)));
    if (database != null)
      flags.add(new Flag("--database", Setting.DATABASE, List.of(database)));
    return flags;
  }
}
