package nl.draaiboek.app.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where settings come from; of a setting that is given twice, the earlier of these wins.
 *
 * @param flags       as given on the command line
 * @param environment of the process
 * @param file        as named on the command line; without one, {@code draaiboek.yaml} where it is there
 * @param folder      in which the host gave the command
 */
public record Sources(List<Flag> flags, Map<String, String> environment, Optional<Path> file, Path folder) {
  private static final String USUAL_FILE = "draaiboek.yaml";

  public Sources {
    flags = List.copyOf(flags);
    environment = Map.copyOf(environment);
  }

  /**
   * An option of the command line.
   *
   * @param name e.g. {@code --port}
   */
  public record Flag(String name, Setting setting, List<String> values) {
    public Flag {
      values = List.copyOf(values);
    }
  }

  /** @return all that was given, the strongest first */
  List<Given> all(Mistakes mistakes) {
    List<Given> all = new ArrayList<>();
    flags.forEach(f -> all.add(new Given(f.setting(), Place.flag(f.name()), f.values(), folder)));
    environment.forEach((name, value) -> {
      // Set but empty is how many a tool says "not set".
      if (name.startsWith(Setting.VARIABLES) && !value.isBlank())
        Setting.byVariable(name).ifPresentOrElse(
            setting -> all.add(new Given(setting, Place.variable(name), values(setting, value), folder)),
            () -> mistakes.unknown(Place.variable(name), name, Setting.variables()));
    });
    Path settings = folder.resolve(file.orElse(Path.of(USUAL_FILE)));
    if (Files.isRegularFile(settings))
      all.addAll(SettingsFile.read(settings, mistakes));
    else if (file.isPresent())
      mistakes.add(Place.flag("--config"), "there is no file " + file.get());
    return all;
  }

  private static List<String> values(Setting setting, String value) {
    return setting.isList() ? List.of(value.split(",")) : List.of(value);
  }
}
