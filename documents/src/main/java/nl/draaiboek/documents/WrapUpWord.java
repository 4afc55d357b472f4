package nl.draaiboek.documents;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.picture.PictureRenderer;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.word.WordPage;

/** The wrap-up as a DOCX file, to be edited and passed on. */
public final class WrapUpWord {
  private WrapUpWord() {}

  /**
   * @param wrapUp   what is left of the session, for all eyes or whole; what is confidential in it is marked so
   * @param listener whose language and names count; times are said on the session's own wall clock
   */
  public static byte[] of(WrapUp wrapUp, Speech speech, Listener listener, PictureRenderer renderer) {
    WordPage page = new WordPage(listener.language(), renderer);
    WrapUpStory.write(wrapUp, WrapUpStory.teller(wrapUp, speech, listener), page);
    return page.done();
  }
}
