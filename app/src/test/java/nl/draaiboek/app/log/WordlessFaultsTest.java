package nl.draaiboek.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.io.IOException;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;

/** A fault is told with where it happened, and without what people wrote. */
class WordlessFaultsTest {
  private static final String WORDS = "mevrouw De Wit van nummer 12";

  @Test
  void what_people_wrote_stays_out_also_where_one_fault_led_to_another() {
    String told = told(new IllegalStateException(WORDS,
        new IllegalArgumentException("row " + WORDS, new URISyntaxException(WORDS, WORDS))));

    assertThat(told).doesNotContain(WORDS).contains("java.lang.IllegalStateException\n",
        "Caused by: java.lang.IllegalArgumentException\n", "Caused by: java.net.URISyntaxException\n",
        "\tat nl.draaiboek.app.log.WordlessFaultsTest.");
  }

  @Test
  void what_is_wrong_with_the_machine_is_told_on_one_line() {
    assertThat(told(new IOException("No space left\non device")))
        .startsWith("java.io.IOException: No space left on device\n");
  }

  @Test
  void a_line_without_a_fault_gets_nothing_more() {
    assertThat(new WordlessFaults().convert(new LoggingEvent())).isEmpty();
  }

  private static String told(Throwable fault) {
    LoggingEvent event = new LoggingEvent();
    event.setThrowableProxy(new ThrowableProxy(fault));
    return new WordlessFaults().convert(event);
  }
}
