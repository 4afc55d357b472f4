package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten people form groups of two to three, in a session that was meant for fewer tables; then they work at the tables. */
class GroupsBecomeTablesTest {
  private final Scenario day = Scenario.anaOpens(GroupScript.script(), GroupScript.setup(),
      StandardActivities.all());
  private List<Actor> people = List.of();

  @BeforeEach
  void people_come() {
    people = IntStream.rangeClosed(1, 10).mapToObj(i -> day.joins("Person " + i)).toList();
    day.ana().goesOn();
  }

  @AfterEach
  void everyone_goes() {
    day.close();
  }

  @Test
  void groups_that_are_made_are_tables_and_the_next_block_begins_at_all_of_them() {
    day.ana().presses("act/form/groups/make/1");
    assertThat(day.session().circle().tables()).hasSize(4);
    assertThat(day.session().circle().participants()).allMatch(a -> a.table().isTable());
    day.ana().goesOn();
    assertThat(going().course().at()).hasSize(4);
    people.forEach(p -> p.sends("act/talk/notes/write", Map.of("words", "We begin small")));
    assertThat(day.readAgain().circle()).isEqualTo(day.session().circle());
  }

  @Test
  void when_the_day_goes_on_before_anybody_confirms_everyone_has_a_table_all_the_same() {
    people.getFirst().sends("act/form/groups/write", Map.of("words", "How do I begin?"));
    day.ana().goesOn();
    assertThat(going().course().at()).hasSize(4);
    for (Room table : day.session().circle().tables())
      assertThat(day.session().circle().at(table)).hasSizeBetween(2, 3);
    day.ana().presses("steer/undo");
    assertThat(day.session().circle().tables()).as("who sits stays seated").hasSize(4);
    day.ana().goesOn();
    assertThat(day.readAgain().circle()).isEqualTo(day.session().circle());
  }

  @Test
  void who_passes_the_forming_of_groups_over_keeps_the_tables_that_there_are() {
    day.ana().presses("steer/skip/form");
    assertThat(day.session().circle().tables()).hasSize(GroupScript.setup().tables());
  }

  private Session.Going going() {
    return (Session.Going) day.session();
  }
}
