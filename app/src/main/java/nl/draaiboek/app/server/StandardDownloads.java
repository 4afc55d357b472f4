package nl.draaiboek.app.server;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.web.Downloads;

/** Files and pictures for the browser. */
final class StandardDownloads implements Downloads {
  @Override
  public String markdown(WrapUp wrapUp, Listener listener) {
    throw new UnsupportedOperationException("the module documents makes this");
  }

  @Override
  public String csv(WrapUp wrapUp, Listener listener) {
    throw new UnsupportedOperationException("the module documents makes this");
  }

  @Override
  public String landscape(WrapUp.Sheet sheet, Listener listener) {
    throw new UnsupportedOperationException("the module documents makes this");
  }

  @Override
  public String qr(String text) {
    throw new UnsupportedOperationException("the module documents makes this");
  }
}
