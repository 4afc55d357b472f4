package nl.draaiboek.app.server;

import java.util.List;
import nl.draaiboek.core.desk.Enclosures;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.core.picture.PictureRenderer;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.CardPictures;
import nl.draaiboek.documents.NotesCsv;
import nl.draaiboek.documents.WrapUpMarkdown;
import nl.draaiboek.documents.png.PngPictures;

/** Pictures and files for chat platforms, as the module documents makes them. */
final class StandardEnclosures implements Enclosures {
  private final Speech speech;
  private final PictureRenderer renderer = new PngPictures();

  StandardEnclosures(Speech speech) {
    this.speech = speech;
  }

  @Override
  public PictureFile landscape(CardPart.Landscape sheet, Listener listener, PictureBounds bounds) {
    return renderer.render(new CardPictures(speech, listener).landscape(sheet), bounds);
  }

  @Override
  public List<NamedFile> wrapUp(WrapUp wrapUp, Listener listener) {
    return List.of(new NamedFile("verslag.md", WrapUpMarkdown.of(wrapUp, speech, listener)),
        new NamedFile("briefjes.csv", new NotesCsv(speech, listener).of(wrapUp)));
  }
}
