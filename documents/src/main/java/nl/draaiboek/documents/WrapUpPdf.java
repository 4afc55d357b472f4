package nl.draaiboek.documents;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.pdf.PdfPage;
import nl.draaiboek.documents.pdf.PdfPress;

/** The wrap-up in brief, as a PDF on A4 which a screen reader can read too; all of it is in the other files. */
public final class WrapUpPdf {
  /** Two of them make a third of a sheet. */
  private static final int MOST_PHOTOS = 6;

  private WrapUpPdf() {}

  /**
   * @param wrapUp   what is left of the session
   * @param listener whose language and names count; times are said on the session's own wall clock
   * @param press    may serve many at once
   * @param photos   where the photos on notes are; the first are shown
   */
  public static byte[] of(WrapUp wrapUp, Speech speech, Listener listener, PdfPress press,
      PhotoBox photos) {
    PdfPage page = press.page(listener.language());
    Teller teller = WrapUpStory.teller(wrapUp, speech, listener);
    BriefStory.write(wrapUp, teller, page, new Shots(photos, teller, MOST_PHOTOS));
    return page.done();
  }
}
