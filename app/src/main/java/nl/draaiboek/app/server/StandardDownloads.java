package nl.draaiboek.app.server;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.NotesCsv;
import nl.draaiboek.documents.Pictures;
import nl.draaiboek.documents.WrapUpMarkdown;
import nl.draaiboek.documents.svg.QrCode;
import nl.draaiboek.documents.svg.SvgPictures;
import nl.draaiboek.web.Downloads;

/** Files and pictures for the browser, as the module documents makes them. */
final class StandardDownloads implements Downloads {
  private final Speech speech;

  StandardDownloads(Speech speech) {
    this.speech = speech;
  }

  @Override
  public String markdown(WrapUp wrapUp, Listener listener) {
    return WrapUpMarkdown.of(wrapUp, speech, listener);
  }

  @Override
  public String csv(WrapUp wrapUp, Listener listener) {
    return new NotesCsv(speech, listener).of(wrapUp);
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
