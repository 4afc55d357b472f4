package nl.draaiboek.testkit.activity;

import static nl.draaiboek.testkit.activity.GivenNotes.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Harvest.Count;
import nl.draaiboek.core.activity.vote.Vote;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Candidate;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class VoteTest {
  private static final Vote VOTE = new Vote();
  private final ActivityRoom room = roomWith(Map.of("dots", 3, "top", 2));
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");
  private final NoteId cooking = idea(room, "Cook together");
  private final NoteId garden = idea(room, "A garden");
  private final NoteId coffee = idea(room, "Coffee at the door");
  private final NoteId choir = idea(room, "A choir");

  @Test
  void dots_may_be_stacked_up_to_the_budget() {
    dots(ana, cooking, cooking, garden);
    assertThat(refused(ana, "place", garden)).isEqualTo("vote.no-dots-left");
    room.presses(ana, "take-back", cooking);
    dots(ana, garden);
    assertThat(ballot(ana).left()).contains(0);
    assertThat(ballot(ana).candidates()).extracting(Candidate::yours).containsExactly(1, 2, 0, 0);
  }

  @Test
  void where_dots_are_not_stacked_each_goes_on_another_note() {
    ActivityRoom flat = roomWith(Map.of("dots", 3, "stackable", false));
    PersonId driss = flat.joins("Driss");
    NoteId one = idea(flat, "Cook together");
    flat.presses(driss, "place", one);
    assertThat(flat.isRefused(driss, "place", "1", Map.of()).phrase().key()).isEqualTo("vote.one-dot-each");
    assertThat(flat.progress().waitingOn()).isEmpty();
  }

  @Test
  void while_the_vote_is_open_nobody_sees_the_dots_of_others() {
    dots(ana, cooking, cooking, cooking);
    for (List<Candidate> seen : List.of(ballot(ben).candidates(), ballot(femke).candidates(),
        room.allSee(CardPart.Ballot.class).candidates()))
      assertThat(seen).allSatisfy(c -> {
        assertThat(c.total()).isEmpty();
        assertThat(c.rank()).isEmpty();
        assertThat(c.yours()).isZero();
      });
    assertThat(room.progress().waitingOn()).containsExactly(ben);
    assertThat(room.harvest()).isEqualTo(Harvest.NOTHING);
  }

  @Test
  void ties_share_a_rank_and_the_next_rank_counts_them() {
    dots(ana, garden, coffee, choir);
    dots(ben, garden, coffee);
    room.presses(femke, "close", "");
    CardPart.Ballot result = room.allSee(CardPart.Ballot.class);
    assertThat(result.open()).isFalse();
    assertThat(result.candidates()).extracting(Candidate::note).containsExactly(garden, coffee, choir,
        cooking);
    assertThat(result.candidates()).extracting(Candidate::rank).containsExactly(Optional.of(1),
        Optional.of(1), Optional.of(3), Optional.empty());
    assertThat(room.harvest().parts()).containsExactly(
        new Harvest.Tally(List.of(new Count(garden, 2, 1), new Count(coffee, 2, 1)),
            List.of(new Count(garden, 2, 1), new Count(coffee, 2, 1), new Count(choir, 1, 3),
                new Count(cooking, 0, 4))));
  }

  @Test
  void few_people_are_told_before_they_vote_that_the_result_is_shown_all_the_same() {
    assertThat(room.sees(ana).toString()).contains("SMALL_GROUP");
    dots(ana, cooking);
    for (String name : List.of("Chantal", "Driss", "Eva"))
      room.joins(name);
    assertThat(room.sees(ben).toString()).contains("SMALL_GROUP");
    room.presses(femke, "close", "");
    assertThat(room.allSee(CardPart.Ballot.class).candidates().getFirst().total()).contains(1);
  }

  @Test
  void where_five_could_vote_and_fewer_did_no_result_is_shown_nor_left() {
    List<PersonId> more = List.of(room.joins("Chantal"), room.joins("Driss"), room.joins("Eva"));
    assertThat(room.sees(ana).toString()).contains("LARGE_GROUP");
    dots(ana, cooking);
    more.forEach(one -> dots(one, garden));
    room.presses(femke, "close", "");
    assertThat(room.allSee().toString()).contains("WITHHELD").doesNotContain("Ballot");
    assertThat(room.harvest().notes()).isEmpty();
    room.presses(femke, "reopen", "");
    dots(ben, garden);
    room.presses(femke, "close", "");
    assertThat(room.harvest().notes()).containsExactly(garden, cooking);
  }

  @Test
  void only_who_leads_closes_the_vote_and_opens_it_again() {
    assertThat(room.isRefused(ana, "close", "", Map.of()).phrase().key()).isEqualTo("vote.leaders-only");
    room.presses(femke, "close", "");
    assertThat(room.presses(femke, "close", "")).isEmpty();
    assertThat(refused(ana, "place", cooking)).isEqualTo("vote.closed");
    room.presses(femke, "reopen", "");
    dots(ana, cooking);
  }

  @Test
  void when_the_time_is_up_the_vote_is_closed_until_time_is_added() {
    dots(ana, cooking);
    room.timeIsUp(true);
    assertThat(refused(ana, "take-back", cooking)).isEqualTo("vote.time-up");
    assertThat(ballot(ben).candidates().getFirst().total()).contains(1);
    room.timeIsUp(false);
    assertThat(ballot(ben).candidates().getFirst().total()).isEmpty();
    room.presses(ana, "take-back", cooking);
  }

  @Test
  void when_the_block_is_over_its_result_is_left_even_if_nobody_closed_it() {
    dots(ana, cooking);
    room.open(false);
    assertThat(room.harvest().notes()).containsExactly(cooking);
  }

  @Test
  void the_facilitator_has_no_dots() {
    assertThat(refused(femke, "place", cooking)).isEqualTo("vote.no-vote");
    assertThat(ballot(femke).left()).isEmpty();
  }

  @Test
  void dots_on_a_withdrawn_note_come_back_and_those_on_a_hidden_one_can_be_taken_back() {
    dots(ana, cooking, cooking, garden);
    room.noteEvent(new NoteEvent.NoteWithdrawn(garden));
    assertThat(ballot(ana).left()).contains(1);
    room.noteEvent(new NoteEvent.NoteHidden(cooking));
    assertThat(ballot(ana).left()).contains(1);
    assertThat(refused(ben, "place", cooking)).isEqualTo("vote.no-such-candidate");
    room.presses(ana, "take-back", cooking);
    assertThat(ballot(ana).left()).contains(2);
  }

  @Test
  void when_two_tables_go_on_as_one_all_dots_count() {
    ActivityRoom other = roomWith(Map.of("dots", 3, "top", 2));
    other.joins("Femke", Role.FACILITATOR);
    PersonId driss = other.joins("Driss");
    idea(other, "Cook together");
    dots(ana, cooking);
    other.presses(driss, "place", cooking);
    room.mergesWith(other);
    room.presses(femke, "close", "");
    assertThat(ballot(ana).candidates().getFirst().total()).contains(2);
  }

  @Test
  void nobody_ever_has_more_dots_than_the_budget() {
    ForAll.seeds(50, random -> {
      ActivityRoom wild = roomWith(Map.of("dots", 4));
      List<PersonId> voters = List.of(wild.joins("Ana"), wild.joins("Ben"), wild.joins("Chantal"));
      for (int i = 0; i < 6; i++)
        idea(wild, "Idea " + i);
      for (int step = 0; step < 80; step++) {
        String verb = random.nextInt(4) == 0 ? "take-back" : "place";
        var asked = new Action(verb, "" + (1 + random.nextInt(6)), Map.of());
        wild.asks(voters.get(random.nextInt(3)), asked);
        if (random.nextInt(10) == 0)
          wild.noteEvent(random.nextBoolean()
              ? new NoteEvent.NoteHidden(new NoteId(1 + random.nextInt(6)))
              : new NoteEvent.NoteShown(new NoteId(1 + random.nextInt(6))));
      }
      for (PersonId voter : voters)
        assertThat(wild.sees(voter, CardPart.Ballot.class).candidates().stream().mapToInt(Candidate::yours)
            .sum()).isLessThanOrEqualTo(4);
    });
  }

  private static ActivityRoom roomWith(Map<String, Object> settings) {
    return ActivityRoom.of(VOTE, Specs.after("ideas/notes", Specs.of("vote", settings)));
  }

  private static NoteId idea(ActivityRoom where, String words) {
    return where.given(new PersonId("Chantal"), YELLOW, Room.table(1), words);
  }

  private void dots(PersonId who, NoteId... notes) {
    for (NoteId note : notes)
      room.presses(who, "place", note);
  }

  private CardPart.Ballot ballot(PersonId viewer) {
    return room.sees(viewer, CardPart.Ballot.class);
  }

  private String refused(PersonId who, String verb, NoteId note) {
    return room.isRefused(who, verb, note.toString(), Map.of()).phrase().key();
  }
}
