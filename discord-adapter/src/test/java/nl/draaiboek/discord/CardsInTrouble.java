package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Faults;
import nl.draaiboek.discord.fake.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cards that are on their way to two tables when something goes wrong. */
abstract class CardsInTrouble {
  static final Duration LONG = Duration.ofSeconds(30);

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  final OnDiscord room = new OnDiscord(discord);
  final Person ana = room.comes("Ana");
  final Person ben = room.comes("Ben");

  @BeforeEach
  void a_session_has_begun() {
    room.opens(ana, "proefsessie", 2);
    ben.presses(room.card(room.channel), "Tafel 1").acknowledgement();
    room.leads(ana, room.remote(ana), "Start");
    room.settles();
  }

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  final void nextBlock() {
    room.leads(ana, room.remoteNow(ana), "Volgende blok");
    room.settles();
  }

  final Faults.Rule posting(int table) {
    return discord.faults().on("POST /channels/" + room.table(table).id() + "/messages");
  }

  final Faults.Rule editing(int table) {
    return discord.faults().on("PATCH /channels/" + room.table(table).id() + "/messages/{any}");
  }

  final boolean isOfThisBlock(int table) {
    return room.table(table).messages().stream()
        .anyMatch(
            m -> m.isPressable() && m.buttons().stream().anyMatch(b -> b.label().equals("Wij zijn klaar")));
  }

  final List<String> losses() {
    return room.store.outbox().losses(room.store.index().open().getFirst().session(), 9).stream()
        .map(Outbox.Loss::why).distinct().toList();
  }

  /** Every room has one card that can be pressed, which is its last. */
  final void endsWell() {
    discord.faults().stop();
    for (ChatChannel place : List.of(room.channel, room.table(1), room.table(2)))
      await().atMost(LONG).untilAsserted(() -> {
        room.settles();
        assertThat(place.messages().stream().filter(ChatMessage::isPressable)).hasSizeLessThanOrEqualTo(1);
      });
    assertThat(losses()).isEmpty();
  }
}
