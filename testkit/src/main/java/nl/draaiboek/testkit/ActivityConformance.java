package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.CommonPhrase;
import nl.draaiboek.core.activity.Member;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import org.junit.jupiter.api.Test;

/** What holds for every activity, whatever it does. Extend it once for each kind. */
public abstract class ActivityConformance {
  private static final int TRIES = 30;
  private static final int STEPS = 30;
  private static final Set<String> NAMES_OF_WORDS = Set.of("words", "title", "why");
  private static final List<String> ODD_TEXTS = List.of("", " ", "0", "-1", "1", "2", "7", "50", "101",
      "99999999999",
      "one\ntwo", "\u0000\u202Eabc", "\uD83D", "💡 12 …", "x".repeat(5000), "1,2", "{0} '{", Worded.REMOVED);

  protected abstract Activity<?, ?, ?> activity();

  /** @return a spec that {@code check} finds nothing wrong in */
  protected abstract ActivitySpec spec();

  /** @return what people do, at least one of each verb, with answers where a form has them */
  protected abstract List<Action> actions();

  /** Puts there what the activity starts from, such as notes; those who are in the room have come. */
  protected void prepare(ActivityRoom room) {}

  @Test
  protected void its_own_spec_is_in_order() {
    assertThat(activity().check(spec(), ActivityRoom.block(spec())).stream().filter(p -> !p.warning()))
        .isEmpty();
  }

  @Test
  void every_verb_that_people_use_is_understood_and_no_other() {
    for (Action action : actions())
      assertThat(activity().read(action)).as(action.verb()).isPresent();
    assertThat(activity().read(new Action("no-such-verb", "1", Map.of()))).isEmpty();
  }

  @Test
  void what_works_afterwards_is_something_that_people_can_do() {
    assertThat(actions().stream().map(Action::verb)).containsAll(activity().afterwards());
  }

  @Test
  void no_two_phrases_have_the_same_key() {
    assertThat(activity().phrases().stream().map(Phrase::key)).doesNotHaveDuplicates();
  }

  @Test
  void an_event_with_words_can_be_stored_without_them() {
    for (Class<?> type : recordsOf(activity().eventType()))
      for (var component : type.getRecordComponents())
        if (component.getType() == String.class && NAMES_OF_WORDS.contains(component.getName()))
          assertThat(Worded.class).as(type.getSimpleName()).isAssignableFrom(type);
  }

  @Test
  void two_tables_that_have_gone_on_for_a_while_go_on_as_one() {
    ForAll.seeds(TRIES, random -> {
      Activity<?, ?, ?> same = activity();
      ActivityRoom room = room(same);
      ActivityRoom other = room(same);
      List<PersonId> people = people(room);
      for (int step = 0; step < STEPS; step++)
        (random.nextBoolean() ? room : other).asks(any(people, random), wild(random));
      room.mergesWith(other);
      people.forEach(p -> isShownWell(room, room.sees(p)));
      assertThat(room.faults()).isEmpty();
      room.asks(any(people, random), wild(random)).ifPresent(this::isSaidWell);
      assertThat(room.harvest()).isNotNull();
    });
  }

  @Test
  void whatever_people_do_it_answers_shows_and_remembers() {
    ForAll.seeds(TRIES, this::aWildSession);
  }

  private void aWildSession(Random random) {
    ActivityRoom room = room(activity());
    List<PersonId> people = people(room);
    for (int step = 0; step < STEPS; step++) {
      somethingElse(room, people, random);
      room.asks(any(people, random), wild(random)).ifPresent(this::isSaidWell);
      isShownWell(room, random.nextInt(3) == 0 ? room.allSee() : room.sees(any(people, random)));
      assertThat(room.faults()).isEmpty();
    }
    room.happened().forEach(ActivityConformance::losesItsWords);
    rememberTheSame(room, people);
  }

