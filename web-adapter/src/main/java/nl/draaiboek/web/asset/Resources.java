package nl.draaiboek.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files on the class path, in a folder or in a jar. */
final class Resources {
  private static final int VERSION_CHARS = 12;

  private Resources() {}

  /** @return every file under this folder, by its path from there */
  static Map<String, byte[]> under(String folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      Enumeration<URL> places = Resources.class.getClassLoader().getResources(folder);
      while (places.hasMoreElements())
        readAll(places.nextElement().toURI(), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path holds a place that is no URI", e);
    }
    return files;
  }

  static byte[] read(String resource) {
    try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null)
        throw new IllegalStateException("not on the class path: " + resource);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return changes whenever a name or a content does */
  static String digest(Map<String, byte[]> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(files).forEach((name, content) -> {
        sha.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        sha.update(content);
      });
      return HexFormat.of().formatHex(sha.digest()).substring(0, VERSION_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void readAll(URI place, Map<String, byte[]> into) throws IOException {
    if (!place.getScheme().equals("jar")) {
      readAll(Path.of(place), into);
      return;
    }
    String inside = place.getSchemeSpecificPart();
    int end = inside.lastIndexOf('!');
    // By its path and not by its address, under which a jar can be open only once in a process.
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(inside.substring(0, end))))) {
      readAll(jar.getPath(inside.substring(end + 1)), into);
    }
  }

  private static void readAll(Path folder, Map<String, byte[]> into) throws IOException {
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder)) {
      found = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : found)
      into.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
  }
}
