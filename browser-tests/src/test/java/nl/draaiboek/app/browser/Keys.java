package nl.draaiboek.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Someone with a keyboard and nothing else: goes through the page by Tab and sees where they are. */
record Keys(Page page) {
  private static final int FAR = 250;
  private static final String IS_HERE = "found => document.activeElement.matches(found)";
  private static final String IS_SEEN = """
      () => [document.activeElement, document.activeElement.nextElementSibling]
        .some(element => element && getComputedStyle(element).outlineStyle !== "none")""";

  /** Presses Tab until the focus is on this; fails when it never gets there, or cannot be seen there. */
  Keys reach(String selector) {
    for (int tabs = 0; tabs < FAR && !(boolean) page.evaluate(IS_HERE, selector); tabs++)
      page.keyboard().press("Tab");
    assertThat((boolean) page.evaluate(IS_HERE, selector)).as("can be reached by Tab: " + selector).isTrue();
    assertThat((boolean) page.evaluate(IS_SEEN)).as("shows that the focus is on it: " + selector).isTrue();
    return this;
  }

  Keys press(String... keys) {
    for (String key : keys)
      page.keyboard().press(key);
    return this;
  }

  /** Types in place of what stood there. */
  Keys type(String words) {
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type(words);
    return this;
  }

  void enter(String selector) {
    reach(selector).press("Enter");
  }
}
