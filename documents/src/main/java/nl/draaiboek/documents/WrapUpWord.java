package nl.draaiboek.documents;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.picture.PictureRenderer;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.word.WordPage;

/** The wrap-up in brief as a DOCX file, to be edited and passed on; it tells what the PDF tells, and all of it is in the other files. */
public final class WrapUpWord {
  /** As many as in the PDF: it is read on two or three sheets too. */
  private static final int MOST_PHOTOS = 6;

  private WrapUpWord() {}

  /**
   * @param wrapUp   what is left of the session
   * @param listener whose language and names count; times are said on the session's own wall clock
   * @param photos   where the photos on notes are; the first are shown
   */
  public static byte[] of(WrapUp wrapUp, Speech speech, Listener listener, PictureRenderer renderer,
      PhotoBox photos) {
    WordPage page = new WordPage(listener.language(), renderer);
    Teller teller = WrapUpStory.teller(wrapUp, speech, listener);
    BriefStory.write(wrapUp, teller, page, new Shots(photos, teller, MOST_PHOTOS));
    return page.done();
  }
}
