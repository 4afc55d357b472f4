package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.pairs.Pairs;
import nl.draaiboek.core.activity.pairs.PairsEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class PairsTest {
  private final ActivityRoom room = room(Map.of("rounds", 3, "minutes", 2));
  private final PersonId facilitator = room.joins("Femke", Role.FACILITATOR);

  private static ActivityRoom room(Map<String, Object> settings) {
    return ActivityRoom.of(new Pairs(), Specs.of("pairs", settings,
        Map.of("question", "What brought you here?", "question.2", "What do you hope for?")));
  }

  private static List<PersonId> begins(ActivityRoom room, int people) {
    List<PersonId> all = IntStream.rangeClosed(1, people).mapToObj(i -> room.joins("Person " + i)).toList();
    room.begins();
    return all;
  }

  @Test
  void each_sees_with_whom_and_the_board_shows_all_pairs() {
    PersonId ana = begins(room, 4).getFirst();
    assertThat(room.sees(ana, CardPart.Text.class).line().toString()).contains("YOU_WITH");
    assertThat(room.sees(ana)).noneMatch(CardPart.Facts.class::isInstance)
        .noneMatch(CardPart.Buttons.class::isInstance);
    assertThat(room.allSee(CardPart.Facts.class).facts()).hasSize(2);
    assertThat(room.allSee()).noneMatch(CardPart.Buttons.class::isInstance);
  }

  @Test
  void rounds_change_by_the_clock_and_end_by_themselves() {
    begins(room, 6);
    room.passes(Duration.ofSeconds(119));
    assertThat(room.happened()).isEmpty();
    room.passes(Duration.ofSeconds(1));
    assertThat(room.happened()).hasSize(1);
    assertThat(room.allSee(CardPart.Instruction.class).markdown().toString()).contains("hope");
    room.passes(Duration.ofMinutes(10));
    assertThat(room.happened()).hasSize(3).last().isInstanceOf(PairsEvent.RoundsOver.class);
    assertThat(room.phase().orElseThrow().endsAt()).isEmpty();
  }

  @Test
  void who_leads_goes_on_at_once_and_pressing_twice_counts_once() {
    PersonId ana = begins(room, 4).getFirst();
    room.presses(facilitator, "next", 1);
    assertThat(room.presses(facilitator, "next", 1)).isEmpty();
    assertThat(room.isRefused(ana, "next", "", Map.of()).phrase().key()).isEqualTo("pairs.leaders-only");
    room.passes(Duration.ofSeconds(119));
    assertThat(room.happened()).as("the new round has its whole time").hasSize(1);
  }

  @Test
  void going_back_to_the_block_gives_the_round_its_whole_time_again() {
    begins(room, 4);
    room.passes(Duration.ofSeconds(130));
    room.startsAnew();
    room.passes(Duration.ofSeconds(119));
    assertThat(room.happened()).hasSize(1);
    room.passes(Duration.ofSeconds(1));
    assertThat(room.happened()).hasSize(2);
  }

  @Test
  void with_a_fixed_group_everybody_meets_everybody_before_anybody_meets_again() {
    for (int people = 2; people <= 12; people += 2) {
      ActivityRoom all = room(Map.of("rounds", Math.max(1, people - 1)));
      PersonId leads = all.joins("Femke", Role.FACILITATOR);
      begins(all, people);
      Set<Set<PersonId>> met = new HashSet<>();
      for (int round = 1; round < people; round++) {
        for (List<PersonId> pair : groups(all))
          assertThat(met.add(Set.copyOf(pair))).as("%s in round %d of %d", pair, round, people).isTrue();
        all.presses(leads, "next", "");
      }
      assertThat(met).hasSize(people * (people - 1) / 2);
    }
  }

  @Test
  void an_odd_number_makes_one_trio_and_nobody_meets_again_in_the_first_rounds() {
    for (int people : List.of(7, 17, 59)) {
      ActivityRoom all = room(Map.of("rounds", 3));
      PersonId leads = all.joins("Femke", Role.FACILITATOR);
      begins(all, people);
      Set<Set<PersonId>> met = new HashSet<>();
      for (int round = 1; round <= 3; round++) {
        assertThat(groups(all)).filteredOn(g -> g.size() == 3).hasSize(1);
        assertThat(groups(all)).filteredOn(g -> g.size() == 2).hasSize((people - 3) / 2);
        assertThat(twos(groups(all))).as("round %d of %d", round, people).allSatisfy(
            two -> assertThat(met.add(two)).isTrue());
        all.presses(leads, "next", "");
      }
    }
  }

  @Test
  void who_comes_late_joins_a_pair_and_the_next_one_makes_a_pair_with_somebody_alone() {
    PersonId ana = room.joins("Ana");
    room.begins();
    assertThat(room.sees(ana, CardPart.Text.class).line().toString()).contains("YOU_WAIT");
    room.joins("Ben");
    assertThat(sizes()).containsExactly(2);
    room.joins("Chantal");
    assertThat(sizes()).containsExactly(3);
    room.joins("Driss");
    assertThat(sizes()).containsExactly(2, 2);
    room.leaves(ana);
    assertThat(sizes()).containsExactly(3);
  }

  /** Compares with every way there is, for rooms small enough to try them all. */
  @Test
  void whoever_comes_and_goes_everybody_is_in_one_group_and_no_pair_meets_again_that_need_not() {
    ForAll.seeds(25, random -> {
      ActivityRoom all = room(Map.of("rounds", 8, "seconds", 30));
      PersonId leads = all.joins("Femke", Role.FACILITATOR);
      boolean small = random.nextBoolean();
      List<PersonId> people = new ArrayList<>(begins(all, small ? random.nextInt(9) : random.nextInt(61)));
      Set<Set<PersonId>> met = new HashSet<>();
      for (int round = 1; round <= 8; round++) {
        met.addAll(twos(groups(all)));
        for (int change = random.nextInt(3); change > 0; change--)
          if (random.nextBoolean() && !people.isEmpty())
            all.leaves(people.remove(random.nextInt(people.size())));
          else if (people.size() < (small ? 8 : 60))
            people.add(all.joins("Late " + round + "." + change));
        assertThat(groups(all).stream().flatMap(List::stream).toList())
            .containsExactlyInAnyOrderElementsOf(people);
        if (people.size() > 1)
          assertThat(sizes(all)).allMatch(size -> size == 2 || size == 3);
        met.addAll(twos(groups(all)));
        if (random.nextBoolean())
          all.presses(leads, "next", "");
        else
          all.passes(Duration.ofSeconds(30));
        if (small && people.size() % 2 == 0 && round < 8)
          assertThat(again(groups(all), met)).isEqualTo(fewest(people, met));
        assertThat(groups(all)).filteredOn(g -> g.size() == 3).hasSizeLessThanOrEqualTo(people.size() % 2);
      }
    });
  }

  private static long fewest(List<PersonId> people, Set<Set<PersonId>> met) {
    if (people.isEmpty())
      return 0;
    PersonId first = people.getFirst();
    return people.stream().skip(1).mapToLong(other -> (met.contains(Set.of(first, other)) ? 1 : 0)
        + fewest(people.stream().filter(p -> !p.equals(first) && !p.equals(other)).toList(), met)).min()
        .orElse(0);
  }

  private static long again(List<List<PersonId>> groups, Set<Set<PersonId>> met) {
    return twos(groups).stream().filter(met::contains).count();
  }

  private static List<Set<PersonId>> twos(List<List<PersonId>> groups) {
    List<Set<PersonId>> twos = new ArrayList<>();
    for (List<PersonId> group : groups)
      for (int i = 0; i < group.size(); i++)
        for (int j = i + 1; j < group.size(); j++)
          twos.add(Set.of(group.get(i), group.get(j)));
    return twos;
  }

  private List<Integer> sizes() {
    return sizes(room);
  }

  private static List<Integer> sizes(ActivityRoom room) {
    return groups(room).stream().map(List::size).toList();
  }

  /** @return who talks with whom, as the board says */
  private static List<List<PersonId>> groups(ActivityRoom room) {
    return room.allSee().stream().filter(CardPart.Facts.class::isInstance).map(CardPart.Facts.class::cast)
        .flatMap(facts -> facts.facts().stream()).map(fact -> switch (fact.value()) {
          case nl.draaiboek.core.language.Line.Name(PersonId one) -> List.of(one);
          case nl.draaiboek.core.language.Line.Ours(_, var values) ->
            values.values().stream().map(PersonId.class::cast).toList();
          default -> throw new AssertionError(fact);
        }).toList();
  }
}
