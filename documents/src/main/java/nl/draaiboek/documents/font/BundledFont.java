package nl.draaiboek.documents.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A TrueType file that comes along, so that no font of the machine is asked. */
public enum BundledFont {
  /** Atkinson Hyperlegible Next: what everything is written in. */
  REGULAR("atkinson-hyperlegible-next-400.ttf"),
  BOLD("atkinson-hyperlegible-next-700.ttf"),
  /** DejaVu Sans: Greek, Cyrillic, Hebrew, Arabic, and signs. */
  OTHER_SCRIPTS("dejavu-sans.ttf"),
  /** Noto Emoji: each in lines, without colour. */
  EMOJI("noto-emoji-400.ttf");

  private final String file;

  BundledFont(String file) {
    this.file = file;
  }

  public byte[] bytes() {
    try (InputStream in = Objects.requireNonNull(BundledFont.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + file, e);
    }
  }
}
