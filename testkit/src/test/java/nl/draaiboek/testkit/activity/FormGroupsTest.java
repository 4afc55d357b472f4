package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.activity.groups.FormGroups;
import nl.draaiboek.core.activity.groups.GroupsEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.SeatEvent;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;

class FormGroupsTest {
  private static final PersonId FACILITATOR = new PersonId("Femke");

  static Block together(ActivitySpec spec) {
    return new Block(new BlockId("block"), Duration.ofMinutes(25), Place.PLENARY, List.of(spec),
        new BlockWords(new Words(Map.of("en", "A block")), Words.NONE, Words.NONE, Words.NONE, Words.NONE),
        Optional.empty(), false, false, List.of());
  }

  private static ActivityRoom room(String by, int size) {
    ActivityRoom room = new ActivityRoom(new FormGroups(), Specs.of("groups", Map.of("by", by, "size", size)),
        Room.PLENARY, new StoryCards(0, Map.of()));
    room.joins("Femke", Role.FACILITATOR);
    return room;
  }

  private static List<PersonId> begins(ActivityRoom room, int people) {
    List<PersonId> all = new ArrayList<>(IntStream.rangeClosed(1, people)
        .mapToObj(i -> room.joins("Person " + i)).toList());
    room.begins();
    return all;
  }

  @Test
  void one_names_a_question_and_up_to_three_who_recognise_it_join() {
    ActivityRoom room = room("question", 4);
    List<PersonId> people = begins(room, 8);
    name(room, people.get(0), "How do I begin?");
    for (int i = 1; i <= 3; i++)
      room.presses(people.get(i), "join", 1);
    assertThat(refused(room, people.get(4), "join", "1")).isEqualTo("groups.full");
    name(room, people.get(4), "Who pays?");
    assertThat(refused(room, people.get(5), "write", "")).isEqualTo("groups.enough-questions");
    assertThat(room.progress().waitingOn()).containsExactlyElementsOf(people.subList(5, 8));
    for (int i = 5; i <= 7; i++)
      room.presses(people.get(i), "join", 2);
    room.presses(FACILITATOR, "make", 1);
    assertThat(tables(room)).containsExactly(people.subList(0, 4), people.subList(4, 8));
    assertThat(room.harvest().notes()).hasSize(2);
  }

  @Test
  void six_people_are_three_and_three_so_nobody_sits_with_one_other() {
    ActivityRoom room = room("question", 4);
    List<PersonId> people = begins(room, 6);
    name(room, people.get(0), "How do I begin?");
    room.presses(people.get(1), "join", 1);
    room.presses(people.get(2), "join", 1);
    assertThat(refused(room, people.get(3), "join", "1")).isEqualTo("groups.full");
  }

  @Test
  void who_is_left_over_is_placed_as_who_leads_saw_it_before() {
    ActivityRoom room = room("question", 4);
    List<PersonId> people = begins(room, 7);
    name(room, people.get(0), "How do I begin?");
    name(room, people.get(1), "Who pays?");
    room.presses(people.get(2), "join", 2);
    CardPart.Facts proposal = room.sees(FACILITATOR, CardPart.Facts.class);
    assertThat(proposal.facts()).hasSize(4);
    assertThat(room.sees(people.get(3))).noneMatch(CardPart.Facts.class::isInstance);
    room.presses(FACILITATOR, "make", 1);
    assertThat(tables(room)).extracting(List::size).containsExactlyInAnyOrder(3, 4);
    assertThat(tables(room).get(0)).contains(people.get(0));
    assertThat(tables(room).get(1)).contains(people.get(1), people.get(2));
    assertThat(room.presses(FACILITATOR, "make", 1)).as("pressed twice").isEmpty();
  }

  @Test
  void when_nobody_confirms_the_bot_places_everyone_as_the_day_goes_on() {
    ActivityRoom room = room("question", 4);
    List<PersonId> people = begins(room, 9);
    name(room, people.getFirst(), "How do I begin?");
    room.ends();
    assertThat(tables(room)).extracting(List::size).containsExactly(3, 3, 3);
    ActivityRoom made = room("random", 4);
    begins(made, 8);
    made.presses(FACILITATOR, "make", 1);
    PersonId late = made.joins("Late");
    made.ends();
    assertThat(seatOf(made, late)).isPresent();
  }