  private ActivityRoom room(Activity<?, ?, ?> activity) {
    ActivityRoom room = ActivityRoom.of(activity, spec());
    room.joins("facilitator", Role.FACILITATOR);
    room.joins("tess", Role.TABLE_FACILITATOR);
    for (String name : List.of("ana", "ben", "chantal", "driss"))
      room.joins(name);
    prepare(room);
    room.begins();
    return room;
  }

  private static List<PersonId> people(ActivityRoom room) {
    List<PersonId> people = new ArrayList<>(room.members().stream().map(Member::person).toList());
    people.add(new PersonId("a stranger"));
    return people;
  }

  private static void somethingElse(ActivityRoom room, List<PersonId> people, Random random) {
    switch (random.nextInt(14)) {
      case 0 -> room.timeIsUp(random.nextBoolean());
      case 1 -> room.open(random.nextInt(3) > 0);
      case 2 -> room.leaves(people.get(3));
      case 3 -> room.joins(people.get(3).value());
      case 4 -> room.passes(Duration.ofSeconds(random.nextInt(300)));
      case 5 -> room.startsAnew();
      default -> {
      }
    }
  }

  private Action wild(Random random) {
    Action sample = any(actions(), random);
    Map<String, String> answers = new HashMap<>(sample.answers());
    for (String name : sample.answers().keySet())
      if (random.nextInt(4) == 0)
        answers.put(name, any(ODD_TEXTS, random));
      else if (random.nextInt(12) == 0)
        answers.remove(name);
    String target = switch (random.nextInt(5)) {
      case 0 -> any(ODD_TEXTS, random);
      case 1 -> Integer.toString(random.nextInt(12));
      default -> sample.target();
    };
    return new Action(sample.verb(), target, answers);
  }

  private void isSaidWell(Decision<ActivityEvent> decision) {
    if (decision instanceof Decision.Refused<ActivityEvent>(var refusal))
      isSaidWell(new Line.Ours(refusal.phrase(), refusal.values()));
  }

  private void isSaidWell(Line.Ours line) {
    if (!(line.phrase() instanceof CommonPhrase))
      assertThat(activity().phrases()).as("its phrases").contains(line.phrase());
    assertThat(line.values().keySet()).as(line.phrase().key())
        .containsAll(Placeholders.of(line.phrase().english()));
  }

  private void isShownWell(ActivityRoom room, List<CardPart> parts) {
    Shown shown = Shown.in(parts);
    shown.lines().forEach(this::isSaidWell);
    String here = room.situation().key().address("", "");
    for (String address : shown.addresses()) {
      assertThat(address).hasSizeLessThanOrEqualTo(90).startsWith(here);
      String[] rest = address.substring(here.length()).split("/", 2);
      Map<String, String> answers = new HashMap<>();
      shown.forms().stream().filter(f -> f.action().equals(address))
          .forEach(f -> f.fields().forEach(field -> answers.put(field.name(), "1")));
      Action action = new Action(rest[0], rest.length > 1 ? rest[1] : "", answers);
      assertThat(activity().read(action)).as(address).isPresent();
    }
  }

  private static void losesItsWords(ActivityEvent event) {
    if (event instanceof Worded worded)
      assertThat(worded.withoutWords()).hasSameClassAs(worded)
          .satisfies(w -> assertThat(w.withoutWords()).isEqualTo(w));
  }

  private static void rememberTheSame(ActivityRoom room, List<PersonId> people) {
    List<List<CardPart>> seen = people.stream().map(room::sees).toList();
    var harvest = room.harvest();
    var progress = room.progress();
    room.replays();
    assertThat(people.stream().map(room::sees).toList()).isEqualTo(seen);
    assertThat(room.harvest()).isEqualTo(harvest);
    assertThat(room.progress()).isEqualTo(progress);
  }

  private static Set<Class<?>> recordsOf(Class<?> type) {
    Set<Class<?>> records = new HashSet<>();
    if (type.isRecord())
      records.add(type);
    Optional.ofNullable(type.getPermittedSubclasses()).stream().flatMap(java.util.Arrays::stream)
        .forEach(t -> records.addAll(recordsOf(t)));
    return records;
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
