package nl.draaiboek.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import org.junit.jupiter.api.Test;

/** What people read before they begin. */
class PrivacyNoticeTest {
  @Test
  void it_tells_the_days_that_really_count_and_where_there_are_none_that_it_stays() {
    assertThat(PrivacyNotice.lines(Optional.of(Duration.ofDays(30))))
        .contains(Line.of(PrivacyPhrase.HOW_LONG, "days", 30L)).hasSize(4);
    assertThat(PrivacyNotice.lines(Optional.empty())).extracting(line -> ((Line.Ours) line).phrase())
        .contains(PrivacyPhrase.NO_END).doesNotContain(PrivacyPhrase.HOW_LONG);
    assertThat(PrivacyNotice.inEnglish(Optional.of(Duration.ofDays(30)), Language.DUTCH).toString())
        .contains("30 days");
  }
}
