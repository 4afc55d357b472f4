package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draaiboek.core.activity.gallery.GalleryWalk;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GalleryWalkTest {
  static final NoteKind QUESTION = new NoteKind("question", Colour.BLUE, "❓", Words.NONE);
  private static final Duration STOP = Duration.ofMinutes(3);

  private final ActivityRoom room = ActivityRoom.of(new GalleryWalk(), walk(Map.of("size", 2)));
  private final PersonId facilitator = room.joins("Femke", Role.FACILITATOR);
  private final List<PersonId> people = new ArrayList<>();

  static ActivitySpec walk(Map<String, Object> settings) {
    return Specs.after("before/notes", Specs.of("gallery", settings));
  }

  @BeforeEach
  void six_people_walk_in_groups_of_two() {
    for (String name : List.of("Ana", "Ben", "Chantal", "Driss", "Esra", "Mo")) {
      PersonId person = room.joins(name);
      people.add(person);
      room.given(person, QUESTION, Room.PLENARY, "The question of " + name);
    }
    room.begins();
  }

  @Test
  void every_group_has_been_at_all_stations_but_its_own() {
    Map<PersonId, Set<String>> seen = new java.util.HashMap<>();
    for (int stop = 1; stop <= 2; stop++) {
      for (PersonId person : people)
        seen.computeIfAbsent(person, _ -> new HashSet<>()).addAll(hangsHere(person));
      room.passes(STOP);
    }
    for (PersonId person : people)
      assertThat(seen.get(person)).hasSize(4).doesNotContain("The question of " + person);
  }

  @Test
  void a_tip_sticks_to_its_station_and_the_next_group_reads_it() {
    PersonId ana = people.getFirst();
    String brought = hangsHere(ana).getFirst();
    writes(ana, idOf(brought), "Ask the neighbours");
    room.passes(STOP);
    assertThat(room.sees(ana).toString()).doesNotContain("Ask the neighbours");
    assertThat(people).filteredOn(p -> hangsHere(p).contains(brought)).hasSize(2)
        .allSatisfy(p -> assertThat(room.sees(p).toString()).contains("Ask the neighbours"));
  }

  @Test
  void above_the_form_stands_where_one_stands_and_for_how_long() {
    List<String> kinds = room.sees(people.getFirst()).stream().map(part -> part.getClass().getSimpleName())
        .toList();
    assertThat(kinds).startsWith("Text", "Clock", "Form", "Wall");
  }

  @Test
  void at_the_end_everyone_collects_what_hangs_beside_their_own() {
    PersonId ana = people.getFirst();
    String brought = hangsHere(ana).getFirst();
    PersonId owner = new PersonId(brought.substring("The question of ".length()));
    writes(ana, idOf(brought), "Ask the neighbours");
    room.passes(STOP.multipliedBy(2));
    assertThat(room.sees(owner, CardPart.Wall.class).papers()).hasSize(1);
    assertThat(room.sees(owner).toString()).contains("COLLECT", "Ask the neighbours");
    assertThat(room.harvest().notes()).containsExactly(new NoteId(idOf(brought)), new NoteId(7));
  }

  @Test
  void what_somebody_was_writing_when_the_groups_walked_on_still_lands_where_it_belongs() {
    PersonId ana = people.getFirst();
    int brought = idOf(hangsHere(ana).getFirst());
    room.presses(facilitator, "next", 1);
    writes(ana, brought, "I was still writing this");
    assertThat(room.notes()).extracting(Note::words).contains("I was still writing this");
  }

  @Test
  void nobody_hangs_something_where_their_group_has_not_been() {
    PersonId ana = people.getFirst();
    List<String> here = hangsHere(ana);
    String elsewhere = room.notes().stream().map(Note::words).filter(w -> !here.contains(w)).findFirst()
        .orElseThrow();
    assertThat(refused(ana, idOf(elsewhere), "Well")).isEqualTo("gallery.not-there");
    assertThat(refused(ana, idOf(here.getFirst()), "")).isEqualTo("gallery.empty");
    assertThat(refused(facilitator, idOf(here.getFirst()), "Well")).isEqualTo("gallery.not-yours");
  }

  @Test
  void only_the_writer_takes_a_tip_back() {
    PersonId ana = people.getFirst();
    writes(ana, idOf(hangsHere(ana).getFirst()), "Ask the neighbours");
    assertThat(room.isRefused(facilitator, "withdraw", "7", Map.of()).phrase().key())
        .isEqualTo("gallery.writers-only");
    assertThat(room.presses(ana, "withdraw", 7)).containsExactly(new NoteEvent.NoteWithdrawn(new NoteId(7)));
    assertThat(room.harvest().notes()).isEmpty();
  }

  @Test
  void all_see_who_stands_where_and_who_leads_can_walk_on_at_once() {
    assertThat(room.allSee(CardPart.Facts.class).facts()).hasSize(3);
    room.presses(facilitator, "next", 1);
    assertThat(room.presses(facilitator, "next", 1)).as("pressed twice").isEmpty();
    assertThat(room.isRefused(people.getFirst(), "next", "2", Map.of()).phrase().key())
        .isEqualTo("gallery.leaders-only");
    room.presses(facilitator, "next", 2);
    assertThat(room.phase().orElseThrow().endsAt()).isEmpty();
  }

  @Test
  void whoever_comes_and_goes_everybody_walks_with_one_group_and_keeps_it() {
    ForAll.seeds(20, random -> {
      ActivityRoom all = ActivityRoom.of(new GalleryWalk(), walk(Map.of()));
      List<PersonId> here = new ArrayList<>();
      for (int i = random.nextInt(40); i > 0; i--)
        here.add(all.joins("Person " + i));
      here.forEach(p -> all.given(p, QUESTION, Room.PLENARY, "Of " + p));
      all.begins();
      for (int change = 0; change < 20; change++) {
        if (random.nextBoolean() && !here.isEmpty())
          all.leaves(here.remove(random.nextInt(here.size())));
        else
          here.add(all.joins("Late " + change));
        all.passes(Duration.ofSeconds(random.nextInt(200)));
        assertThat(all.faults()).isEmpty();
      }
    });
  }

  private List<String> hangsHere(PersonId person) {
    return room.sees(person, CardPart.Wall.class).papers().stream()
        .map(p -> ((nl.draaiboek.core.language.Line.Theirs) p.words()).words()).toList();
  }

  private int idOf(String words) {
    return room.notes().stream().filter(n -> n.words().equals(words)).findFirst().orElseThrow().id().number();
  }

  private void writes(PersonId who, int brought, String words) {
    assertThat(room.sees(who, CardPart.Form.class).fields()).extracting(Field::name).contains("on", "kind",
        "words");
    room.does(who, "write", "", Map.of("on", Integer.toString(brought), "kind", "tip", "words", words));
  }

  private String refused(PersonId who, int brought, String words) {
    return room
        .isRefused(who, "write", "", Map.of("on", Integer.toString(brought), "kind", "tip", "words", words))
        .phrase().key();
  }
}
