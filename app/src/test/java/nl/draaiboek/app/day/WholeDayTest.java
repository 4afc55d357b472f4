package nl.draaiboek.app.day;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUps;
import nl.draaiboek.testkit.Actor;
import nl.draaiboek.testkit.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sense-making session of two hours, with four tables, in fake time. */
class WholeDayTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Scenario day = Scenario.anaOpens(script(), setup(), StandardActivities.all());
  private final Actor ana = day.ana();

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void four_tables_go_from_the_opening_to_the_wrap_up() {
    Actor ben = joinsTable("Ben", 1);
    Actor chantal = joinsTable("Chantal", 1);
    Actor driss = joinsTable("Driss", 2);
    Actor esra = joinsTable("Esra", 3);
    Actor femke = joinsTable("Femke", 4);
    List<Actor> all = List.of(ben, chantal, driss, esra, femke);

    ana.goesOn();
    isNow("opening", "10:00");
    day.passes(ofMinutes(12));
    ana.goesOn();
    isNow("installeren", "10:12");
    assertThat(day.agenda().absorbed()).as("the slack takes two minutes").isEqualTo(ofMinutes(2));
    day.passes(ofMinutes(5));

    ana.goesOn();
    isNow("lezen", "10:17");
    for (Actor reader : all)
      readsEverythingAndWrites(reader);
    ana.goesOn();
    ana.presses("steer/undo");
    isNow("lezen", "10:17");
    assertThat(day.session().work().notes().stream()).hasSize(2 * all.size());
    day.passes(ofMinutes(25));

    ana.goesOn();
    isNow("praktijken", "10:42");
    all.forEach(this::putsUpOwnNotes);
    int first = noteOf(ben);
    int second = noteOf(chantal);
    ben.sends("act/praktijken/groepen/cluster",
        Map.of("notes", first + "," + second, "title", "Samen koken"));
    ben.presses("table/ready/1");
    assertThat(Overview.of(day.session(), day.now()).tables().getFirst().ready()).isTrue();
    day.passes(ofMinutes(15));

    ana.goesOn();
    isNow("pauze", "10:57");
    day.passes(ofMinutes(5));
    ana.goesOn();
    isNow("bouwen", "11:02");
    all.forEach(this::putsUpOwnNotes);
    day.passes(ofMinutes(15));
    ana.goesOn();
    isNow("duiden", "11:17");
    assertThat(landscape(ben).placed()).as("the landscape lives on").hasSize(2);
    day.passes(ofMinutes(15));
    ana.goesOn();
    isNow("oogsten", "11:32");
    harvests(ben, "insight", "Klein beginnen werkt");
    harvests(chantal, "tension", "Tempo of zorgvuldigheid");
    harvests(ben, "question", "Wie betaalt het na het project?");
    day.passes(ofMinutes(10));

    ana.goesOn();
    isNow("marge", "11:42");
    day.passes(ofMinutes(3));
    ana.goesOn();
    isNow("check-out", "11:45");
    ben.sends("act/check-out/vragen/answer/inspiration", Map.of("words", "De huiskamer op woensdag"));
    driss.sends("act/check-out/vragen/answer/contact", Map.of("card", "12", "words", ""));
    esra.sends("act/check-out/vragen/answer/group", Map.of("words", "Leren van kleine proeven"));
    day.passes(ofMinutes(15));
    ana.goesOn();
    ana.presses("steer/close");
    assertThat(time(day.now())).isEqualTo("12:00");

    WrapUp wrapUp = WrapUps.of((Session.Closed) day.session());
    assertThat(wrapUp.agenda()).hasSize(11);
    assertThat(wrapUp.people()).hasSize(5);
    assertThat(wrapUp.tables()).hasSize(4);
    assertThat(sheets(wrapUp.tables().getFirst())).anySatisfy(sheet -> assertThat(sheet.centre()).hasSize(3));
    assertThat(sheets(wrapUp.tables().getFirst()))
        .anySatisfy(sheet -> assertThat(sheet.clusters()).extracting(WrapUp.ClusterPart::title)
            .containsExactly("Samen koken"));
    assertThat(wrapUp.plenary()).hasSize(3);
  }

  private Actor joinsTable(String name, int table) {
    Actor actor = day.joins(name);
    actor.takesTable(table);
    return actor;
  }

  private void readsEverythingAndWrites(Actor reader) {
    var cards = part(reader, CardPart.StoryCards.class);
    cards.cards().forEach(card -> reader.presses(card.button().orElseThrow().action()));
    int card = cards.cards().getFirst().id();
    reader.writes("lezen/notes", "yellow", card, "buren koken elke week samen");
    day.passes(ofSeconds(1));
    reader.writes("lezen/notes", "green", card, "niemand weet wie na het project betaalt");
  }

  private void putsUpOwnNotes(Actor who) {
    for (CardPart part : who.sees().parts()) {
      if (part instanceof CardPart.Wall wall && wall.papers().stream().anyMatch(p -> !p.buttons().isEmpty()))
        who.presses(wall.papers().getFirst().buttons().getFirst().action());
      if (part instanceof CardPart.Landscape landscape && !landscape.waiting().isEmpty())
        who.sends(landscape.place().orElseThrow(), Map.of("note",
            landscape.waiting().getFirst().note().toString(), "x", "70", "y", "20", "why",
            "hier zit energie"));
    }
  }

  private void harvests(Actor who, String slot, String words) {
    who.sends("act/oogsten/keuze/propose/" + slot, Map.of("words", words));
    var note = day.session().work().notes().by(who.person()).getLast().id();
    who.presses("act/oogsten/keuze/choose/" + note);
  }

  private int noteOf(Actor who) {
    return day.session().work().notes().by(who.person()).getFirst().id().number();
  }

  private static CardPart.Landscape landscape(Actor viewer) {
    return part(viewer, CardPart.Landscape.class);
  }

  private static <P extends CardPart> P part(Actor viewer, Class<P> kind) {
    return viewer.sees().parts().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private static List<WrapUp.Sheet> sheets(WrapUp.RoomPart table) {
    List<WrapUp.Sheet> sheets = new ArrayList<>();
    for (WrapUp.Section section : table.sections())
      if (section instanceof WrapUp.Sheet sheet)
        sheets.add(sheet);
    return sheets;
  }

  private void isNow(String block, String since) {
    var run = day.going().course().now(Room.table(1)).orElseThrow();
    assertThat(run.block().value()).isEqualTo(block);
    assertThat(time(run.startedAt())).isEqualTo(since);
  }

  private static String time(java.time.Instant at) {
    return LocalTime.ofInstant(at, AMSTERDAM).truncatedTo(java.time.temporal.ChronoUnit.MINUTES).toString();
  }

  private static Script script() {
    var library = new ScriptLibrary(new ScriptReader(StandardActivities.all()), List.of());
    return ((Read.Good) Objects.requireNonNull(library.all().get("duidingssessie"))).script();
  }

  private static Setup setup() {
    return new Setup(Language.DUTCH, AMSTERDAM, Optional.of(java.time.Instant.parse("2026-06-25T08:00:00Z")),
        4,
        new StoryCards(47, Map.of()), false, false, false);
  }
}
