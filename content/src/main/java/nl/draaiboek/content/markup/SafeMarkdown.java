package nl.draaiboek.content.markup;

import nl.draaiboek.core.language.Markup;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark to HTML. Thread-safe. */
public final class SafeMarkdown implements Markup {
  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
      .attributeProviderFactory(_ -> (node, _, attributes) -> {
        // A link leads out of the session: it must not take the page along, nor tell where people come from.
        if (node instanceof Link) {
          attributes.put("target", "_blank");
          attributes.put("rel", "noopener noreferrer");
        }
      }).build();

  @Override
  public String html(String markdown) {
    return renderer.render(parser.parse(markdown));
  }
}
