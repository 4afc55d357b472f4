package nl.draaiboek.app;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Asks axe what is wrong with a page. {@link AxeBuilder} would hand the page its half a megabyte anew at each question, and tell all
 * that is well too. No frame of another site is ever in our pages, so one document is all there is to ask about.
 */
public final class Axe {
  private static final String PROGRAM = program();
  private static final String WRONG = """
      async tags => {
        const all = { resultTypes: ["violations"], preload: false };
        const { passes, violations } = await axe.run(tags.length ? { ...all, runOnly: tags } : all);
        if (!passes.length) throw new Error("axe looked at nothing");
        return violations.map(({ id, help, nodes }) => id + ": " + help + " " + nodes[0].html);
      }""";

  private Axe() {}

  /**
   * @param tags of rules; none: all rules that axe has
   * @return what is wrong, a sentence and the first place of each
   */
  @SuppressWarnings("unchecked") // That is what the text above answers.
  public static List<String> wrong(Page page, List<String> tags) {
    if (!(boolean) page.evaluate("'axe' in window"))
      page.evaluate(PROGRAM);
    return (List<String>) page.evaluate(WRONG, tags);
  }

  private static String program() {
    try (InputStream file = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
