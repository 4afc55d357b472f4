package nl.draaiboek.app.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.desk.Enclosures;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.core.picture.PictureRenderer;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.CardPictures;
import nl.draaiboek.documents.NotesCsv;
import nl.draaiboek.documents.Pictures;
import nl.draaiboek.documents.WrapUpMarkdown;
import nl.draaiboek.documents.png.PngPictures;
import nl.draaiboek.web.page.WrapUpFile;

/** Pictures and files for chat platforms, as the module documents makes them. */
final class StandardEnclosures implements Enclosures {
  /** Far below what platforms take. */
  private static final int PDF_BYTES = 4_000_000;

  private final Speech speech;
  private final Workshop workshop;
  private final PictureRenderer renderer = new PngPictures();

  StandardEnclosures(Speech speech, Workshop workshop) {
    this.speech = speech;
    this.workshop = workshop;
  }

  @Override
  public PictureFile picture(Enclosed.Pictured what, Listener listener, PictureBounds bounds) {
    return renderer.render(switch (what) {
      case Enclosed.Landscape(var sheet) -> new CardPictures(speech, listener).landscape(sheet);
      case Enclosed.Drawn(var part) -> new Pictures(speech, listener).figure(part.title(), part.figure());
    }, bounds);
  }

  @Override
  public List<NamedFile> wrapUp(WrapUp wrapUp, Listener listener) {
    List<NamedFile> files = new ArrayList<>();
    pdf(wrapUp, listener).ifPresent(files::add);
    files.add(new NamedFile("verslag.md", WrapUpMarkdown.of(wrapUp, speech, listener)));
    files.add(new NamedFile("briefjes.csv", new NotesCsv(speech, listener).of(wrapUp)));
    return files;
  }

  /** Where it cannot be had now, the message goes without: its link leads to the page that has it. */
  private Optional<NamedFile> pdf(WrapUp wrapUp, Listener listener) {
    try {
      byte[] bytes = workshop.file(WrapUpFile.PDF, wrapUp, listener);
      return bytes.length <= PDF_BYTES
          ? Optional.of(new NamedFile("verslag.pdf", bytes))
          : Optional.empty();
    } catch (RejectedExecutionException full) {
      return Optional.empty();
    }
  }
}
