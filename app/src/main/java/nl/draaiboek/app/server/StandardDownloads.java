package nl.draaiboek.app.server;

import java.util.concurrent.RejectedExecutionException;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.Pictures;
import nl.draaiboek.documents.svg.QrCode;
import nl.draaiboek.documents.svg.SvgPictures;
import nl.draaiboek.web.Downloads;
import nl.draaiboek.web.page.WrapUpFile;

/** Files and pictures for the browser, as the module documents makes them. */
final class StandardDownloads implements Downloads {
  private final Speech speech;
  private final Workshop workshop;

  StandardDownloads(Speech speech, Workshop workshop) {
    this.speech = speech;
    this.workshop = workshop;
  }

  @Override
  public byte[] file(WrapUpFile kind, WrapUp wrapUp, Listener listener) throws Busy {
    try {
      return workshop.file(kind, wrapUp, listener);
    } catch (RejectedExecutionException full) {
      throw new Busy(full);
    }
  }

  @Override
  public String landscape(WrapUp.Sheet sheet, Listener listener) {
    return SvgPictures.draw(new Pictures(speech, listener).landscape(sheet));
  }

  @Override
  public String qr(String text) {
    return QrCode.svg(text);
  }
}
