package nl.draaiboek.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.web.page.WrapUpFile;

/** Makes files and pictures. */
public interface Downloads {
  /**
   * It may take some seconds, and holds up nobody else.
   *
   * @throws Busy when too many wait for theirs
   */
  byte[] file(WrapUpFile kind, WrapUp wrapUp, Listener listener) throws Busy;

  /**
   * @param sheet one with axes
   * @return the landscape as an SVG document
   */
  String landscape(WrapUp.Sheet sheet, Listener listener);

  /** @return the figure as an SVG document without its title, which stands above it */
  String figure(CardPart.Drawn part, Listener listener);

  /**
   * @param meetings those that are to be in it
   * @param now      when it is made
   * @return the meetings of a network as iCalendar
   */
  String calendar(Network.Founded network, List<Meeting> meetings, Listener listener, Instant now);

  /**
   * A script on paper. It may take some seconds, and holds up nobody else.
   *
   * @param begins when the first block begins, unless that has a fixed start
   * @return as PDF
   * @throws Busy when too many wait for theirs
   */
  byte[] script(Script script, LocalTime begins, Listener listener) throws Busy;

  /**
   * @param text a link
   * @return its QR code as an SVG document
   */
  String qr(String text);

  /** Too many wait for their files: a while later it works. */
  final class Busy extends Exception {
    private static final long serialVersionUID = 1;

    public Busy(Throwable cause) {
      super("too many wait for a file", cause);
    }
  }
}
