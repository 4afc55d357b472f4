package nl.draaiboek.testkit;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.script.Timetable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final LocalTime TEN = LocalTime.of(10, 0);

  @Test
  void each_block_begins_when_the_one_before_it_ends() {
    Timetable day = Timetable.of(script(block("welcome", 10), block("write", 25)), TEN);
    assertThat(day.rows()).extracting(Timetable.Row::start).containsExactly(TEN, LocalTime.of(10, 10));
    assertThat(day.begins()).isEqualTo(TEN);
    assertThat(day.ends()).isEqualTo(LocalTime.of(10, 35));
  }

  @Test
  void lunch_is_served_at_half_past_twelve_whatever_goes_before_it() {
    Block lunch = block("lunch", 30).starting(Optional.of(LocalTime.of(12, 30)));
    assertThat(Timetable.of(script(block("work", 140), lunch, block("on", 10)), TEN).rows())
        .extracting(Timetable.Row::start, Timetable.Row::free, Timetable.Row::over)
        .containsExactly(row(TEN, ZERO, ZERO), row(LocalTime.of(12, 30), ofMinutes(10), ZERO),
            row(LocalTime.of(13, 0), ZERO, ZERO));
    assertThat(Timetable.of(script(block("work", 155), lunch), TEN).rows().getLast().over())
        .isEqualTo(ofMinutes(5));
  }

  @Test
  void a_first_block_with_a_fixed_start_begins_the_day() {
    Block first = block("welcome", 10).starting(Optional.of(LocalTime.of(13, 0)));
    Timetable day = Timetable.of(script(first), TEN);
    assertThat(day.begins()).isEqualTo(LocalTime.of(13, 0));
    assertThat(day.rows().getFirst().free()).isZero();
  }

  @Test
  void the_longest_time_on_end_is_between_two_pauses() {
    assertThat(Timetable.of(script(block("a", 40), block("b", 60), pause(), block("c", 90)), TEN)
        .longestWithoutPause()).isEqualTo(ofMinutes(100));
  }

  private static Tuple row(LocalTime start, Duration free, Duration over) {
    return tuple(start, free, over);
  }

  private static Script script(Block... blocks) {
    return new Script("day", words("Day"), Words.NONE, List.of(blocks), 1);
  }

  private static Block pause() {
    return new Block(new BlockId("pause"), ofMinutes(15), Place.NONE,
        List.of(new ActivitySpec("pause", "pause", Settings.NONE, Optional.empty(), List.of(), Map.of())),
        new BlockWords(words("Pause"), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(),
        false,
        false, List.of());
  }

  private static Block block(String id, int minutes) {
    return new Block(new BlockId(id), ofMinutes(minutes), Place.PLENARY, List.of(),
        new BlockWords(words(id), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(), false,
        false, List.of());
  }

  private static Words words(String text) {
    return new Words(Map.of("en", text));
  }
}
