package nl.draaiboek.teams;

import static nl.draaiboek.teams.AtATable.said;
import static nl.draaiboek.teams.AtATable.sees;
import static nl.draaiboek.teams.AtATable.soon;
import static nl.draaiboek.teams.AtATable.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import nl.draaiboek.teams.parts.TeamsIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole sense-making session in Teams: 24 people at four tables, from opening to wrap-up. */
class DayOnTeamsTest {
  private static final int PEOPLE = 24;
  private static final int TABLES = 4;
  private static final int MESSAGE_BYTES = 80_000;

  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final AtATable at = new AtATable(teams);
  private final List<TeamsPerson> people = new ArrayList<>();

  @AfterEach
  void everyone_goes() {
    at.close();
  }

  @Test
  void twenty_four_people_go_through_the_whole_day_at_four_tables() {
    at.room.team.grantsReading();
    at.opens("open duidingssessie 4 tafels");
    everyoneTakesATable();
    next("Start");
    next("Volgende blok");
    next("Volgende blok");
    everyoneWritesByFormInTheThreadAndToTheBotAlone();
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
    assertThat(teams.requests()).allMatch(r -> 2 * r.body().toString().length() < MESSAGE_BYTES);
    assertThat(teams.findings()).isEmpty();
  }

  private void everyoneTakesATable() {
    for (int i = 0; i < PEOPLE; i++) {
      TeamsPerson person = at.room.comes("Mens " + (i + 1));
      people.add(person);
      at.sits(person, table(i));
    }
    assertThat(session().circle().participants()).hasSize(PEOPLE).allMatch(a -> a.table().isTable());
  }

  private static int table(int person) {
    return person % TABLES + 1;
  }

  private Chat thread(int person) {
    return at.room.table(table(person));
  }

  private void everyoneWritesByFormInTheThreadAndToTheBotAlone() {
    for (int i = 0; i < PEOPLE; i++) {
      TeamsPerson person = people.get(i);
      SeenMessage card = at.room.card(thread(i));
      person.presses(card, "Schrijf een briefje");
      person.presses(card, "Hang op",
          Map.of("answer-kind", "yellow", "answer-card", "12", "answer-words", "Buren koken samen " + i));
      assertThat(sees(person, card)).contains("Staat erop");
      person.says(thread(i), "groen 7: Dossiers blijven liggen " + i);
      person.says(teams.personal(person), "💡 12 Iedereen kent elkaar " + i);
    }
    soon().until(() -> at.notes().size() == 3 * PEOPLE);
    assertThat(at.notes()).doesNotHaveDuplicates();
    assertThat(words(at.room.card(at.room.table(1)))).contains("💡");
    assertThat(words(at.room.remote(at.ana))).contains("Tafel 4").contains("💡");
    assertThat(said(at.room.table(1))).as("the thread stays quiet").noneMatch(t -> t.contains("Staat erop"));
  }

  private void aTableSeesItsNotes() {
    TeamsPerson first = people.getFirst();
    SeenMessage card = at.room.card(at.room.table(1));
    first.presses(card, "Doe mee");
    assertThat(sees(first, card)).contains("Buren koken samen").contains("Maak een cluster");
  }

  private void everyoneHangsANoteOnTheLandscape() {
    for (int i = 0; i < PEOPLE; i++) {
      TeamsPerson person = people.get(i);
      int note = session().work().notes().stream().filter(n -> n.words().startsWith("Dossiers"))
          .filter(n -> isBy(person, n)).findFirst().orElseThrow().id().number();
      if (i % 2 == 0)
        person.says(teams.personal(person), "plaats #" + note + " rechtsboven");
      else
        byPages(person, thread(i), note);
    }
    soon().until(() -> session().work().posters().values().stream().mapToInt(p -> p.placed().size())
        .sum() >= PEOPLE);
  }

  private void byPages(TeamsPerson person, Chat thread, int note) {
    SeenMessage card = at.room.card(thread);
    person.presses(card, "Doe mee");
    picks(person, card, "see:place/" + note);
    assertThat(sees(person, card)).contains("Waar komt #" + note);
    presses(person, card, "see:place/" + note + "/90");
    presses(person, card, "see:place/" + note + "/90/90");
  }

