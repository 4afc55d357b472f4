package nl.draaiboek.content.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A script's files, read but not yet understood.
 *
 * @param name  the folder's name, which is the script's
 * @param files text by file name: {@code script.yaml} and one {@code xx.md} for each language
 */
record ScriptFolder(String name, Map<String, String> files) {
  static final String STRUCTURE = "script.yaml";

  ScriptFolder {
    files = Map.copyOf(files);
  }

  /** @return whether a file of that name belongs to a script */
  static boolean belongs(String file) {
    return file.equals(STRUCTURE) || file.matches("[a-z]{2}\\.md");
  }

  /**
   * @param folder on disk; need not exist, then it has no files
   * @throws IOException when it is there but cannot be read
   */
  static ScriptFolder on(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder))
      try (Stream<Path> inside = Files.list(folder)) {
        for (Path file : inside.filter(Files::isRegularFile).toList())
          if (belongs(file.getFileName().toString()))
            files.put(file.getFileName().toString(), text(Files.readAllBytes(file)));
      }
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return new ScriptFolder(name == null ? "" : name.toString(), files);
  }

  /** Editors on Windows put a mark in front and end lines in their own way; neither is the writer's. */
  static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
