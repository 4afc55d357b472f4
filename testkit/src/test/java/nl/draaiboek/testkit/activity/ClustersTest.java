package nl.draaiboek.testkit.activity;

import static nl.draaiboek.testkit.activity.GivenNotes.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.clusters.Clusters;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.ClusterId;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private final ActivityRoom room = ActivityRoom.of(new Clusters(),
      Specs.after("reading/notes", Specs.of("clusters", Map.of("favourite", true, "per-person", 1))));
  private final PersonId tess = room.joins("Tess", Role.TABLE_FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");
  private final NoteId cooking = room.given(ana, YELLOW, Room.table(1), "Neighbours cook together");
  private final NoteId garden = room.given(ana, YELLOW, Room.table(1), "A garden for the street");
  private final NoteId coffee = room.given(ben, YELLOW, Room.table(1), "Coffee at the door");

  @Test
  void ana_hangs_up_her_favourite_and_says_why() {
    places(ana, cooking, "We could start on Monday");
    Paper paper = poster(ben).loose().getFirst();
    assertThat(paper.words()).isEqualTo(Line.theirs("Neighbours cook together"));
    assertThat(paper.remark()).contains(Line.theirs("We could start on Monday"));
    assertThat(room.progress().waitingOn()).containsExactly(ben);
  }

  @Test
  void a_second_favourite_waits_until_the_first_is_taken_off() {
    places(ana, cooking, "");
    assertThat(refusal(ana, "place", garden)).isEqualTo("sheet.enough");
    room.presses(ana, "take-off", cooking);
    places(ana, garden, "");
    assertThat(room.poster().placed()).containsOnlyKeys(garden);
  }

  @Test
  void only_its_writer_and_who_leads_hang_a_note_up_or_take_it_off() {
    assertThat(refusal(ben, "place", cooking)).isEqualTo("sheet.not-yours-to-place");
    places(tess, cooking, "");
    assertThat(refusal(ben, "take-off", cooking)).isEqualTo("sheet.not-yours-to-take-off");
    room.presses(tess, "take-off", cooking);
    assertThat(room.poster().placed()).isEmpty();
  }

  @Test
  void ben_groups_notes_of_others_and_gives_them_a_title() {
    hangAll();
    room.does(ben, "cluster", "", Map.of("notes", "#1, 3", "title", " At  the table\u0007 "));
    CardPart.Cluster cluster = poster(ana).clusters().getFirst();
    assertThat(cluster.title()).isEqualTo(Line.theirs("At  the table"));
    assertThat(cluster.papers()).extracting(Paper::note).containsExactly(cooking, coffee);
    room.does(ana, "title", "1", Map.of("title", "Food"));
    assertThat(poster(ben).clusters().getFirst().title()).isEqualTo(Line.theirs("Food"));
    assertThat(poster(ben).loose()).isEmpty();
  }

  @Test
  void the_same_group_asked_twice_is_made_once() {
    hangAll();
    room.does(ben, "cluster", "", Map.of("notes", "1,3", "title", "Food"));
    assertThat(room.does(ben, "cluster", "", Map.of("notes", "3,1", "title", "Food"))).isEmpty();
  }

  @Test
  void a_cluster_is_made_of_at_least_two_notes_that_hang() {
    hangAll();
    assertThat(key(ana, "cluster", "1", "Alone")).isEqualTo("sheet.which-notes");
    assertThat(key(ana, "cluster", "1, two", "")).isEqualTo("sheet.which-notes");
    assertThat(key(ana, "cluster", "1, 2", "")).isEqualTo("sheet.does-not-hang");
    assertThat(key(ana, "cluster", "1, 3", "x".repeat(81))).isEqualTo("sheet.title-too-long");
  }

  @Test
  void a_note_leaves_its_cluster_joins_it_again_and_the_last_change_is_undone() {
    hangAll();
    room.does(ben, "cluster", "", Map.of("notes", "1,3", "title", "Food"));
    room.presses(ana, "leave", coffee);
    assertThat(cluster(1)).containsExactly(cooking);
    room.does(ana, "add", "1", Map.of("notes", "3"));
    assertThat(cluster(1)).containsExactly(cooking, coffee);
    room.presses(ben, "split", 1);
    assertThat(room.poster().clusters()).isEmpty();
    room.presses(ana, "undo", "");
    assertThat(cluster(1)).containsExactly(cooking, coffee);
  }

  @Test
  void with_nothing_to_undo_it_says_so() {
    assertThat(room.isRefused(ana, "undo", "", Map.of()).phrase().key()).isEqualTo("sheet.nothing-to-undo");
  }

  @Test
  void a_note_that_is_withdrawn_or_hidden_is_not_shown() {
    hangAll();
    room.noteEvent(new NoteEvent.NoteHidden(cooking));
    room.noteEvent(new NoteEvent.NoteWithdrawn(coffee));
    assertThat(poster(ana).loose()).isEmpty();
    assertThat(room.harvest().notes()).isEmpty();
  }

  @Test
  void a_board_shows_the_poster_without_anything_to_press() {
    hangAll();
    CardPart.Clusters board = room.allSee(CardPart.Clusters.class);
    assertThat(board.cluster()).isEmpty();
    assertThat(board.loose()).allSatisfy(p -> assertThat(p.buttons()).isEmpty());
    assertThat(room.allSee()).hasSize(1);
  }

  @Test
  void when_the_block_is_over_only_a_title_can_still_be_mended() {
    hangAll();
    room.does(ben, "cluster", "", Map.of("notes", "1,3", "title", "Fod"));
    room.open(false);
    assertThat(room.does(ben, "title", "1", Map.of("title", "Food")))
        .containsExactly(new PosterEvent.ClusterTitled(new ClusterId(1), "Food"));
    assertThat(poster(ana).cluster()).isEmpty();
    assertThat(room.harvest().parts()).containsExactly(new Harvest.Sheet("block/clusters", Room.table(1),
        List.of(cooking, coffee), Optional.empty()));
  }

  @Test
  void without_favourites_ana_hangs_up_all_her_notes_at_once() {
    ActivityRoom open = ActivityRoom.of(new Clusters(),
        Specs.after("reading/notes", Specs.of("clusters", Map.of())));
    PersonId chantal = open.joins("Chantal");
    PersonId driss = open.joins("Driss");
    GivenNotes.twoEach(open);
    assertThat(open.presses(chantal, "place-all", "")).hasSize(2);
    assertThat(open.sees(driss, CardPart.Clusters.class).loose()).hasSize(2);
  }

  @Test
  void a_script_that_names_no_notes_to_start_from_is_told() {
    ActivitySpec spec = Specs.of("clusters", Map.of("per-person", 99));
    assertThat(new Clusters().check(spec, ActivityRoom.block(spec))).extracting(p -> p.setting())
        .containsExactlyInAnyOrder("per-person", "from");
  }

  private void hangAll() {
    places(ana, cooking, "");
    places(ben, coffee, "");
  }

  private void places(PersonId who, NoteId note, String why) {
    room.does(who, "place", note.toString(), Map.of("why", why));
  }

  private List<NoteId> cluster(int number) {
    return Objects.requireNonNull(room.poster().clusters().get(new ClusterId(number))).notes();
  }

  private CardPart.Clusters poster(PersonId viewer) {
    return room.sees(viewer, CardPart.Clusters.class);
  }

  private String refusal(PersonId who, String verb, NoteId note) {
    return room.isRefused(who, verb, note.toString(), Map.of()).phrase().key();
  }

  private String key(PersonId who, String verb, String notes, String title) {
    return room.isRefused(who, verb, "", Map.of("notes", notes, "title", title)).phrase().key();
  }
}
