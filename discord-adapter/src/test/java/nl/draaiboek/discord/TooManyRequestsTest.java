package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When the bot sends more than Discord takes: who has to wait waits alone, and all comes in its order. */
class TooManyRequestsTest extends CardsInTrouble {
  @Test
  void who_sent_too_much_to_one_table_waits_there_alone() {
    posting(1).once().tooMany(Duration.ofSeconds(4));
    oneTableWaitsAlone();
  }

  @Test
  void what_all_bots_together_sent_too_much_waits_there_alone() {
    posting(1).once().tooManyOfAllBots(Duration.ofSeconds(4));
    oneTableWaitsAlone();
  }

  private void oneTableWaitsAlone() {
    room.relay.start(room.adapter.channel());
    room.leads(ana, room.remoteNow(ana), "Volgende blok");
    await().atMost(Duration.ofSeconds(3)).until(() -> isOfThisBlock(2));
    assertThat(isOfThisBlock(1)).isFalse();
    await().atMost(LONG).until(() -> isOfThisBlock(1));
    endsWell();
  }

  @Test
  void who_sent_too_much_everywhere_waits_and_everything_comes_in_its_order() {
    posting(1).once().tooManyOverAll(Duration.ofSeconds(2));
    nextBlock();
    endsWell();
    ben.goesTo(room.table(1));
    for (int i = 1; i <= 4; i++) {
      editing(1).once().tooManyOverAll(Duration.ofSeconds(1));
      ben.slash("note", Map.of("words", "Briefje nummer " + i)).reply();
      room.passes(Duration.ofSeconds(4));
    }
    assertThat(room.card(room.table(1)).text()).containsSubsequence("Briefje nummer 1", "Briefje nummer 2",
        "Briefje nummer 3", "Briefje nummer 4");
    endsWell();
  }
}
