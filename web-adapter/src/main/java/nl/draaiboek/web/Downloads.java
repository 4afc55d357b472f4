package nl.draaiboek.web;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.wrapup.WrapUp;

/** Makes files and pictures. */
public interface Downloads {
  /** @return the wrap-up as Markdown */
  String markdown(WrapUp wrapUp, Listener listener);

  /** @return every note as CSV; no cell is read as a formula */
  String csv(WrapUp wrapUp, Listener listener);

  /**
   * @param sheet one with axes
   * @return the landscape as an SVG document
   */
  String landscape(WrapUp.Sheet sheet, Listener listener);

  /**
   * @param text a link
   * @return its QR code as an SVG document
   */
  String qr(String text);
}
