package nl.draaiboek.core.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.core.wrapup.WrapUp;

/** Makes the pictures and files that go with cards. It may take a noticeable part of a second. */
public interface Enclosures {
  /** @return what is drawn as it is now, no larger than the bounds */
  PictureFile picture(Enclosed.Pictured what, Listener listener, PictureBounds bounds);

  /** @return the files of a wrap-up, the one to read first */
  List<NamedFile> wrapUp(WrapUp wrapUp, Listener listener);

  /** A file. */
  final class NamedFile {
    private final String name;
    private final byte[] bytes;

    public NamedFile(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes.clone();
    }

    public NamedFile(String name, String text) {
      this(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
      return name;
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }
}
