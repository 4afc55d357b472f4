package nl.draaiboek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small file beside the database that says what was erased, so that a database from before can catch up. A restore leaves it as it is,
 * and adding is all that is ever done to it.
 */
final class ErasureList {
  static final String NAME = "draaiboek.erased";

  private final Path file;

  ErasureList(Path dataFolder) {
    this.file = dataFolder.resolve(NAME);
  }

  List<Erasure> read() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(Erasure::read).flatMap(Optional::stream).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Returns when it is on disk. Starts on a line of its own, also after half a one. */
  void add(Collection<Erasure> erasures) {
    if (erasures.isEmpty())
      return;
    String lines = erasures.stream().map(e -> "\n" + e.line()).collect(Collectors.joining());
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
        Scratch.ownFile(file);
      }
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND)) {
        out.write(ByteBuffer.wrap((lines + "\n").getBytes(StandardCharsets.UTF_8)));
        out.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
