package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.SessionCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a room on a chat platform gets to see. */
class RelayTest {
  private static final ConversationId PLENARY = new ConversationId("fake:plenary");
  private static final ConversationId TABLE = new ConversationId("fake:table-1");

  private final Scenario day = Days.anaOpensTheMorning();
  private final FakeChannel channel = new FakeChannel();
  private final Actor ana = day.ana();

  @BeforeEach
  void tie() {
    ana.asks(new SessionCommand.TieRoom(Room.PLENARY, PLENARY));
    ana.asks(new SessionCommand.TieRoom(Room.table(1), TABLE));
    deliver();
  }

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void a_new_block_posts_a_new_card_and_retires_the_one_before() {
    ana.goesOn();
    deliver();
    assertThat(titles(PLENARY)).containsExactly("Morning", "opening");
    assertThat(channel.in(PLENARY).getFirst().retired()).isTrue();
    assertThat(channel.in(PLENARY).getLast().retired()).isFalse();
  }

  @Test
  void ten_notes_edit_one_card() {
    Actor ben = day.joins("Ben");
    ben.takesTable(1);
    ana.goesOn();
    ana.goesOn();
    deliver();
    int messages = channel.in(TABLE).size();
    for (int i = 0; i < 10; i++)
      ben.sends("act/reading/work/write", Map.of("kind", "yellow", "words", "idee " + i));
    deliver();
    assertThat(channel.in(TABLE)).hasSize(messages);
    assertThat(channel.in(TABLE).getLast().edits()).isEqualTo(1);
  }

  @Test
  void a_platform_that_asks_to_wait_gets_the_newest_card_later() {
    ana.goesOn();
    channel.answersNext(new Delivery.TryAgain(Duration.ofSeconds(3)),
        new Delivery.TryAgain(Duration.ofSeconds(3)));
    deliver();
    day.passes(Duration.ofSeconds(2));
    deliver();
    assertThat(titles(PLENARY)).doesNotContain("opening");
    day.passes(Duration.ofSeconds(2));
    deliver();
    assertThat(titles(PLENARY)).contains("opening");
  }

  @Test
  void a_room_that_is_lost_does_not_keep_the_others_waiting() {
    deliver();
    channel.answersNext(new Delivery.Lost("gone"));
    ana.goesOn();
    deliver();
    deliver();
    assertThat(titles(TABLE)).contains("opening");
  }

  @Test
  void an_announcement_reaches_every_room_as_its_own_message() {
    ana.sends("room/announce", Map.of("words", "De koffie staat klaar"));
    deliver();
    assertThat(titles(PLENARY)).contains("De koffie staat klaar");
    assertThat(titles(TABLE)).contains("De koffie staat klaar");
  }

  private void deliver() {
    while (day.relay().deliverDue(channel) > 0)
      assertThat(channel.in(PLENARY)).hasSizeLessThan(50);
  }

  private List<String> titles(ConversationId conversation) {
    return channel.in(conversation).stream().map(m -> switch (m.card().title()) {
      case Line.Scripted(var words) -> words.in(nl.draaiboek.core.language.Language.ENGLISH);
      case Line.Theirs(var words) -> words;
      case Line.Ours(var phrase, _) -> phrase.key();
      case Line.Name _ -> "name";
    }).toList();
  }
}
