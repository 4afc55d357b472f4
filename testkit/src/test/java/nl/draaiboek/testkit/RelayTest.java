package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Missing;
import nl.draaiboek.core.chat.RoomChat;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.engine.EnginePhrase;
import nl.draaiboek.core.engine.KeepingTerms;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.Outbox.Loss;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.SessionIndex.Tied;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.view.RoomCard;
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
  void a_facilitator_can_be_told_what_was_lost_and_why() {
    channel.answersNext(new Delivery.Lost("the channel was deleted"),
        new Delivery.Unsure("the platform did not answer"));
    ana.sends("room/announce", Map.of("words", "De koffie staat klaar"));
    deliver();
    assertThat(day.losses()).extracting(Loss::conversation, Loss::why).containsExactlyInAnyOrder(
        tuple(PLENARY, "the channel was deleted"),
        tuple(TABLE, "maybe not delivered: the platform did not answer"));
  }

  @Test
  void on_a_platform_with_a_pace_ten_notes_are_one_edit_after_a_few_seconds() {
    channel.keepsPace(Duration.ofSeconds(3));
    Actor ben = day.joins("Ben");
    ben.takesTable(1);
    ana.goesOn();
    ana.goesOn();
    deliver();
    for (int i = 0; i < 10; i++) {
      ben.sends("act/reading/work/write", Map.of("kind", "yellow", "words", "idee " + i));
      day.passes(Duration.ofMillis(200));
      deliver();
    }
    assertThat(channel.in(TABLE).getLast().edits()).isZero();
    day.passes(Duration.ofSeconds(1));
    deliver();
    assertThat(channel.in(TABLE).getLast().edits()).isEqualTo(1);
    assertThat(channel.in(TABLE).getLast().card()).isEqualTo(roomCard());
  }

  @Test
  void a_new_block_does_not_wait_for_the_pace() {
    channel.keepsPace(Duration.ofMinutes(1));
    day.joins("Ben");
    deliver();
    ana.goesOn();
    deliver();
    assertThat(titles(PLENARY)).containsExactly("Morning", "opening");
    assertThat(channel.in(PLENARY).getFirst().retired()).isTrue();
  }

  @Test
  void a_fall_before_anything_was_sent_loses_nothing() {
    ana.sends("room/announce", Map.of("words", "De koffie staat klaar"));
    day.relayStartsAgain();
    deliver();
    assertThat(titles(PLENARY)).containsOnlyOnce("De koffie staat klaar");
    assertThat(titles(TABLE)).containsOnlyOnce("De koffie staat klaar");
  }

  @Test
  void a_fall_after_the_platform_took_a_card_and_before_we_noted_it_leaves_one() {
    ana.sends("room/announce", Map.of("words", "De koffie staat klaar"));
    channel.takesNextAndWeFall();
    assertThatThrownBy(this::deliver).isInstanceOf(FakeChannel.Fall.class);
    ana.sends("room/announce", Map.of("words", "Kom terug"));
    day.relayStartsAgain();
    deliver();
    for (ConversationId room : List.of(PLENARY, TABLE)) {
      assertThat(titles(room)).containsOnlyOnce("De koffie staat klaar");
      assertThat(titles(room)).endsWith("De koffie staat klaar", "Kom terug");
    }
  }

  @Test
  void a_card_that_changed_while_we_had_fallen_is_shown_once_and_new() {
    Actor ben = day.joins("Ben");
    ben.takesTable(1);
    ana.goesOn();
    deliver();
    ana.goesOn();
    channel.takesNextAndWeFall();
    assertThatThrownBy(this::deliver).isInstanceOf(FakeChannel.Fall.class);
    ben.sends("act/reading/work/write", Map.of("kind", "yellow", "words", "Buren koken samen"));
    day.relayStartsAgain();
    deliver();
    assertThat(titles(TABLE)).containsOnlyOnce("reading");
    assertThat(channel.in(TABLE).getLast().card()).isEqualTo(roomCard());
  }

  @Test
  void people_of_a_table_that_was_merged_see_the_other_tables_card_where_they_are() {
    ConversationId second = new ConversationId("fake:table-2");
    ana.asks(new SessionCommand.TieRoom(Room.table(2), second));
    ana.goesOn();
    ana.goesOn();
    deliver();
    ana.asks(new SessionCommand.MergeTables(Room.table(2), Room.table(1)));
    deliver();
    assertThat(day.at(second)).map(Tied::room).contains(Room.table(1));
    assertThat(channel.in(second).getLast().card()).isEqualTo(channel.in(TABLE).getLast().card());
    assertThat(channel.in(second)).filteredOn(m -> !m.retired()).hasSize(1);
  }

  @Test
  void a_conversation_belongs_to_one_room_at_a_time() {
    ana.asks(new SessionCommand.TieRoom(Room.table(2), TABLE));
    assertThat(day.session().circle().conversations(Room.table(1))).isEmpty();
    assertThat(day.session().circle().ties().room(TABLE)).contains(Room.table(2));
    assertThat(day.at(TABLE)).map(Tied::room).contains(Room.table(2));
    assertThat(day.readAgain().circle()).isEqualTo(day.session().circle());
  }

  @Test
  void a_table_that_is_no_more_has_no_conversation() {
    ConversationId second = new ConversationId("fake:table-2");
    ana.asks(new SessionCommand.TieRoom(Room.table(2), second));
    ana.asks(new SessionCommand.ChangeSetup(Days.setup(1)));
    assertThat(day.at(second)).isEmpty();
    assertThat(day.at(TABLE)).map(Tied::room).contains(Room.table(1));
  }

  @Test
  void a_channel_is_known_to_be_its_sessions_own_also_after_the_end() {
    ana.goesOn();
    ana.asks(new SessionCommand.Close());
    assertThat(day.at(PLENARY)).hasValueSatisfying(tied -> {
      assertThat(tied.session().session()).isEqualTo(day.id());
      assertThat(tied.session().phase()).isEqualTo(Listing.Phase.CLOSED);
      assertThat(tied.room()).isEqualTo(Room.PLENARY);
    });
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

  @Test
  void the_facilitator_sees_on_the_remote_what_a_room_misses_and_why() {
    ConversationId remote = new ConversationId("fake:ana");
    ana.asks(new SessionCommand.TieRemote(remote));
    deliver();
    channel.answersNext(new Delivery.Lost(new Missed.Lacks("Send Messages").text()));
    ana.sends("room/announce", Map.of("words", "Coffee is ready"));
    deliver();
    ana.goesOn();
    deliver();
    assertThat(channel.in(remote).getLast().card().texts())
        .contains(new ChatText.Plain(new Missed.Lacks("Send Messages").line(Room.PLENARY)));
  }

  @Test
  void a_card_that_may_have_come_is_told_and_not_posted_again_until_who_leads_asks() {
    ConversationId remote = new ConversationId("fake:ana");
    channel.forgetsNonces();
    ana.asks(new SessionCommand.TieRemote(remote));
    deliver();
    int before = channel.in(TABLE).size();
    ana.sends("room/announce", Map.of("words", "Coffee is ready"));
    channel.answersNext(new Delivery.Delivered("m1"), new Delivery.Unsure("no answer"));
    deliver();
    ana.goesOn();
    ana.sends("room/announce", Map.of("words", "Tea is ready"));
    deliver();
    assertThat(titles(TABLE)).doesNotContain("Coffee is ready").contains("Tea is ready");
    ChatCard told = channel.in(remote).getLast().card();
    assertThat(told.texts())
        .contains(new ChatText.Plain(new Missed.Unsure("no answer").line(Room.table(1))));
    assertThat(told.controls()).contains(
        Control.press(Line.of(ChatPhrase.SEND_AGAIN_TABLE, "number", 1),
            new Target.Act("in/" + day.id() + "/room/again/1")));
    Actor ben = day.joins("Ben");
    assertThat(ben.tries("room/again/1", Map.of())).isInstanceOf(Reply.Refused.class);
    assertThat(ana.tries("room/again/1", Map.of()))
        .isEqualTo(new Reply.Noted(Optional.of(Line.of(EnginePhrase.SENT_AGAIN))));
    assertThat(ana.tries("room/again/1", Map.of()))
        .isEqualTo(new Reply.Noted(Optional.of(Line.of(EnginePhrase.NOTHING_TO_SEND))));
    deliver();
    assertThat(titles(TABLE)).containsOnlyOnce("Coffee is ready").hasSizeGreaterThan(before);
    assertThat(day.losses()).isEmpty();
    assertThat(channel.in(remote).getLast().card().texts())
        .doesNotContain(new ChatText.Plain(new Missed.Unsure("no answer").line(Room.table(1))));
  }

  @Test
  void a_room_card_that_may_have_come_is_not_posted_again_because_it_changes() {
    channel.forgetsNonces();
    ana.goesOn();
    channel.answersNext(new Delivery.Delivered("m1"), new Delivery.Delivered("m2"),
        new Delivery.Unsure("no answer"), new Delivery.Unsure("no answer"));
    deliver();
    List<String> before = titles(TABLE);
    day.joins("Ben").takesTable(1);
    deliver();
    assertThat(titles(TABLE)).isEqualTo(before);
    ana.presses("room/again/1");
    deliver();
    assertThat(titles(TABLE)).hasSize(before.size() + 1);
  }

  @Test
  void two_who_lead_and_have_no_remote_do_not_keep_the_bot_busy() {
    Actor ben = day.joins("Ben");
    ana.presses("room/role/" + ben.person() + "/FACILITATOR");
    channel.losesAll(new Missed.NoDirectMessages().text());
    ana.asks(new SessionCommand.TieRemote(new ConversationId("fake:ana")));
    ben.asks(new SessionCommand.TieRemote(new ConversationId("fake:ben")));
    int tried = 0;
    for (int round = 0; round < 20; round++)
      tried += day.relay().deliverDue(channel);
    assertThat(tried).isLessThan(20);
    assertThat(day.relay().missed(day.id())).extracting(Missing::action).contains("room/again/remote");
  }

  @Test
  void the_remote_of_whoever_leads_no_longer_is_left_as_it_was() {
    ConversationId remote = new ConversationId("fake:ben");
    Actor ben = day.joins("Ben");
    ana.presses("room/role/" + ben.person() + "/FACILITATOR");
    ben.asks(new SessionCommand.TieRemote(remote));
    deliver();
    ana.presses("room/role/" + ben.person() + "/PARTICIPANT");
    deliver();
    ana.goesOn();
    deliver();
    assertThat(channel.in(remote)).hasSize(1);
  }

  /** A write waits for the disk, and everybody's notes wait for it. */
  @Test
  void where_nothing_is_to_be_shown_nothing_is_written() {
    MemoryStore store = new MemoryStore(new SettableClock());
    Outbox empty = (Outbox) Proxy.newProxyInstance(Outbox.class.getClassLoader(),
        new Class<?>[]{Outbox.class},
        (_, asked, _) -> switch (asked.getName()) {
          case "nextDue" -> Optional.empty();
          case "recover" -> null;
          default -> throw new AssertionError(asked.getName());
        });
    try (SessionEngine engine = new SessionEngine(store.sessions(), store.cache(), StandardActivities.all(),
        new SettableClock(), new RandomIds(new Random(1)));
        OutboxRelay relay = new OutboxRelay(engine, empty, store.people(), new SettableClock())) {
      assertThat(relay.deliverDue(channel)).isZero();
    }
  }

  private ChatCard roomCard() {
    Room table = Room.table(1);
    return RoomChat.of(day.session(), table, RoomCard.of(day.session(), table, new Viewer.Everyone()),
        Optional.of(KeepingTerms.USUAL));
  }
}
