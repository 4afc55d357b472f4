package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Carrying;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.session.SessionCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recipe that a table makes lives on in its network: in the recipe book, and at the dinner where it is tasted. */
class RecipeBookTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Learners learners = new Learners("persona-recept");
  private final PersonId ben = learners.joins("Ben");
  private final PersonId chantal = learners.joins("Chantal");
  private final Carrying carrying = new Carrying(learners.sessions, learners.networks, List::of,
      learners.store.archive());
  private SessionId session = new SessionId("none");

  @BeforeEach
  void ben_and_chantal_sit_at_a_table_each() {
    session = learners.opens(1);
    learners.meetings.enter(session, ben, "b1");
    learners.meetings.enter(session, chantal, "c1");
    learners.does(session, ben, new SessionCommand.TakeTable(Room.table(1)));
    learners.does(session, chantal, new SessionCommand.TakeTable(Room.table(2)));
    learners.does(session, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
  }

  @AfterEach
  void close() {
    carrying.close();
    learners.close();
  }

  @Test
  void what_a_table_wants_published_stands_in_the_book_and_no_other() {
    writes(ben, "Soep voor de buurt", "Begin met prei", "Nodig iedereen uit");
    plans(ben, 4, "yes");
    writes(chantal, "Koffie op het plein", "Zet koffie");
    plans(chantal, 6, "no");
    closes();
    await().atMost(LONG).until(() -> learners.network().memories().find(1).isPresent());
    Memory recipe = learners.network().memories().find(1).orElseThrow();
    assertThat(recipe.kind()).isEqualTo(Memory.Kind.RECIPE);
    assertThat(recipe.title()).isEqualTo("Soep voor de buurt");
    assertThat(recipe.words()).contains("1. Begin met prei\n2. Nodig iedereen uit").doesNotContain("yes");
    assertThat(learners.network().memories().find(2)).isEmpty();
  }

  @Test
  void the_dinner_is_planned_at_the_same_hours_and_asks_afterwards_what_worked() {
    writes(ben, "Soep voor de buurt", "Begin met prei");
    plans(ben, 4, "no");
    writes(chantal, "Koffie op het plein", "Zet koffie");
    plans(chantal, 4, "no");
    closes();
    await().atMost(LONG).until(() -> learners.network().calendar().find(4).isPresent());
    Meeting first = learners.network().calendar().find(1).orElseThrow();
    Meeting dinner = learners.network().calendar().find(4).orElseThrow();
    assertThat(dinner.when()).isEqualTo(first.when().on(first.when().date().plusWeeks(4)));
    assertThat(dinner.description().aims()).isEqualTo("Soep voor de buurt, Koffie op het plein");
    assertThat(learners.network().promises().of(4)).singleElement()
        .satisfies(asked -> assertThat(asked.turn()).isEqualTo(Homework.Turn.AFTER))
        .satisfies(asked -> assertThat(asked.question()).contains("ingrediënten"));
    assertThat(learners.network().calendar().find(5)).as("tables with the same weeks eat together").isEmpty();
  }

  private void writes(PersonId who, String title, String... steps) {
    jumps("recept");
    act(who, "recept", new Action("fill", "title.0", Map.of("words", title)));
    for (String step : steps)
      act(who, "recept", new Action("add", "preparation", Map.of("words", step)));
  }

  private void plans(PersonId who, int weeks, String publish) {
    jumps("etentje");
    act(who, "etentje", new Action("fill", "weeks.0", Map.of("words", Integer.toString(weeks))));
    act(who, "etentje", new Action("fill", "publish.0", Map.of("words", publish)));
  }

  private void jumps(String block) {
    learners.does(session, learners.ana, new SessionCommand.Jump(new BlockId(block)));
  }

  private void closes() {
    learners.does(session, learners.ana, new SessionCommand.Close());
  }

  private void act(PersonId who, String block, Action action) {
    assertThat(learners.does(session, who, new SessionCommand.Act(new BlockId(block), "kaart", action,
        Optional.empty(), Optional.empty()))).isInstanceOf(Reply.Noted.class);
  }
}
