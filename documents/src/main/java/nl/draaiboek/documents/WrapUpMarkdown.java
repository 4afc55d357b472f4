package nl.draaiboek.documents;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.wrapup.WrapUp;

/** The wrap-up as a Markdown file, as people would write it. */
public final class WrapUpMarkdown {
  private WrapUpMarkdown() {}

  /**
   * @param wrapUp   what is left of the session
   * @param listener whose language and names count; times are said on the session's own wall clock
   * @return CommonMark with GitHub's tables. People's words show as they wrote them and never format
   */
  public static String of(WrapUp wrapUp, Speech speech, Listener listener) {
    MarkdownPage page = new MarkdownPage();
    Teller teller = WrapUpStory.teller(wrapUp, speech, listener);
    WrapUpStory.write(wrapUp, teller, page, new Shots(PhotoBox.EMPTY, teller, 0));
    return page.done();
  }
}
