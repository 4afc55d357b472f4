package nl.draaiboek.testkit.activity;

import static nl.draaiboek.testkit.activity.GivenNotes.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.vote.Vote;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class VoteWaysTest {
  private static final Vote VOTE = new Vote();

  /** A room with four ideas: 1 and 2 by Ana, 3 and 4 by Ben. */
  private static final class Voting {
    final ActivityRoom room;
    final PersonId femke;
    final PersonId ana;
    final PersonId ben;

    Voting(Map<String, Object> settings) {
      room = ActivityRoom.of(VOTE, Specs.after("ideas/notes", Specs.of("vote", settings)));
      femke = room.joins("Femke", Role.FACILITATOR);
      ana = room.joins("Ana");
      ben = room.joins("Ben");
      for (PersonId writer : List.of(ana, ana, ben, ben))
        room.given(writer, YELLOW, Room.table(1), "Idea of " + writer.value());
    }

    void writes(PersonId who, String numbers) {
      room.does(who, "numbers", "", Map.of("numbers", numbers));
    }

    String refusedNumbers(PersonId who, String numbers) {
      return room.isRefused(who, "numbers", "", Map.of("numbers", numbers)).phrase().key();
    }

    void closes() {
      room.presses(femke, "close", "");
    }

    List<Harvest.Count> tally() {
      return room.harvest().parts().stream().filter(Harvest.Tally.class::isInstance)
          .map(part -> ((Harvest.Tally) part).counts()).findFirst().orElse(List.of());
    }

    void explains(PersonId who, int winner, String words) {
      room.does(who, "explain", Integer.toString(winner), Map.of("words", words));
    }

    String refusedWords(PersonId who, int winner, String words) {
      return room.isRefused(who, "explain", Integer.toString(winner), Map.of("words", words)).phrase().key();
    }
  }

  @Test
  void numbers_are_handed_in_together_and_a_later_list_takes_the_place_of_the_first() {
    Voting vote = new Voting(Map.of("way", "numbered", "dots", 3));
    vote.writes(vote.ana, "#3 4,4");
    vote.writes(vote.ana, "1 4 4");
    vote.closes();
    assertThat(vote.tally()).extracting(Harvest.Count::note, Harvest.Count::dots)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(new NoteId(4), 2),
            org.assertj.core.groups.Tuple.tuple(new NoteId(1), 1));
  }

  @Test
  void a_mistake_is_told_and_then_nothing_counts() {
    Voting vote = new Voting(Map.of("way", "numbered", "dots", 3));
    vote.writes(vote.ana, "2");
    assertThat(vote.refusedNumbers(vote.ana, "1 9")).isEqualTo("vote.no-such-number");
    assertThat(vote.refusedNumbers(vote.ana, "1 two")).isEqualTo("vote.not-a-number");
    assertThat(vote.refusedNumbers(vote.ana, "1 2 3 4")).isEqualTo("vote.too-many-numbers");
    assertThat(vote.refusedNumbers(vote.ben, " ")).isEqualTo("vote.no-number-yet");
    assertThat(vote.refusedNumbers(vote.femke, "1")).isEqualTo("vote.no-vote");
    assertThat(vote.room.isRefused(vote.ben, "place", "1", Map.of()).phrase().key())
        .isEqualTo("vote.write-numbers");
    vote.closes();
    assertThat(vote.tally()).extracting(Harvest.Count::note).containsExactly(new NoteId(2));
  }

  @Test
  void before_numbers_are_counted_nobody_else_sees_who_or_how_many_voted() {
    Voting vote = new Voting(Map.of("way", "numbered", "dots", 3));
    List<CardPart> board = vote.room.allSee();
    List<CardPart> bens = vote.room.sees(vote.ben);
    List<CardPart> leaders = vote.room.sees(vote.femke);
    vote.writes(vote.ana, "4 4");
    assertThat(vote.room.allSee()).isEqualTo(board);
    assertThat(vote.room.sees(vote.ben)).isEqualTo(bens);
    assertThat(vote.room.sees(vote.femke)).isEqualTo(leaders);
    assertThat(vote.room.progress()).isEqualTo(Progress.NONE);
    assertThat(field(vote.room.sees(vote.ana, CardPart.Form.class)).value()).isEqualTo("4 4");
  }

  @Test
  void a_vote_by_coins_speaks_of_coins_and_leaves_a_tally_of_coins() {
    Voting vote = new Voting(Map.of("way", "coins", "coins", 4));
    assertThat(vote.room.isRefused(vote.ana, "take-back", "1", Map.of()).phrase().key())
        .isEqualTo("vote.no-coin-here");
    vote.closes();
    assertThat(vote.room.allSee().toString()).contains("NO_COINS").doesNotContain("NO_DOTS");
    assertThat(vote.room.harvest().parts()).singleElement()
        .isInstanceOfSatisfying(Harvest.Tally.class, tally -> assertThat(tally.coins()).isTrue());
  }

  @Test
  void coins_are_divided_over_jars_with_a_bound_of_their_own() {
    Voting vote = new Voting(Map.of("way", "coins", "coins", 4, "jar", 3));
    for (int i = 0; i < 3; i++)
      vote.room.presses(vote.ana, "place", 1);
    assertThat(vote.room.isRefused(vote.ana, "place", "1", Map.of()).phrase().key())
        .isEqualTo("vote.jar-full");
    vote.room.presses(vote.ana, "place", 2);
    assertThat(vote.room.isRefused(vote.ana, "place", "2", Map.of()).phrase().key())
        .isEqualTo("vote.no-coins-left");
    assertThat(vote.room.sees(vote.ana, CardPart.Ballot.class).coins()).isTrue();
    vote.room.noteEvent(new NoteEvent.NoteWithdrawn(new NoteId(1)));
    assertThat(vote.room.sees(vote.ana, CardPart.Ballot.class).left()).contains(3);
    assertThat(vote.room.faults()).isEmpty();
  }

  @Test
  void who_wrote_what_came_out_on_top_explains_it_and_mends_it() {
    Voting vote = new Voting(Map.of("explain", 1));
    vote.room.presses(vote.ben, "place", 1);
    assertThat(vote.refusedWords(vote.ana, 1, "Too early")).isEqualTo("vote.not-asked");
    vote.closes();
    assertThat(vote.room.sees(vote.ana, CardPart.Form.class).folded()).isFalse();
    assertThat(vote.refusedWords(vote.ben, 1, "Not mine")).isEqualTo("vote.other-explains");
    assertThat(vote.refusedWords(vote.ana, 2, "Not chosen")).isEqualTo("vote.not-asked");
    assertThat(vote.refusedWords(vote.ana, 1, " ")).isEqualTo("vote.empty");
    assertThat(vote.refusedWords(vote.ana, 1, "x".repeat(281))).isEqualTo("vote.too-long");
    vote.explains(vote.ana, 1, "We eat together");
    vote.explains(vote.ana, 1, "We eat together every week");
    assertThat(vote.room.allSee().toString()).contains("We eat together every week");
    assertThat(vote.tally().getFirst().why()).contains(new NoteId(5));
    vote.room.noteEvent(new NoteEvent.NoteHidden(new NoteId(5)));
    assertThat(vote.room.allSee().toString()).doesNotContain("every week");
    assertThat(vote.tally().getFirst().why()).isEmpty();
  }

  @Test
  void where_the_writer_has_left_anyone_explains_and_once_is_enough() {
    Voting vote = new Voting(Map.of("explain", 1));
    vote.room.presses(vote.ben, "place", 1);
    vote.room.leaves(vote.ana);
    vote.closes();
    vote.explains(vote.ben, 1, "Ana meant the kitchen");
    assertThat(vote.refusedWords(vote.femke, 1, "Something else")).isEqualTo("vote.other-explains");
    vote.explains(vote.ben, 1, "");
    vote.explains(vote.femke, 1, "She told me");
    assertThat(vote.room.allSee().toString()).contains("She told me").doesNotContain("kitchen");
  }

  @Test
  void what_was_explained_and_is_not_at_the_top_any_more_stands_in_no_file() {
    Voting vote = new Voting(Map.of("explain", 1, "top", 1));
    vote.room.presses(vote.ben, "place", 1);
    vote.closes();
    vote.explains(vote.ana, 1, "We eat together");
    vote.room.presses(vote.femke, "reopen", "");
    assertThat(vote.room.harvest().parts()).containsExactly(new Harvest.Aside(List.of(new NoteId(5))));
    vote.room.presses(vote.ana, "place", 3);
    vote.room.presses(vote.ana, "place", 3);
    vote.closes();
    assertThat(vote.room.allSee().toString()).doesNotContain("We eat together");
    assertThat(vote.room.harvest().parts()).contains(new Harvest.Aside(List.of(new NoteId(5))));
  }

  @Test
  void where_the_result_is_withheld_nothing_is_asked_or_compared() {
    Voting vote = new Voting(Map.of("explain", 1, "compare", "ideas/notes"));
    for (String name : List.of("Chantal", "Driss", "Eva"))
      vote.room.joins(name);
    vote.room.presses(vote.ben, "place", 1);
    vote.closes();
    assertThat(vote.refusedWords(vote.ana, 1, "Mine")).isEqualTo("vote.not-asked");
    assertThat(vote.room.allSee().toString()).contains("WITHHELD").doesNotContain("COMPARED");
    assertThat(vote.room.harvest().parts()).containsExactly(new Harvest.Tally(List.of(), List.of()));
  }

  @Test
  void a_second_vote_tells_what_rose_and_what_fell() {
    Voting vote = new Voting(Map.of("compare", "ideas/notes"));
    vote.room.before(Harvest.of(new Harvest.Tally(List.of(),
        List.of(new Harvest.Count(new NoteId(1), 3, 1), new Harvest.Count(new NoteId(2), 1, 2)))));
    vote.room.presses(vote.ana, "place", 2);
    vote.room.presses(vote.ana, "place", 2);
    vote.closes();
    assertThat(vote.room.allSee(CardPart.Facts.class).facts()).extracting(f -> f.value().toString())
        .satisfiesExactly(rose -> assertThat(rose).contains("was=1").contains("now=2"),
            fell -> assertThat(fell).contains("was=3").contains("now=0"));
    assertThat(vote.room.harvest().parts()).filteredOn(Harvest.Findings.class::isInstance).hasSize(1);
  }

  @Test
  void of_a_great_many_changes_the_largest_are_named() {
    Voting vote = new Voting(Map.of("compare", "ideas/notes"));
    for (int more = 0; more < 9; more++)
      vote.room.given(vote.ana, YELLOW, Room.table(1), "Idea " + more);
    vote.room.before(Harvest.of(new Harvest.Tally(List.of(), IntStream.rangeClosed(1, 10)
        .mapToObj(note -> new Harvest.Count(new NoteId(note), note, 1)).toList())));
    vote.room.presses(vote.ana, "place", 1);
    vote.closes();
    assertThat(vote.room.allSee(CardPart.Facts.class).facts()).hasSize(6)
        .extracting(f -> f.value().toString()).anyMatch(fell -> fell.contains("was=10"))
        .noneMatch(fell -> fell.contains("was=2"));
  }

  @Test
  void a_script_is_told_what_does_not_go_together() {
    assertThat(problems(Map.of("way", "dots", "coins", 5))).isEqualTo(1);
    assertThat(problems(Map.of("way", "coins", "dots", 5))).isEqualTo(1);
    assertThat(problems(Map.of("compare", "other/vote"))).isEqualTo(1);
    assertThat(problems(Map.of("way", "shouting"))).isEqualTo(1);
    assertThat(problems(Map.of("way", "coins", "coins", 5, "jar", 2, "explain", 3))).isZero();
  }

  @Test
  void whatever_numbers_are_handed_in_nobody_has_more_than_the_budget() {
    ForAll.seeds(20, random -> {
      Map<String, Object> settings = new HashMap<>(Map.of("way", "numbered", "dots", 2));
      settings.put("stackable", random.nextBoolean());
      Voting vote = new Voting(settings);
      for (int step = 0; step < 20; step++) {
        StringBuilder numbers = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--)
          numbers.append(1 + random.nextInt(5)).append(' ');
        vote.room.asks(random.nextBoolean() ? vote.ana : vote.ben,
            new nl.draaiboek.core.activity.Action("numbers", "", Map.of("numbers", numbers.toString())));
        assertThat(vote.room.faults()).isEmpty();
      }
      vote.closes();
      assertThat(vote.tally().stream().mapToInt(Harvest.Count::dots).sum()).isLessThanOrEqualTo(4);
    });
  }

  private static long problems(Map<String, Object> settings) {
    ActivitySpec spec = Specs.after("ideas/notes", Specs.of("vote", settings));
    return VOTE.check(spec, ActivityRoom.block(spec)).size();
  }

  private static Field.Text field(CardPart.Form form) {
    return (Field.Text) form.fields().getFirst();
  }
}
