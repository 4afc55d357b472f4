package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole sense-making session on Discord: 24 people at four tables, from opening to wrap-up. */
class DayOnDiscordTest {
  private static final int PEOPLE = 24;
  private static final int TABLES = 4;

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final List<Person> people = new ArrayList<>();

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void twenty_four_people_go_through_the_whole_day_at_four_tables() {
    room.opens(ana, "duidingssessie", TABLES);
    everyoneTakesATable();
    next("Start");
    next("Volgende blok");
    next("Volgende blok");
    everyoneWritesByButtonCommandAndDirectMessage();
    next("Volgende blok");
    aTableSeesItsNotes();
    next("Volgende blok");
    next("Volgende blok");
    everyoneHangsANoteOnTheLandscape();
    next("Volgende blok");
    next("Volgende blok");
    aTableChoosesAnInsight();
    next("Volgende blok");
    next("Volgende blok");
    everyoneChecksOut();
    next("Volgende blok");
    theDayIsClosedAndItsWrapUpShared();
    assertThat(discord.findings()).isEmpty();
  }

  private void everyoneTakesATable() {
    ChatMessage lobby = room.card(room.channel);
    for (int i = 0; i < PEOPLE; i++) {
      int table = i % TABLES + 1;
      Person person = room.comes("Mens " + (i + 1));
      people.add(person);
      person.presses(lobby, "Tafel " + table).acknowledgement();
      person.goesTo(room.table(table));
    }
    await().untilAsserted(() -> assertThat(room.table(1).members()).contains(people.getFirst()));
    assertThat(room.session().circle().participants()).hasSize(PEOPLE);
  }

  private void everyoneWritesByButtonCommandAndDirectMessage() {
    for (int i = 0; i < PEOPLE; i++) {
      Person person = people.get(i);
      var press = person.presses(room.card(room.table(i % TABLES + 1)), "Schrijf een briefje");
      person.fillsIn(press.form(), Map.of("kind", "yellow", "card", "12", "words", "Buren koken samen " + i))
          .reply();
      person.slash("note", Map.of("words", "Dossiers blijven liggen " + i, "kind", "green", "card", 7))
          .reply();
      person.messages("💡 12 Iedereen kent elkaar " + i);
    }
    await().until(() -> notes().size() == 3 * PEOPLE);
    assertThat(notes()).doesNotHaveDuplicates();
    assertThat(room.card(room.table(1)).text()).contains("💡");
    assertThat(room.remote(ana).text()).contains("Tafel 4").contains("💡");
  }

  private void aTableSeesItsNotes() {
    Person first = people.getFirst();
    ChatMessage mine = first.presses(room.card(room.table(1)), "Doe mee").reply();
    assertThat(mine.text()).contains("Buren koken samen").hasSizeLessThanOrEqualTo(2000);
    assertThat(mine.buttons()).extracting(b -> b.label()).contains("Maak een cluster");
  }

  private void everyoneHangsANoteOnTheLandscape() {
    for (int i = 0; i < PEOPLE; i++) {
      Person person = people.get(i);
      String note = room.session().work().notes().stream().filter(n -> n.words().startsWith("Dossiers"))
          .filter(n -> isBy(person, n)).findFirst().orElseThrow().id().toString();
      if (i % 2 == 0)
        person.slash("place", Map.of("note", Integer.parseInt(note), "where", "rechtsboven"))
            .acknowledgement();
      else
        byPages(person, room.table(i % TABLES + 1), note);
    }
    await().until(() -> room.session().work().posters().values().stream().mapToInt(p -> p.placed().size())
        .sum() >= PEOPLE);
    await().atMost(Duration.ofSeconds(20)).untilAsserted(
        () -> assertThat(room.card(room.table(2)).files()).extracting(f -> f.name())
            .contains("landschap.png"));
  }

  private void byPages(Person person, ChatChannel table, String note) {
    ChatMessage mine = person.presses(room.card(table), "Doe mee").reply();
    person.picks(mine, "Hang een briefje op", "see:place/" + note).acknowledgement();
    await().until(() -> person.seesAlone().getLast().text().contains("Waar komt #" + note));
    person.presses(person.seesAlone().getLast(), "see:place/" + note + "/90").acknowledgement();
    await().until(() -> person.seesAlone().getLast().buttons().stream()
        .anyMatch(b -> b.customId().equals("see:place/" + note + "/90/90")));
    person.presses(person.seesAlone().getLast(), "see:place/" + note + "/90/90").acknowledgement();
  }

  private boolean isBy(Person person, Note note) {
    return room.store.accounts().find(room.session().house().session(), "discord:" + person.id())
        .filter(note.author()::equals).isPresent();
  }

  private void aTableChoosesAnInsight() {
    Person first = people.getFirst();
    ChatMessage mine = first.presses(room.card(room.table(1)), "Doe mee").reply();
    String propose = mine.buttons().stream().filter(b -> b.label().startsWith("Stel voor")).findFirst()
        .orElseThrow()
        .customId();
    first.fillsIn(first.presses(mine, propose).form(), Map.of("words", "Samen beginnen werkt"))
        .acknowledgement();
    await().until(() -> notes().contains("Samen beginnen werkt"));
    int proposal = room.session().work().notes().stream()
        .filter(n -> n.words().equals("Samen beginnen werkt"))
        .findFirst().orElseThrow().id().number();
    first.slash("choose", Map.of("note", proposal)).acknowledgement();
    await()
        .until(() -> room.session().work().posters().values().stream().anyMatch(p -> !p.chosen().isEmpty()));
  }

  private void everyoneChecksOut() {
    for (int i = 0; i < 3; i++) {
      Person person = people.get(i).goesTo(room.channel);
      ChatMessage mine = person.presses(room.card(room.channel), "Doe mee").reply();
      String answer = mine.buttons().stream().filter(b -> b.customId().startsWith("fill:")).findFirst()
          .orElseThrow()
          .customId();
      person.fillsIn(person.presses(mine, answer).form(), Map.of("words", "Een tafel voor iedereen " + i))
          .acknowledgement();
    }
    await().untilAsserted(
        () -> assertThat(room.card(room.channel).text()).contains("Een tafel voor iedereen 2"));
  }

  private void theDayIsClosedAndItsWrapUpShared() {
    ana.presses(room.remote(ana), "Sluit de sessie").acknowledgement();
    room.settles();
    ana.presses(room.remote(ana), "Deel het verslag").acknowledgement();
    room.settles();
    await().untilAsserted(() -> {
      room.settles();
      assertThat(room.channel.last().files()).extracting(f -> f.name())
          .containsExactlyInAnyOrder("verslag.md", "briefjes.csv");
    });
    assertThat(room.channel.messages()).noneMatch(m -> m.isPressable());
  }

  private void next(String button) {
    room.leads(ana, room.remote(ana), button);
    room.passes(Duration.ofSeconds(30));
  }

  private List<String> notes() {
    return room.session().work().notes().stream().map(Note::words).toList();
  }
}
