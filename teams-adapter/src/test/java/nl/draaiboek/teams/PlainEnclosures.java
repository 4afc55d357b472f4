package nl.draaiboek.teams;

import java.util.List;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.desk.Enclosures;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.core.wrapup.WrapUp;

/** Pictures and files that say no more than that they are there. */
final class PlainEnclosures implements Enclosures {
  @Override
  public PictureFile picture(Enclosed.Pictured what, Listener listener, PictureBounds bounds) {
    int count = switch (what) {
      case Enclosed.Landscape(var sheet) -> sheet.placed().size();
      case Enclosed.Drawn(var part) -> part.figure().lines().size();
    };
    return new PictureFile("image/png", new byte[]{(byte) count}, 10, 10,
        count + " notes");
  }

  @Override
  public List<NamedFile> wrapUp(WrapUp wrapUp, Listener listener) {
    return List.of(new NamedFile("verslag.md", "# Verslag"), new NamedFile("briefjes.csv", "nummer;woorden"));
  }
}
