package nl.draaiboek.documents;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.picture.PictureRenderer;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.word.WordPage;

/** The wrap-up as a DOCX file, to be edited and passed on. */
public final class WrapUpWord {
  /** Some six megabytes. */
  private static final int MOST_PHOTOS = 60;

  private WrapUpWord() {}

  /**
   * @param wrapUp   what is left of the session, for all eyes or whole; what is confidential in it is marked so
   * @param listener whose language and names count; times are said on the session's own wall clock
   * @param photos   where the photos on notes are; the first are shown
   */
  public static byte[] of(WrapUp wrapUp, Speech speech, Listener listener, PictureRenderer renderer,
      PhotoBox photos) {
    WordPage page = new WordPage(listener.language(), renderer);
    Teller teller = WrapUpStory.teller(wrapUp, speech, listener);
    WrapUpStory.write(wrapUp, teller, page, new Shots(photos, teller, MOST_PHOTOS));
    return page.done();
  }
}
