package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.Outbox.Due;
import nl.draaiboek.core.engine.Outbox.Loss;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.message.Slot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does with what still has to be delivered. */
public abstract class OutboxContract {
  private static final String TABLE_1 = "discord:81";
  private static final String TABLE_2 = "discord:82";
  private static final Duration PACE = Duration.ofSeconds(3);

  private final SettableClock clock = new SettableClock();
  private final Steps party = Steps.of("feest");
  private final Steps next = new Steps(new SessionId("volgende"), "ZONNETJE", party.openedAt());
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
    assertThat(outbox.claim("discord", clock.instant(), Duration.ZERO, 1)).hasSize(1);
    assertThat(outbox.claim("teams", clock.instant(), Duration.ZERO, 5)).extracting(Due::to)
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
    clock.advance(PACE);
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
    assertThat(next()).contains(later);
    clock.set(later);
    assertThat(claimOne()).isEqualTo(first);
  }

  @Test
  void what_a_fallen_process_had_claimed_is_given_back_with_its_nonce() {
    shows(TABLE_1, "block");
    Due first = claimOne();
    shows(TABLE_1, "block");
    outbox.recover("teams", true);
    assertThat(claim()).isEmpty();
    outbox.recover("discord", true);
    assertThat(claimOne()).isEqualTo(first);
  }

  @Test
  void what_may_be_there_already_when_a_process_falls_is_not_posted_again_by_itself() {
    shown(TABLE_2, "block");
    clock.advance(PACE);
    shows(TABLE_1, "block");
    shows(TABLE_2, "block");
    assertThat(claim()).hasSize(2);
    outbox.recover("discord", false);
    assertThat(claim()).extracting(Due::to).containsExactly(new ConversationId(TABLE_2));
    assertThat(losses()).singleElement().satisfies(loss -> {
      assertThat(loss.conversation()).isEqualTo(new ConversationId(TABLE_1));
      assertThat(Missed.read(loss.why())).isInstanceOf(Missed.Unsure.class);
    });
  }

  @Test
  void what_was_lost_is_due_again_once_somebody_asks() {
    ConversationId table = new ConversationId(TABLE_1);
    losing(TABLE_1, "block", "may not post here");
    losing(TABLE_1, "announcement-1", "may not post here");
    losing(TABLE_2, "block", "may not post here");
    assertThat(outbox.whyLost(party.session(), table, new Slot("block"))).contains("may not post here");
    Loss lost = losses().stream().filter(loss -> loss.conversation().equals(table)).findFirst().orElseThrow();
    outbox.again(party.session(), lost);
    assertThat(outbox.whyLost(party.session(), table, new Slot("block"))).isEmpty();
    assertThat(losses()).extracting(Loss::conversation).containsExactly(new ConversationId(TABLE_2));
    Due first = claimOne();
    outbox.delivered(first, "message-1");
    assertThat(List.of(first.slot(), claimOne().slot())).containsExactlyInAnyOrder(new Slot("block"),
        new Slot("announcement-1"));
    outbox.again(party.session(), lost);
    assertThat(claim()).isEmpty();
  }

  @Test
  void a_slot_is_shown_though_no_step_changed_it_and_once_only() {
    outbox.show(party.session(), new ConversationId(TABLE_1), new Slot("remote-lobby"));
    outbox.show(party.session(), new ConversationId(TABLE_1), new Slot("remote-lobby"));
    Due due = claimOne();
    assertThat(due.slot()).isEqualTo(new Slot("remote-lobby"));
    outbox.delivered(due, "message-1");
    assertThat(claim()).isEmpty();
  }

  @Test
  void nobody_needs_to_know_that_a_card_was_lost_whose_block_is_over() {
    losing(TABLE_1, "block", "may not post here");
    write(party.retiring(seq, TABLE_1, "block"));
    outbox.dropped(claimOne());
    assertThat(losses()).isEmpty();
  }

  @Test
  void the_message_that_holds_a_slot_is_remembered_until_it_is_retired() {
    Slot slot = new Slot("block");
    ConversationId table = new ConversationId(TABLE_1);
    assertThat(reference(table, slot)).isEmpty();
    shows(TABLE_1, "block");
    outbox.delivered(claimOne(), "message-1");
    assertThat(reference(table, slot)).contains("message-1");
    assertThat(reference(new ConversationId(TABLE_2), slot)).isEmpty();
    write(party.retiring(seq, TABLE_1, "block"));
    Due goes = claimOne();
    assertThat(goes.retire()).isTrue();
    outbox.delivered(goes, "message-1");
    assertThat(reference(table, slot)).isEmpty();
  }

  @Test
  void the_next_session_in_the_same_channel_has_messages_of_its_own() {
    ConversationId table = new ConversationId(TABLE_1);
    shows(TABLE_1, "announcement-1");
    outbox.delivered(claimOne(), "message-1");
    assertThat(store.sessions().write(next.opened("ana"))).isTrue();
    shows(TABLE_1, "announcement-1");
    assertThat(store.sessions().write(next.showing(1, TABLE_1, "announcement-1"))).isTrue();
    clock.advance(PACE);
    Due of = claimOne();
    assertThat(of.session()).isEqualTo(party.session());
    outbox.delivered(of, "message-1");
    Due anew = claimOne();
    assertThat(anew.session()).isEqualTo(next.session());
    assertThat(anew.nonce()).startsWith("volgende-");
    assertThat(outbox.reference(next.session(), table, anew.slot())).isEmpty();
    outbox.delivered(anew, "message-2");
    assertThat(reference(table, anew.slot())).contains("message-1");
  }

  @Test
  void a_slot_that_has_nothing_to_show_any_more_holds_no_message() {
    shows(TABLE_1, "block");
    Due due = claimOne();
    outbox.dropped(due);
    assertThat(claim()).isEmpty();
    assertThat(reference(due.to(), due.slot())).isEmpty();
  }

  @Test
  void a_card_that_was_just_shown_is_edited_once_when_its_time_has_come() {
    shown(TABLE_1, "block");
    Instant free = clock.instant().plus(PACE);
    for (int i = 0; i < 3; i++) {
      clock.advance(Duration.ofMillis(900));
      shows(TABLE_1, "block");
      assertThat(claim()).isEmpty();
      assertThat(next()).contains(free);
    }
    clock.set(free);
    assertThat(next()).contains(party.openedAt());
    outbox.delivered(claimOne(), "message-1");
    assertThat(claim()).isEmpty();
    assertThat(next()).isEmpty();
  }

  @Test
  void an_edit_that_is_held_back_keeps_nothing_else_waiting() {
    shown(TABLE_1, "block");
    shows(TABLE_1, "block");
    shows(TABLE_1, "announcement-1");
    shows(TABLE_2, "block");
    List<Due> both = claim();
    assertThat(both).extracting(Due::slot).containsExactly(new Slot("announcement-1"), new Slot("block"));
    clock.advance(PACE);
    assertThat(claim()).as("one at a time in each conversation").isEmpty();
    assertThat(next()).isEmpty();
    both.forEach(due -> outbox.delivered(due, "message-" + due.id()));
    assertThat(claimOne().slot()).isEqualTo(new Slot("block"));
  }

  @Test
  void a_card_that_goes_goes_at_once() {
    shown(TABLE_1, "block");
    shows(TABLE_1, "block");
    write(party.retiring(seq, TABLE_1, "block"));
    assertThat(claimOne().retire()).isTrue();
  }

  @Test
  void an_edit_that_was_tried_does_not_wait_for_the_pace_as_well() {
    shown(TABLE_1, "block");
    shows(TABLE_1, "block");
    clock.advance(PACE);
    Due due = claimOne();
    outbox.later(due, clock.instant().plusSeconds(1));
    clock.advance(Duration.ofSeconds(1));
    assertThat(outbox.claim("discord", clock.instant(), PACE.multipliedBy(9), 5)).containsExactly(due);
  }

  @Test
  void a_clock_that_is_put_back_holds_nothing() {
    clock.advance(Duration.ofHours(1));
    shown(TABLE_1, "block");
    shows(TABLE_1, "block");
    assertThat(claim()).isEmpty();
    clock.set(party.openedAt());
    assertThat(next()).contains(party.openedAt());
    assertThat(claimOne().slot()).isEqualTo(new Slot("block"));
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
  void what_was_lost_is_told_once_with_its_reason() {
    losing(TABLE_1, "block", "the channel was deleted");
    losing(TABLE_1, "announcement-1", "the channel was deleted");
    clock.advance(Duration.ofMinutes(1));
    losing(TABLE_2, "block", "may not post here");
    Loss deleted = new Loss(new ConversationId(TABLE_1), "the channel was deleted", 2, party.openedAt());
    Loss forbidden = new Loss(new ConversationId(TABLE_2), "may not post here", 1, clock.instant());
    assertThat(losses()).containsExactly(deleted, forbidden);
    assertThat(outbox.losses(party.session(), 1)).containsExactly(forbidden);
    assertThat(outbox.losses(next.session(), 5)).isEmpty();
    outbox.seen(party.session(), deleted);
    assertThat(losses()).containsExactly(forbidden);
  }

  @Test
  void the_same_loss_again_is_not_told_again_but_another_one_is() {
    losing(TABLE_1, "block", "may not post here");
    outbox.seen(party.session(), losses().getFirst());
    clock.advance(Duration.ofMinutes(1));
    losing(TABLE_1, "block", "may not post here");
    assertThat(losses()).isEmpty();
    losing(TABLE_1, "block", "the channel was deleted");
    losing(TABLE_1, "announcement-1", "may not post here");
    assertThat(losses()).extracting(Loss::why).containsExactlyInAnyOrder("the channel was deleted",
        "may not post here");
  }

  @Test
  void what_is_lost_after_somebody_looked_is_still_told() {
    losing(TABLE_1, "block", "may not post here");
    Loss looked = losses().getFirst();
    clock.advance(Duration.ofSeconds(1));
    losing(TABLE_1, "announcement-1", "may not post here");
    outbox.seen(party.session(), looked);
    assertThat(losses()).extracting(Loss::cards).containsExactly(1);
  }

  @Test
  void what_is_delivered_after_all_was_not_lost() {
    losing(TABLE_1, "block", "may not post here");
    outbox.seen(party.session(), losses().getFirst());
    shown(TABLE_1, "block");
    clock.advance(PACE);
    losing(TABLE_1, "block", "may not post here");
    assertThat(losses()).hasSize(1);
    clock.advance(PACE);
    shown(TABLE_1, "block");
    assertThat(losses()).isEmpty();
  }

  @Test
  void the_next_due_moment_is_that_of_a_card_that_can_be_claimed() {
    assertThat(next()).isEmpty();
    shows(TABLE_1, "block");
    shows(TABLE_1, "notes");
    assertThat(next()).contains(clock.instant());
    assertThat(outbox.nextDue("teams", clock.instant(), PACE)).isEmpty();
    claimOne();
    assertThat(next()).isEmpty();
  }

  @Test
  void a_step_that_is_not_written_sends_nothing() {
    assertThat(store.sessions().write(party.showing(9, TABLE_1, "block"))).isFalse();
    assertThat(claim()).isEmpty();
  }

  private List<Loss> losses() {
    return outbox.losses(party.session(), 5);
  }

  private void losing(String conversation, String slot, String why) {
    shows(conversation, slot);
    outbox.lost(claimOne(), why);
  }

  private void shown(String conversation, String slot) {
    shows(conversation, slot);
    outbox.delivered(claimOne(), "message-1");
  }

  private Optional<Instant> next() {
    return outbox.nextDue("discord", clock.instant(), PACE);
  }

  private Optional<String> reference(ConversationId conversation, Slot slot) {
    return outbox.reference(party.session(), conversation, slot);
  }

  private void shows(String conversation, String slot) {
    write(party.showing(seq, conversation, slot));
  }

  private void write(Step step) {
    assertThat(store.sessions().write(step)).isTrue();
    seq++;
  }

  private List<Due> claim() {
    return outbox.claim("discord", clock.instant(), PACE, 10);
  }

  private Due claimOne() {
    List<Due> claimed = claim();
    assertThat(claimed).hasSize(1);
    return claimed.getFirst();
  }
}
