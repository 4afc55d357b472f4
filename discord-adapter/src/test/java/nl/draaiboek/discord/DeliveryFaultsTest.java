package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.Faults;
import nl.draaiboek.discord.fake.Permission;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What goes wrong when cards are sent: every room shows the right card in the end, once, and nobody waits for another. */
class DeliveryFaultsTest extends CardsInTrouble {
  @Test
  void a_fault_of_discords_before_it_was_posted_costs_nothing() {
    oneCardAfter(rule -> rule.times(3).answers(502));
  }

  @Test
  void a_fault_of_discords_after_it_was_posted_gives_one_message() {
    oneCardAfter(rule -> rule.times(3).doesItAndAnswers(502));
  }

  @Test
  void a_request_that_is_lost_is_sent_again() {
    oneCardAfter(rule -> rule.times(2).losesTheRequest());
  }

  @Test
  void an_answer_that_is_lost_gives_one_message() {
    oneCardAfter(rule -> rule.times(2).losesTheAnswer());
  }

  @Test
  void an_answer_that_comes_too_late_gives_one_message() {
    oneCardAfter(rule -> rule.once().doesItAndWaits(Duration.ofSeconds(6)));
  }

  private void oneCardAfter(Consumer<Faults.Rule> trouble) {
    int before = room.table(1).messages().size();
    trouble.accept(posting(1));
    nextBlock();
    for (int tries = 0; tries < 4 && !isOfThisBlock(1); tries++)
      room.settles();
    assertThat(room.table(1).messages()).hasSize(before + 1);
    endsWell();
  }

  @Test
  void a_process_that_dies_between_posting_and_remembering_posts_nothing_twice() {
    int before = room.table(1).messages().size();
    room.leads(ana, room.remoteNow(ana), "Volgende blok");
    for (int i = 0; i < 3; i++)
      room.relay.deliverDue(new Forgetful(room.adapter.channel()));
    endsWell();
    assertThat(isOfThisBlock(1)).isTrue();
    assertThat(room.table(1).messages()).hasSize(before + 1);
  }

  @Test
  void a_card_that_somebody_deleted_is_posted_anew() {
    nextBlock();
    ana.deletes(room.card(room.table(1)));
    ben.goesTo(room.table(1));
    ben.slash("note", Map.of("words", "Buren koken samen")).reply();
    room.passes(Duration.ofSeconds(4));
    assertThat(room.card(room.table(1)).text()).contains("Buren koken samen");
    endsWell();
  }

  @Test
  void a_permission_that_the_bot_lost_is_named_and_the_session_goes_on() {
    room.channel.botLoses(Permission.SEND_MESSAGES_IN_THREADS);
    nextBlock();
    assertThat(losses()).singleElement(InstanceOfAssertFactories.STRING)
        .contains("Send Messages in Threads");
    assertThat(((Session.Running) room.session()).course().steps()).isEqualTo(2);
  }

  @Test
  void a_permission_that_discord_does_not_name_is_named_on_the_remote_once() {
    room.channel.botLoses(Permission.READ_MESSAGE_HISTORY);
    posting(1).refuses(403, 50013, "Missing Permissions");
    nextBlock();
    assertThat(losses()).containsExactly("lacks Read History");
    nextBlock();
    assertThat(room.remote(ana).text()).containsOnlyOnce("Read History");
  }

  @Test
  void a_card_whose_thread_was_archived_comes_back_in_its_own_place() {
    nextBlock();
    ChatMessage card = room.card(room.table(1));
    room.table(1).archives();
    ben.slash(room.table(1), "note", Map.of("words", "Buren koken samen")).reply();
    room.passes(Duration.ofSeconds(4));
    assertThat(room.table(1).isArchived()).isFalse();
    assertThat(card.text()).contains("Buren koken samen");
    endsWell();
  }

  @Test
  void an_archived_thread_that_discord_no_longer_tells_of_is_found() {
    room.table(1).archives();
    room.goesOff();
    room.comesOn();
    nextBlock();
    assertThat(isOfThisBlock(1)).isTrue();
    endsWell();
  }

  @Test
  void a_table_whose_thread_is_deleted_keeps_nobody_else_waiting() {
    room.table(1).isDeleted();
    nextBlock();
    await().untilAsserted(() -> assertThat(losses()).contains(new Missed.Gone().text()));
    assertThat(isOfThisBlock(2)).isTrue();
  }

  @Test
  void a_facilitator_who_takes_no_direct_messages_any_more_is_told_of_and_the_rooms_go_on() {
    ana.closesDirectMessages();
    nextBlock();
    assertThat(losses()).contains(new Missed.NoDirectMessages().text());
    assertThat(isOfThisBlock(1)).isTrue();
  }

  /** Sends, and dies before it is remembered. */
  private record Forgetful(Channel channel) implements Channel {
    @Override
    public String name() {
      return channel.name();
    }

    @Override
    public Delivery deliver(Outgoing outgoing, Optional<String> reference) {
      channel.deliver(outgoing, reference);
      return new Delivery.TryAgain(Duration.ZERO);
    }
  }
}
