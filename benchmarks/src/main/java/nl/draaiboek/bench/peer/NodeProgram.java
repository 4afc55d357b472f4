package nl.draaiboek.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program for Node with what it needs from npm, which is fetched when it is not there yet.
 *
 * @param folder  where its files are in the build, and below the folder of all such programs; ends in a slash, or is empty
 * @param library the npm package that it needs
 * @param script  the file that is run
 */
record NodeProgram(String folder, String library, String script) {
  private static final List<String> PACKAGE = List.of("package.json", "package-lock.json");
  private static final long NPM_SECONDS = 120;

  /** @return empty where this machine cannot run it */
  Optional<Process> start(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path place = Path.of(System.getProperty("bench.node", "benchmarks/target/node"), folder).toAbsolutePath();
    Files.createDirectories(place);
    for (String file : PACKAGE)
      copy(file, place);
    copy(script, place);
    if (!Files.isDirectory(place.resolve("node_modules").resolve(library))
        && !runs(place, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"))
      return Optional.empty();
    if (!runs(place, "node", "--version"))
      return Optional.empty();
    ProcessBuilder builder = new ProcessBuilder(
        Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList())
        .directory(place.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    return Optional.of(builder.start());
  }

  private void copy(String name, Path to) throws IOException {
    try (InputStream from = NodeProgram.class.getResourceAsStream(folder + name)) {
      if (from == null)
        throw new IOException(folder + name + " is not in the build");
      Files.write(to.resolve(name), from.readAllBytes());
    }
  }

  private static boolean runs(Path place, String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).directory(place.toFile())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      if (process.waitFor(NPM_SECONDS, TimeUnit.SECONDS))
        return process.exitValue() == 0;
      process.destroyForcibly();
      return false;
    } catch (IOException _) {
      return false;
    }
  }
}
