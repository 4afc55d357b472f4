package nl.draaiboek.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Language;

/** Which language a page is in. */
final class PageLanguages {
  private static final List<Language> OURS = List.of(Language.DUTCH, Language.ENGLISH);

  private PageLanguages() {}

  /**
   * @param tag as in a cookie or a form
   * @return the language with that tag, where it is one of ours
   */
  static Optional<Language> of(String tag) {
    return OURS.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }

  /**
   * @param acceptLanguage what the browser asks for; anything goes
   * @return the one of ours that it likes best
   */
  static Optional<Language> asked(String acceptLanguage) {
    try {
      List<Locale> have = OURS.stream().map(Language::locale).toList();
      List<Locale.LanguageRange> want = Locale.LanguageRange.parse(acceptLanguage, Map.of());
      return Optional.ofNullable(Locale.lookup(want, have)).map(Locale::getLanguage)
          .flatMap(PageLanguages::of);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
