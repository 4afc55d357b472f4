package nl.draaiboek.documents.photo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files that can be read, known by what they begin with: a name or a declared type is anybody's to choose. */
enum FileKind {
  JPEG("jpeg", "\u00ff\u00d8\u00ff"),
  PNG("png", "\u0089PNG\r\n\u001a\n"),
  GIF("gif", "GIF8");

  private static final int LONGEST = 8;

  private final String reader;
  private final String start;

  /** @param start a character for each byte */
  FileKind(String reader, String start) {
    this.reader = reader;
    this.start = start;
  }

  static Optional<FileKind> of(byte[] file) {
    String begin = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
    return Stream.of(values()).filter(kind -> begin.startsWith(kind.start)).findFirst();
  }

  /** @return what Java calls its reader */
  String reader() {
    return reader;
  }
}
