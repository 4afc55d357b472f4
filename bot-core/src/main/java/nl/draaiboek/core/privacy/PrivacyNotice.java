package nl.draaiboek.core.privacy;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;

/** What people are told before they write anything: what is kept, who sees it, for how long, and what they can do. */
public final class PrivacyNotice {
  /** How long raw contributions stay after the last meeting, unless a network says otherwise. */
  public static final int USUAL_DAYS = 90;

  private static final List<PrivacyPhrase> PHRASES = List.of(PrivacyPhrase.KEPT, PrivacyPhrase.SEEN,
      PrivacyPhrase.HOW_LONG, PrivacyPhrase.YOURS);

  private PrivacyNotice() {}

  /** @return in the language of whoever reads it, a few short lines */
  public static List<Line> lines() {
    return PHRASES.stream().map(phrase -> Line.of(phrase, "days", USUAL_DAYS)).toList();
  }

  /**
   * @param language of whoever reads it
   * @return the same in English, for beside it; none where it is in English already
   */
  public static List<Line> inEnglish(Language language) {
    return language.equals(Language.ENGLISH)
        ? List.of()
        : PHRASES.stream().map(phrase -> phrase.english().replace("{days}", Integer.toString(USUAL_DAYS)))
            .map(text -> Line.scripted(new Words(Map.of(Language.ENGLISH.tag(), text)))).toList();
  }
}
