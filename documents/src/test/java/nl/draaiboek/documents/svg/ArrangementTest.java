package nl.draaiboek.documents.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.documents.svg.Arrangement.Group;
import nl.draaiboek.documents.svg.Body.Box;
import org.junit.jupiter.api.Test;

class ArrangementTest {
  private static final Box WALL = new Box(0, 0, 1000, 800);

  @Test
  void a_note_with_room_hangs_where_ana_hung_it() {
    Body note = new Body(300, 200, 100, 50);

    assertThat(arrange(List.of(), List.of(note))).isTrue();
    assertThat(note.box()).isEqualTo(new Box(250, 175, 350, 225));
  }

  @Test
  void twelve_notes_in_one_place_all_get_room_on_their_side_of_the_axes() {
    List<Body> notes = notes(12, 400, 300);

    assertThat(arrange(List.of(), notes)).isTrue();
    assertApart(notes);
    assertThat(notes).allMatch(n -> n.x < 500 && n.y < 400 && n.box().within(WALL));
  }

  @Test
  void a_title_stands_above_its_group_even_at_the_top_of_the_wall() {
    List<Body> notes = notes(3, 200, 0);
    Body title = new Body(0, 0, 120, 30);

    assertThat(arrange(List.of(new Group(notes, Optional.of(title))), List.of())).isTrue();
    assertThat(notes).allMatch(n -> n.box().top() >= title.box().bottom());
    assertThat(title.box().within(WALL)).isTrue();
  }

  @Test
  void a_stranger_stays_out_of_a_group() {
    List<Body> group = List.of(new Body(100, 100, 100, 50), new Body(300, 100, 100, 50));
    Body stranger = new Body(200, 100, 60, 40);

    assertThat(arrange(List.of(new Group(group, Optional.empty())), List.of(stranger))).isTrue();
    assertThat(stranger.box().meets(Box.round(group))).isFalse();
  }

  @Test
  void a_wall_that_is_too_full_is_said_to_be() {
    assertThat(arrange(List.of(), notes(200, 400, 300))).isFalse();
  }

  @Test
  void where_nothing_smaller_is_left_each_goes_wherever_there_is_room() {
    List<Body> notes = notes(60, 400, 300);

    assertThat(new Arrangement(WALL, List.of(), false).settle(List.of(), notes)).isTrue();
    assertApart(notes);
  }

  private static boolean arrange(List<Group> together, List<Body> alone) {
    return new Arrangement(WALL, List.of(), true).settle(together, alone);
  }

  private static List<Body> notes(int count, double x, double y) {
    return IntStream.range(0, count).mapToObj(_ -> new Body(x, y, 100, 50)).toList();
  }

  private static void assertApart(List<Body> notes) {
    for (Body a : notes)
      assertThat(notes.stream().filter(b -> a.box().meets(b.box()))).hasSize(1);
  }
}
