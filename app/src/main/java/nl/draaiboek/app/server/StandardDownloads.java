package nl.draaiboek.app.server;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.Pictures;
import nl.draaiboek.documents.calendar.NetworkCalendar;
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
  public String figure(CardPart.Drawn part, Listener listener) {
    return SvgPictures.draw(new Pictures(speech, listener).figure(part.title(), part.figure()).untitled());
  }

  @Override
  public String calendar(Network.Founded network, List<Meeting> meetings, Listener listener, Instant now) {
    return new NetworkCalendar(speech, listener).of(network, meetings, now);
  }

  @Override
  public byte[] script(Script script, LocalTime begins, Listener listener) throws Busy {
    try {
      return workshop.script(script, begins, listener);
    } catch (RejectedExecutionException full) {
      throw new Busy(full);
    }
  }

  @Override
  public String qr(String text) {
    return QrCode.svg(text);
  }
}
