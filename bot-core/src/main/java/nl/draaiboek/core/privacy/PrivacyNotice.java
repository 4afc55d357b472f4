package nl.draaiboek.core.privacy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;

/** What people are told before they write anything: what is kept, who sees it, for how long, and what they can do. */
public final class PrivacyNotice {
  private PrivacyNotice() {}

  /**
   * @param kept how long what people write stays after the last meeting; empty: until somebody erases it
   * @return in the language of whoever reads it, a few short lines
   */
  public static List<Line> lines(Optional<Duration> kept) {
    return phrases(kept).map(phrase -> Line.of(phrase, "days", days(kept))).toList();
  }

  /** @return the heart of it in one line, for beside what somebody typed */
  public static Line brief(Optional<Duration> kept) {
    return Line.of(kept.isPresent() ? PrivacyPhrase.BRIEF : PrivacyPhrase.BRIEF_NO_END, "days", days(kept));
  }

  private static Stream<PrivacyPhrase> phrases(Optional<Duration> kept) {
    return Stream.of(PrivacyPhrase.KEPT, PrivacyPhrase.SEEN,
        kept.isPresent() ? PrivacyPhrase.HOW_LONG : PrivacyPhrase.NO_END, PrivacyPhrase.YOURS);
  }

  private static long days(Optional<Duration> kept) {
    return kept.map(Duration::toDays).orElse(0L);
  }

  /**
   * @param kept     as above
   * @param language of whoever reads it
   * @return the same in English, for beside it; none where it is in English already
   */
  public static List<Line> inEnglish(Optional<Duration> kept, Language language) {
    return language.equals(Language.ENGLISH)
        ? List.of()
        : phrases(kept).map(phrase -> phrase.english().replace("{days}", Long.toString(days(kept))))
            .map(text -> Line.scripted(new Words(Map.of(Language.ENGLISH.tag(), text)))).toList();
  }
}
