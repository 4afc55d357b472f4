package nl.draaiboek.teams;

import java.util.List;
import nl.draaiboek.core.desk.Enclosures;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.core.wrapup.WrapUp;

/** Pictures and files that say no more than that they are there. */
final class PlainEnclosures implements Enclosures {
  @Override
  public PictureFile landscape(CardPart.Landscape sheet, Listener listener, PictureBounds bounds) {
    return new PictureFile("image/png", new byte[]{(byte) sheet.placed().size()}, 10, 10,
        sheet.placed().size() + " notes");
  }

  @Override
  public List<NamedFile> wrapUp(WrapUp wrapUp, Listener listener) {
    return List.of(new NamedFile("verslag.md", "# Verslag"), new NamedFile("briefjes.csv", "nummer;woorden"));
  }
}
