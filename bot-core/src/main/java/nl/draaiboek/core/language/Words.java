package nl.draaiboek.core.language;

import java.util.Map;

/** A text of the script's, in one or more languages, as Markdown. What a language lacks falls back to English, then to any. */
public record Words(Map<String, String> byLanguage) {
  public static final Words NONE = new Words(Map.of());

  public Words {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** @return whether no language has a text */
  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /**
   * @param language the one asked for
   * @return its text, or the nearest there is; empty where there is none at all
   */
  public String in(Language language) {
    String asked = byLanguage.get(language.tag());
    if (asked != null)
      return asked;
    String english = byLanguage.get(Language.ENGLISH.tag());
    if (english != null)
      return english;
    return byLanguage.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse("");
  }
}
