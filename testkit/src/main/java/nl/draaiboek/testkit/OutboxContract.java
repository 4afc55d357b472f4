package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.Outbox.Due;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.message.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does with what still has to be delivered. */
public abstract class OutboxContract {
  private static final String TABLE_1 = "discord:81";
  private static final String TABLE_2 = "discord:82";

  private final SettableClock clock = new SettableClock();
  private final Steps party = Steps.of("feest");
  private StorePorts store;
  private Outbox outbox;
  private int seq;

  /** @return an empty store; the test that extends this closes it */
  protected abstract StorePorts open(SettableClock clock);

  @BeforeEach
  final void openStore() {
    store = open(clock);
    outbox = store.outbox();
    write(party.opened("ana"));
  }

  @Test
  void a_conversation_gets_its_cards_one_by_one_in_order() {
    shows(TABLE_1, "block");
    shows(TABLE_1, "notes");
    Due first = claimOne();
    assertThat(first.slot()).isEqualTo(new Slot("block"));
    assertThat(first.session()).isEqualTo(party.session());
    assertThat(claim()).isEmpty();
    outbox.delivered(first, "message-1");
    assertThat(claimOne().slot()).isEqualTo(new Slot("notes"));
  }

  @Test
  void conversations_do_not_wait_for_each_other() {
    shows(TABLE_1, "block");
    shows(TABLE_2, "block");
    List<Due> both = claim();
    assertThat(both).extracting(Due::to).containsExactly(new ConversationId(TABLE_1),
        new ConversationId(TABLE_2));
    assertThat(both).extracting(Due::nonce).doesNotHaveDuplicates()
        .allSatisfy(nonce -> assertThat(nonce).isNotBlank().hasSizeLessThanOrEqualTo(25));
  }

  @Test
  void no_more_are_claimed_than_asked_and_only_of_the_channel_that_asks() {
    shows(TABLE_1, "block");
    shows(TABLE_2, "block");
    shows("teams:7", "block");
    assertThat(outbox.claim("discord", clock.instant(), 1)).hasSize(1);
    assertThat(outbox.claim("teams", clock.instant(), 5)).extracting(Due::to)
        .containsExactly(new ConversationId("teams:7"));
  }

  @Test
  void a_card_that_changes_before_it_is_sent_is_sent_once_as_it_is_then() {
    shows(TABLE_1, "block");
    shows(TABLE_1, "notes");
    shows(TABLE_1, "block");
    outbox.delivered(claimOne(), "message-1");
    outbox.delivered(claimOne(), "message-2");
    assertThat(claim()).isEmpty();
  }

  @Test
  void a_card_that_changes_while_it_is_being_sent_is_sent_again_after_it() {
    shows(TABLE_1, "block");
    Due first = claimOne();
    shows(TABLE_1, "block");
    shows(TABLE_1, "block");
    outbox.delivered(first, "message-1");
    Due second = claimOne();
    assertThat(second.nonce()).isNotEqualTo(first.nonce());
    outbox.delivered(second, "message-1");
    assertThat(claim()).isEmpty();
  }

  @Test
  void a_card_that_has_to_wait_stays_first_and_keeps_its_nonce() {
    shows(TABLE_1, "block");
    Due first = claimOne();
    shows(TABLE_1, "block");
    Instant later = clock.instant().plusSeconds(3);
    outbox.later(first, later);
    assertThat(claim()).isEmpty();
    assertThat(outbox.nextDue("discord")).contains(later);
    clock.set(later);
    assertThat(claimOne()).isEqualTo(first);
  }

  @Test
  void what_a_fallen_process_had_claimed_is_given_back_with_its_nonce() {
    shows(TABLE_1, "block");
    Due first = claimOne();
    shows(TABLE_1, "block");
    outbox.recover();
    assertThat(claimOne()).isEqualTo(first);
  }

  @Test
  void the_message_that_holds_a_slot_is_remembered_until_it_is_retired() {
    Slot slot = new Slot("block");
    ConversationId table = new ConversationId(TABLE_1);
    assertThat(outbox.reference(table, slot)).isEmpty();
    shows(TABLE_1, "block");
    outbox.delivered(claimOne(), "message-1");
    assertThat(outbox.reference(table, slot)).contains("message-1");
    assertThat(outbox.reference(new ConversationId(TABLE_2), slot)).isEmpty();
    write(party.retiring(seq, TABLE_1, "block"));
    Due goes = claimOne();
    assertThat(goes.retire()).isTrue();
    outbox.delivered(goes, "message-1");
    assertThat(outbox.reference(table, slot)).isEmpty();
  }

  @Test
  void a_conversation_that_is_lost_blocks_nobody() {
    shows(TABLE_1, "block");
    shows(TABLE_1, "notes");
    shows(TABLE_2, "block");
    List<Due> both = claim();
    outbox.lost(both.get(0), "the channel was deleted");
    outbox.delivered(both.get(1), "message-1");
    assertThat(claimOne().slot()).isEqualTo(new Slot("notes"));
  }

  @Test
  void the_next_due_moment_is_that_of_a_card_that_can_be_claimed() {
    assertThat(outbox.nextDue("discord")).isEmpty();
    shows(TABLE_1, "block");
    shows(TABLE_1, "notes");
    assertThat(outbox.nextDue("discord")).contains(clock.instant());
    assertThat(outbox.nextDue("teams")).isEmpty();
    claimOne();
    assertThat(outbox.nextDue("discord")).isEmpty();
  }

  @Test
  void a_step_that_is_not_written_sends_nothing() {
    assertThat(store.sessions().write(party.showing(9, TABLE_1, "block"))).isFalse();
    assertThat(claim()).isEmpty();
  }

  private void shows(String conversation, String slot) {
    write(party.showing(seq, conversation, slot));
  }

  private void write(Step step) {
    assertThat(store.sessions().write(step)).isTrue();
    seq++;
  }

  private List<Due> claim() {
    return outbox.claim("discord", clock.instant(), 10);
  }

  private Due claimOne() {
    List<Due> claimed = claim();
    assertThat(claimed).hasSize(1);
    return claimed.getFirst();
  }
}
