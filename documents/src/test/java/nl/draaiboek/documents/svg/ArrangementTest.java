package nl.draaiboek.documents.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    List<Body> notes = notes(5, 200, 0);
    Body title = new Body(0, 0, 120, 30);

    assertThat(arrange(List.of(Block.of(notes, Optional.of(title))), List.of())).isTrue();
    assertApart(notes);
    assertThat(notes).allMatch(n -> n.box().top() >= title.box().bottom());
    assertThat(title.box().within(WALL)).isTrue();
  }

  @Test
  void in_a_group_notes_keep_their_order() {
    Body upper = new Body(100, 100, 100, 50);
    Body lower = new Body(100, 140, 100, 50);
    Body right = new Body(300, 100, 100, 50);
    Body rightmost = new Body(310, 150, 100, 50);

    assertThat(
        arrange(List.of(Block.of(List.of(right, lower, rightmost, upper), Optional.empty())), List.of()))
        .isTrue();
    assertThat(upper.box().right()).isLessThan(right.box().left());
    assertThat(upper.box().bottom()).isLessThan(lower.box().top());
    assertThat(right.box().bottom()).isLessThan(rightmost.box().top());
  }

  @Test
  void a_stranger_stays_out_of_a_group() {
    List<Body> group = notes(4, 200, 100);
    Body stranger = new Body(200, 100, 60, 40);

    assertThat(arrange(List.of(Block.of(group, Optional.empty())), List.of(stranger))).isTrue();
    assertThat(stranger.box().meets(Box.round(group))).isFalse();
  }

  @Test
  void a_wall_that_is_too_full_is_said_to_be() {
    assertThat(arrange(List.of(), notes(200, 400, 300))).isFalse();
  }

  @Test
  void where_nothing_smaller_is_left_each_goes_wherever_there_is_room() {
    List<Body> notes = notes(60, 400, 300);

    new Arrangement(WALL, List.of()).settleAnywhere(List.of(), notes.stream().map(Block::of).toList());

    assertApart(notes);
  }

  private static boolean arrange(List<Block> groups, List<Body> notes) {
    return new Arrangement(WALL, List.of()).settle(groups, notes.stream().map(Block::of).toList());
  }

  private static List<Body> notes(int count, double x, double y) {
    return IntStream.range(0, count).mapToObj(_ -> new Body(x, y, 100, 50)).toList();
  }

  private static void assertApart(List<Body> notes) {
    for (Body a : notes)
      assertThat(notes.stream().filter(b -> a.box().meets(b.box()))).hasSize(1);
  }
}
