package nl.draaiboek.teams.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Speech;

/** The file that an administrator uploads to Teams: what the app is, its words in each language, and two icons. */
public final class AppPackage {
  /** The first that a ZIP can hold: the same app makes the same file. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private AppPackage() {}

  /**
   * Writes the package.
   *
   * @param file   what stands there is replaced
   * @param speech in Dutch and English
   * @throws IOException when it cannot be written
   */
  public static void write(Path file, AppIdentity app, Speech speech) throws IOException {
    Files.write(file, bytes(app, speech));
  }

  static byte[] bytes(AppIdentity app, Speech speech) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "manifest.json", json(Manifest.of(app, speech)));
      for (Language language : Manifest.languages())
        put(zip, Manifest.file(language), json(Manifest.words(language, speech)));
      put(zip, Manifest.COLOUR_ICON, Icons.colour());
      put(zip, Manifest.OUTLINE_ICON, Icons.outline());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Teams wants its files at the top, in no folder. */
  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] json(JsonNode node) {
    return (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
