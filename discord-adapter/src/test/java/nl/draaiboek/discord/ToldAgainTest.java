package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Interaction;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.discord.fake.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After a line broke Discord tells again what it told before: it has the effect that it had, once. */
class ToldAgainTest {
  private static final String ANSWER = "POST /interactions/{any}/{any}/callback";
  /** So many are told again, and the last five of what people did are among them. */
  private static final int EVENTS = 30;
  private static final int LAST = 5;

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final Person ben = room.comes("Ben");

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void what_people_pressed_filled_in_typed_and_wrote_counts_once() {
    room.writing(ana, ben);
    Interaction press = ben.presses(room.card(room.table(1)), "Schrijf een briefje");
    ben.fillsIn(press.form(), Map.of("words", "Buren koken samen")).reply();
    ben.slash("note", Map.of("words", "Een moestuin")).reply();
    ben.messages("💡 Een bankje");
    await().until(() -> room.notes().size() == 3);
    ana.presses(room.remote(ana), "+1").acknowledgement();
    ben.presses(room.card(room.table(1)), "Wij zijn klaar").acknowledgement();
    room.settles();
    List<SessionEvent> before = room.events();
    int threads = room.channel.threads().size();
    int direct = ana.direct().messages().size();
    int bens = ben.direct().messages().size();
    List<String> last = answered().stream().distinct().toList().reversed().subList(0, LAST);
    try (Log log = new Log()) {
      discord.gateway().repeatsAtResume(EVENTS);
      discord.gateway().cuts();
      await().atMost(Duration.ofSeconds(20)).until(() -> discord.gateway().resumed() == 1);
      await().atMost(Duration.ofSeconds(20)).untilAsserted(
          () -> assertThat(last).allSatisfy(one -> assertThat(answered()).containsSubsequence(one, one)));
      room.settles();
      assertThat(log.lines()).isEmpty();
    }
    assertThat(room.events()).isEqualTo(before);
    assertThat(room.channel.threads()).hasSize(threads);
    assertThat(ana.direct().messages()).hasSize(direct);
    assertThat(ben.direct().messages()).hasSize(bens);
  }

  /** @return which interactions were answered, in order, those that were answered twice two times */
  private List<String> answered() {
    return discord.requests(ANSWER).stream().map(Request::path).toList();
  }
}
