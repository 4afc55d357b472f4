package nl.draaiboek.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.config.ConfigReader;
import nl.draaiboek.app.config.Sources;
import nl.draaiboek.app.config.WrongConfig;

/**
 * Where a command was given.
 *
 * @param environment of the process
 * @param folder      to which paths on the command line are relative
 */
public record Caller(Map<String, String> environment, Path folder) {
  /** @return the caller of this process */
  public static Caller ofThisProcess() {
    return new Caller(System.getenv(), Path.of("").toAbsolutePath());
  }

  /**
   * @param flags as given on the command line
   * @param file  as named on the command line
   * @throws WrongConfig with every mistake, when there are any
   */
  Config config(List<Sources.Flag> flags, Optional<Path> file) {
    return ConfigReader.read(new Sources(flags, environment, file, folder));
  }
}
