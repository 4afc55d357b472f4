package nl.draaiboek.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files that show how each event was stored first. They never change: an event may grow, but what was stored once is read for
 * good. {@code mvn test -Dgolden.write=true} writes those that are missing.
 */
final class Goldens {
  private final Path folder;
  private final JsonMapper mapper = new JsonMapper();

  Goldens(String folder) {
    this.folder = Path.of("src/test/resources").resolve(folder);
  }

  void has(String name, Supplier<String> stored) throws IOException {
    Path file = folder.resolve(name.replace('/', '.') + ".json");
    if (Boolean.getBoolean("golden.write") && !Files.exists(file))
      Files.writeString(file, mapper.writerWithDefaultPrettyPrinter()
          .writeValueAsString(mapper.readTree(stored.get())) + "\n");
    assertThat(file).as("run once with -Dgolden.write=true and commit the new file").exists();
  }

  Stream<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  /** @return the paths of what stands in a file and not, or otherwise, in what is written of it again */
  List<String> lost(Path file, UnaryOperator<String> again) throws IOException {
    JsonNode stored = mapper.readTree(Files.readString(file));
    return lost(stored, mapper.readTree(again.apply(stored.toString())), "").toList();
  }

  private static Stream<String> lost(JsonNode stored, JsonNode again, String path) {
    if (stored.isObject())
      return stored.properties().stream()
          .flatMap(part -> lost(part.getValue(), again.path(part.getKey()), path + "/" + part.getKey()));
    if (stored.isArray() && stored.size() == again.size())
      return IntStream.range(0, stored.size()).boxed()
          .flatMap(at -> lost(stored.path(at), again.path(at), path + "/" + at));
    return stored.equals(again) ? Stream.empty() : Stream.of(path);
  }
}