  /** Chooses it in the list where it stands. */
  private void picks(TeamsPerson person, SeenMessage message, String target) {
    JsonNode card = message.card(person).orElseThrow();
    for (JsonNode list : card.findParents("choices"))
      for (JsonNode choice : list.path("choices"))
        if (choice.path("value").asText().equals(target)) {
          String id = list.path("id").asText();
          person.presses(message, action(card, "choice", id), Map.of(id, target));
          return;
        }
    throw new AssertionError("no list has " + target + ": " + card);
  }

  private void presses(TeamsPerson person, SeenMessage message, String target) {
    person.presses(message, action(message.card(person).orElseThrow(), "target", target), Map.of());
  }

  private static JsonNode action(JsonNode card, String field, String value) {
    return card.findParents("verb").stream().filter(a -> value.equals(a.path("data").path(field).asText()))
        .findFirst().orElseThrow(() -> new AssertionError("no button with " + value + " on " + card));
  }

  private boolean isBy(TeamsPerson person, Note note) {
    return at.room.store.accounts()
        .find(session().house().session(), TeamsIds.account(OnTeams.person(person)))
        .filter(note.author()::equals).isPresent();
  }

  private void aTableChoosesAnInsight() {
    TeamsPerson first = people.getFirst();
    SeenMessage card = at.room.card(at.room.table(1));
    first.presses(card, "Doe mee");
    String propose = titled(first, card, "Stel voor");
    first.presses(card, propose);
    String send = card.card(first).orElseThrow().findParents("verb").stream()
        .filter(a -> a.path("verb").asText().equals("send")).findFirst().orElseThrow().path("title").asText();
    first.presses(card, send, Map.of("answer-words", "Samen beginnen werkt"));
    soon().until(() -> at.notes().contains("Samen beginnen werkt"));
    int proposal = session().work().notes().stream().filter(n -> n.words().equals("Samen beginnen werkt"))
        .findFirst().orElseThrow().id().number();
    first.says(at.room.table(1), "kies #" + proposal);
    soon().until(() -> session().work().posters().values().stream().anyMatch(p -> !p.chosen().isEmpty()));
  }

  private static String titled(TeamsPerson person, SeenMessage message, String beginning) {
    return message.card(person).orElseThrow().findParents("verb").stream().map(a -> a.path("title").asText())
        .filter(title -> title.startsWith(beginning)).findFirst().orElseThrow(
            () -> new AssertionError("no button " + beginning + " on " + message.card(person)));
  }

  private void everyoneChecksOut() {
    for (int i = 0; i < 3; i++) {
      TeamsPerson person = people.get(i);
      SeenMessage card = at.room.card(at.together());
      person.presses(card, "Doe mee");
      ObjectNode mine = card.card(person).orElseThrow();
      JsonNode fill = mine.findParents("verb").stream().filter(a -> a.path("verb").asText().equals("fill"))
          .findFirst().orElseThrow();
      person.presses(card, fill, Map.of());
      JsonNode send = card.card(person).orElseThrow().findParents("verb").stream()
          .filter(a -> a.path("verb").asText().equals("send")).findFirst().orElseThrow();
      person.presses(card, send, Map.of("answer-words", "Een tafel voor iedereen " + i));
    }
    soon().untilAsserted(
        () -> assertThat(words(at.room.card(at.together()))).contains("Een tafel voor iedereen 2"));
  }

  private void theDayIsClosedAndItsWrapUpShared() {
    at.ana.presses(at.room.remote(at.ana), "Sluit de sessie");
    at.room.settles();
    at.ana.presses(at.room.remote(at.ana), "Deel het verslag");
    at.room.settles();
    assertThat(session()).isInstanceOf(Session.Closed.class);
    assertThat(said(at.together())).last().asString().contains("Verslag")
        .contains("https://draaiboek.example/");
    assertThat(at.together().fromBot()).allMatch(m -> m.buttons().isEmpty());
  }

  private Session.Opened session() {
    return at.room.session(at.together());
  }

  private void next(String button) {
    at.ana.presses(at.room.remote(at.ana), button);
    at.room.passes(Duration.ofSeconds(30));
  }
}
