package nl.draaiboek.content.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeMarkdownTest {
  private final SafeMarkdown markdown = new SafeMarkdown();

  @Test
  void lists_and_bold_come_out_as_such() {
    assertThat(markdown.html("1. Lees **in stilte**"))
        .isEqualToIgnoringWhitespace("<ol><li>Lees <strong>in stilte</strong></li></ol>");
  }

  @Test
  void html_is_shown_as_text() {
    assertThat(markdown.html("a <b onclick=x>b</b>\n\n<script>x()</script>"))
        .doesNotContain("<script", "<b ").contains("&lt;script&gt;");
  }

  @Test
  void a_link_that_runs_code_leads_nowhere() {
    assertThat(markdown.html("[klik](javascript:alert(1))")).doesNotContain("javascript")
        .contains("href=\"\"");
  }

  @Test
  void a_link_opens_beside_the_session() {
    assertThat(markdown.html("[meer](https://example.org/)"))
        .contains("href=\"https://example.org/\"", "target=\"_blank\"", "rel=\"noopener noreferrer\"");
  }
}
