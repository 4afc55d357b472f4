package nl.draaiboek.core.language;

/** Makes the Markdown of a script's words fit for a page. */
@FunctionalInterface
public interface Markup {
  /**
   * @param markdown as written; anything goes
   * @return HTML that is safe to show: raw HTML in it is shown as text, links other than http, https and mailto lose their target
   */
  String html(String markdown);
}