  @Test
  void there_are_as_many_tables_as_groups_also_more_than_the_session_has() {
    ActivityRoom room = room("random", 2);
    begins(room, 11);
    room.presses(FACILITATOR, "make", 1);
    assertThat(seats(room)).extracting(SeatEvent::table)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 5).mapToObj(Room::table).toList());
    assertThat(tables(room)).extracting(List::size).containsExactlyInAnyOrder(2, 2, 2, 2, 3);
  }

  @Test
  void who_comes_late_reads_where_there_is_room_and_sits_down_there() {
    ActivityRoom room = room("random", 4);
    begins(room, 7);
    room.presses(FACILITATOR, "make", 1);
    PersonId late = room.joins("Late");
    List<CardPart.Answer> open = room.sees(late, CardPart.Answers.class).questions().getFirst().answers()
        .stream()
        .filter(a -> !a.buttons().isEmpty()).toList();
    assertThat(open).singleElement().extracting(a -> a.joined().size()).isEqualTo(3);
    int group = Integer.parseInt(open.getFirst().buttons().getFirst().action().replaceAll(".*/", ""));
    assertThat(refused(room, late, "join", Integer.toString(3 - group))).isEqualTo("groups.full");
    room.presses(late, "join", group);
    assertThat(seatOf(room, late)).contains(Room.table(group));
  }

  @Test
  void colours_wait_with_a_place_for_everyone_and_people_change_their_mind() {
    ActivityRoom room = room("colour", 3);
    List<PersonId> people = begins(room, 6);
    assertThat(room.allSee(CardPart.Answers.class).questions().getFirst().answers()).hasSize(2);
    room.presses(people.getFirst(), "join", 2);
    assertThat(refused(room, people.getFirst(), "join", "1")).isEqualTo("groups.in-one");
    room.presses(people.getFirst(), "leave", "");
    room.presses(people.getFirst(), "join", 1);
    assertThat(room.progress().waitingOn()).hasSize(5);
  }

  @Test
  void dealing_again_deals_otherwise_and_those_who_lead_tables_are_spread() {
    ActivityRoom room = room("random", 4);
    List<PersonId> tables = List.of(room.joins("Tess", Role.TABLE_FACILITATOR),
        room.joins("Tom", Role.TABLE_FACILITATOR), room.joins("Tia", Role.TABLE_FACILITATOR));
    begins(room, 9);
    List<ActivityEvent> first = room.presses(FACILITATOR, "deal", 1);
    room.passes(Duration.ofSeconds(1));
    assertThat(room.presses(FACILITATOR, "deal", 2)).isNotEqualTo(first);
    room.presses(FACILITATOR, "make", 3);
    for (List<PersonId> table : tables(room))
      assertThat(table.stream().filter(tables::contains)).hasSize(1);
  }

  @Test
  void by_hand_who_leads_decides_and_nobody_is_moved_away_again() {
    ActivityRoom room = room("hand", 4);
    List<PersonId> people = begins(room, 7);
    assertThat(refused(room, people.getFirst(), "join", "1")).isEqualTo("groups.not-now");
    for (int i = 0; i < 5; i++)
      put(room, people.get(i), i == 0 ? "new" : "1");
    put(room, people.get(5), "new");
    room.presses(FACILITATOR, "make", 1);
    assertThat(tables(room)).containsExactly(people.subList(0, 5), people.subList(5, 7));
    room.presses(FACILITATOR, "reopen", 2);
    put(room, people.get(0), "2");
    room.presses(FACILITATOR, "make", 3);
    assertThat(tables(room).get(1)).contains(people.get(0));
  }

  @Test
  void a_question_that_nobody_joined_goes_along_with_who_named_it_and_one_that_others_joined_stays() {
    ActivityRoom room = room("question", 4);
    List<PersonId> people = begins(room, 8);
    name(room, people.get(0), "How do I begin?");
    room.presses(people.get(0), "leave", "");
    assertThat(room.notes()).isEmpty();
    name(room, people.get(1), "Who pays?");
    name(room, people.get(1), "Who pays for it?");
    room.presses(people.get(2), "join", 2);
    room.presses(people.get(1), "leave", "");
    assertThat(room.notes()).extracting(Note::words).containsExactly("Who pays for it?");
    assertThat(refused(room, people.get(1), "make", "")).isEqualTo("groups.leaders-only");
  }

  @Test
  void groups_are_made_with_all_together() {
    ActivitySpec spec = Specs.of("groups", Map.of("by", "lot", "size", 1));
    assertThat(new FormGroups().check(spec, ActivityRoom.block(spec))).hasSize(3);
  }

  @Test
  void for_every_number_of_people_nobody_is_left_over_and_sizes_are_as_asked_where_that_can_be() {
    for (int size = 2; size <= 6; size++)
      for (int people = 1; people <= 60; people++) {
        ActivityRoom room = room("random", size);
        List<PersonId> all = begins(room, people);
        room.presses(FACILITATOR, "make", 1);
        isWell(room, all, size);
      }
    assertThat(sizes(5, 4)).containsExactly(5);
    assertThat(sizes(6, 4)).containsExactly(3, 3);
    assertThat(sizes(7, 5)).containsExactlyInAnyOrder(4, 3);
    assertThat(sizes(3, 2)).containsExactly(3);
  }

  @Test
  void whatever_people_do_before_nobody_is_left_over_and_sizes_are_as_asked_where_that_can_be() {
    ForAll.seeds(60, random -> {
      int size = 2 + random.nextInt(4);
      ActivityRoom room = room(List.of("question", "colour", "random").get(random.nextInt(3)), size);
      List<PersonId> people = begins(room, random.nextInt(60) + 1);
      for (int step = 0; step < 80; step++)
        happens(room, people, random);
      if (people.isEmpty())
        people.add(room.joins("Last"));
      if (room.asks(FACILITATOR, new Action("reopen", "", Map.of())).isPresent())
        room.presses(FACILITATOR, "make", "");
      isWell(room, people, size);
    });
  }

  private static void happens(ActivityRoom room, List<PersonId> people, Random random) {
    switch (random.nextInt(12)) {
      case 0 -> {
        if (!people.isEmpty())
          room.leaves(people.remove(random.nextInt(people.size())));
      }
      case 1 -> {
        if (people.size() < 60)
          people.add(room.joins("Late " + random.nextInt()));
      }
      case 2 -> room.asks(FACILITATOR, new Action(random.nextInt(4) == 0 ? "make" : "reopen", "", Map.of()));
      case 3, 4 -> act(room, people, "write", random);
      case 5 -> act(room, people, "leave", random);
      default -> act(room, people, "join", random);
    }
  }

  private static void act(ActivityRoom room, List<PersonId> people, String verb, Random random) {
    if (!people.isEmpty())
      room.asks(people.get(random.nextInt(people.size())), new Action(verb,
          Integer.toString(random.nextInt(18) + 1), Map.of("words", "What about " + random.nextInt() + "?")));
  }

  /** Some arrangement has all groups of the size, or one less; else the nearest that there is. */
  private static void isWell(ActivityRoom room, List<PersonId> people, int size) {
    List<List<PersonId>> tables = tables(room);
    assertThat(tables.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(people);
    int least = size == 2 ? 2 : size - 1;
    int best = IntStream.rangeClosed(1, people.size())
        .map(groups -> Math.max(0,
            Math.max(least - people.size() / groups, Math.ceilDiv(people.size(), groups) - size)))
        .min().orElseThrow();
    assertThat(tables.stream().mapToInt(List::size)).as("%d people of %d", people.size(), size)
        .allMatch(count -> Math.max(0, Math.max(least - count, count - size)) <= best);
  }

  private static List<Integer> sizes(int people, int size) {
    ActivityRoom room = room("random", size);
    begins(room, people);
    room.presses(FACILITATOR, "make", 1);
    return tables(room).stream().map(List::size).toList();
  }

  /** @return who is at each table after the groups were last made */
  private static List<List<PersonId>> tables(ActivityRoom room) {
    return room.happened().stream().filter(GroupsEvent.GroupsMade.class::isInstance).reduce((_, last) -> last)
        .map(made -> ((GroupsEvent.GroupsMade) made).groups().stream().map(GroupsEvent.Made::people).toList())
        .orElseThrow();
  }

  private static List<SeatEvent> seats(ActivityRoom room) {
    return room.happened().stream().filter(SeatEvent.class::isInstance).map(SeatEvent.class::cast).toList();
  }

  private static Optional<Room> seatOf(ActivityRoom room, PersonId person) {
    Map<PersonId, Room> seats = new HashMap<>();
    seats(room).forEach(seat -> seat.people().forEach(p -> seats.put(p, seat.table())));
    return Optional.ofNullable(seats.get(person));
  }

  private static void name(ActivityRoom room, PersonId who, String words) {
    room.does(who, "write", "", Map.of("words", words));
  }

  private static void put(ActivityRoom room, PersonId who, String group) {
    room.does(FACILITATOR, "put", "", Map.of("person", who.value(), "group", group));
  }

  private static String refused(ActivityRoom room, PersonId who, String verb, String target) {
    return room.isRefused(who, verb, target, Map.of("words", "What?")).phrase().key();
  }
}
