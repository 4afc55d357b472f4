package nl.draaiboek.app.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Meaning.Step;
import nl.draaiboek.core.talk.Pending;
import nl.draaiboek.testkit.Actor;
import nl.draaiboek.testkit.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sense-making session, as people go through it who only type. */
class TypedSessionTest {
  private final Scenario day = Sessions.senseMaking();
  private final Typist ana = new Typist(day, day.ana());
  private final Actor benHimself = day.joins("Ben");
  private final Typist ben = new Typist(day, benHimself);
  private final Typist chantal = new Typist(day, day.joins("Chantal"));

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void a_note_that_ben_types_hangs_on_the_wall() {
    reading();
    ben.succeeds(ben.types("geel 12: buren koken elke week samen"));
    assertThat(notes()).extracting(Note::words).containsExactly("buren koken elke week samen");
    assertThat(notes().getFirst().card()).contains(12);
    assertThat(notes().getFirst().kind().id()).isEqualTo("yellow");
    assertThat(notes().getFirst().room()).isEqualTo(Room.table(1));
    ben.succeeds(ben.types("🌱 13 dossiers blijven liggen"));
    ben.succeeds(ben.types("green 7 files wait for weeks"));
    assertThat(notes()).extracting(n -> n.kind().id()).containsExactly("yellow", "green", "green");
  }

  @Test
  void a_note_without_a_card_is_asked_for_its_card_and_stands_when_the_number_comes() {
    reading();
    assertThat(Typist.said(ben.types("groen: dossiers blijven liggen")))
        .isEqualTo("Bij welke kaart hoort dit? Stuur het nummer.");
    assertThat(notes()).isEmpty();
    assertThat(ben.isTold("99"))
        .isEqualTo("De nummers lopen hier van 1 tot 47. Welk nummer is het? Stuur het.");
    ben.succeeds(ben.tells("31"));
    assertThat(notes()).extracting(Note::words).containsExactly("dossiers blijven liggen");
    assertThat(notes().getFirst().card()).contains(31);
    assertThat(ben.types("31")).as("the question is answered").isEqualTo(Hearing.NOTHING);
  }

  @Test
  void a_wrong_card_costs_only_the_number() {
    reading();
    assertThat(Typist.said(ben.types("geel 99: buren koken samen")))
        .startsWith("De nummers lopen hier van 1 tot 47.");
    ben.succeeds(ben.types("9"));
    assertThat(notes().getFirst().card()).contains(9);
  }

  @Test
  void a_note_without_a_colour_that_is_said_to_the_bot_is_asked_for_its_kind() {
    reading();
    assertThat(ben.isTold("buren koken elke week samen"))
        .isEqualTo("Welke soort is dit? Kies: 💡 Praktijk, 🌱 Uitdaging.");
    assertThat(ben.isTold("geel")).isEqualTo("Bij welke kaart hoort dit? Stuur het nummer.");
    ben.succeeds(ben.tells("12"));
    ben.tells("wachten duurt te lang");
    ben.presses("talk/pick/green");
    ben.succeeds(ben.tells("kaart 13"));
    ben.tells("nog een praktijk erbij");
    ben.succeeds(ben.tells("geel 14"));
    assertThat(notes()).extracting(n -> n.kind().id() + n.card().orElse(0))
        .containsExactly("yellow12", "green13", "yellow14");
  }

  @Test
  void a_new_note_is_no_answer_to_the_question_about_the_last() {
    reading();
    ben.types("groen: dossiers blijven liggen");
    ben.succeeds(ben.types("geel 12: buren koken samen"));
    ben.succeeds(ben.tells("31"));
    assertThat(notes()).extracting(Note::words).containsExactly("buren koken samen",
        "dossiers blijven liggen");
  }

  @Test
  void a_message_that_is_edited_or_deleted_edits_or_withdraws_its_note() {
    reading();
    ben.types("geel 12: buren koken samen");
    ben.succeeds(ben.types("wijzig #1 buren koken elke woensdag"));
    assertThat(notes().getFirst().words()).isEqualTo("buren koken elke woensdag");
    assertThat(notes().getFirst().card()).contains(12);
    ben.succeeds(ben.types("wijzig #1 groen 13: niemand kookt nog"));
    assertThat(notes().getFirst().kind().id()).isEqualTo("green");
    assertThat(notes().getFirst().card()).contains(13);
    ana.types("volgende");
    ben.succeeds(ben.types("wijzig #1 geel 13: toch wel"));
    assertThat(notes().getFirst().kind().id()).as("also when the block is over").isEqualTo("yellow");
    ben.succeeds(ben.tells("weg 1"));
    assertThat(notes()).isEmpty();
    assertThat(ben.isTold("weg 1")).isEqualTo("Briefje 1 is er niet.");
  }

  @Test
  void the_facilitator_takes_a_note_of_a_table_away_and_nobody_else_does() {
    reading();
    ben.types("geel 12: buren koken samen");
    chantal.isRefused("weg #1");
    ana.succeeds(ana.types("weg #1"));
    assertThat(notes()).isEmpty();
  }

  @Test
  void cards_are_ticked_off_and_a_card_of_another_table_is_told() {
    reading();
    ben.succeeds(ben.types("gelezen 1 3"));
    assertThat(card(1).readByYou()).isTrue();
    assertThat(ben.isTold("gelezen 1")).isEqualTo("Kaart 1 is al afgevinkt.");
    assertThat(card(1).readByYou()).as("said twice is read once").isTrue();
    ben.succeeds(ben.types("3 toch niet gelezen"));
    assertThat(card(3).readByYou()).isFalse();
    assertThat(ben.isTold("gelezen 2")).isEqualTo("Kaart 2 ligt niet op deze tafel.");
    assertThat(ben.tells("mijn kaarten")).isInstanceOfSatisfying(Hearing.Show.class,
        shown -> assertThat(((CardPart.StoryCards) shown.card().parts().getFirst()).cards())
            .isNotEmpty().allMatch(CardPart.StoryCard::yours));
  }

  @Test
  void a_note_is_hung_by_the_words_of_the_axes_and_moved_by_one_side_alone() {
    reading();
    ben.types("groen 12: dossiers blijven liggen");
    goTo("bouwen");
    ben.succeeds(ben.types("plaats #1 binnen helpend"));
    assertThat(spot()).isEqualTo("75,75");
    ben.succeeds(ben.types("plaats #1 helemaal linksonder: het overkomt ons"));
    assertThat(spot()).isEqualTo("10,10");
    assertThat(landscape().placed().getFirst().paper().remark().map(Typist::say))
        .contains("het overkomt ons");
    ben.succeeds(ben.types("place #1 right"));
    assertThat(spot()).as("how high it hangs stays").isEqualTo("75,10");
    ben.succeeds(ben.types("plaats #1 buiten invloed lokaal team, belemmerend"));
    assertThat(spot()).isEqualTo("25,25");
    ben.succeeds(ben.types("plaats #1 in het midden"));
    assertThat(spot()).isEqualTo("50,50");
    assertThat(Typist.said(ben.types("plaats #1 ergens")))
        .isEqualTo("Waar hangt het? Schrijf bijvoorbeeld: plaats #1 rechtsboven");
    assertThat(Typist.said(ben.types("plaats #1 links rechts"))).startsWith("Waar hangt het?");
    assertThat(Typist.said(ben.types("plaats #1 invloed"))).startsWith("Waar hangt het?");
  }

  @Test
  void a_favourite_is_hung_where_places_mean_nothing() {
    reading();
    ben.types("geel 12: buren koken samen");
    goTo("praktijken");
    ben.succeeds(ben.types("hang #1"));
    assertThat(benHimself.sees().parts()).anySatisfy(part -> assertThat(part)
        .isInstanceOfSatisfying(CardPart.Clusters.class, c -> assertThat(c.loose()).hasSize(1)));
  }

  @Test
  void a_table_proposes_agrees_and_chooses_in_words() {
    reading();
    goTo("oogsten");
    assertThat(ben.isTold("klein beginnen werkt")).startsWith("Waar hoort dit bij?");
    ben.succeeds(ben.tells("1: klein beginnen werkt"));
    chantal.succeeds(chantal.types("eens met #1"));
    chantal.succeeds(chantal.types("kies #1"));
    assertThat(day.session().work().posters().values()).anySatisfy(p -> assertThat(p.chosen()).hasSize(1));
    ben.succeeds(ben.types("wijzig #1 klein beginnen werkt bij ons"));
    assertThat(notes().getFirst().words()).isEqualTo("klein beginnen werkt bij ons");
  }

  @Test
  void an_answer_said_to_the_bot_is_put_with_its_question() {
    reading();
    goTo("check-out");
    assertThat(ben.isTold("De huiskamer op woensdag")).startsWith("Waar hoort dit bij?").contains("1. ");
    ben.succeeds(ben.tells("1: De huiskamer op woensdag"));
    assertThat(ben.isTold("2: om samen te eten")).isEqualTo("Bij welke kaart hoort dit? Stuur het nummer.");
    ben.succeeds(ben.tells("12"));
    assertThat(ben.types("De huiskamer op woensdag")).as("talk in the room").isEqualTo(Hearing.NOTHING);
  }

  @Test
  void a_table_is_taken_by_its_number_but_nobody_is_moved_in_passing() {
    Typist driss = new Typist(day, day.joins("Driss"));
    driss.succeeds(driss.types("tafel 2"));
    assertThat(table("p-driss")).isEqualTo(Room.table(2));
    assertThat(driss.types("tafel 1")).isInstanceOfSatisfying(Hearing.Offer.class,
        offer -> assertThat(offer.button().action()).isEqualTo("table/take/1"));
    assertThat(table("p-driss")).isEqualTo(Room.table(2));
    driss.succeeds(driss.tells("tafel 1"));
    assertThat(table("p-driss")).isEqualTo(Room.table(1));
    assertThat(driss.types("tafel 9")).isEqualTo(Hearing.NOTHING);
  }

  @Test
  void a_table_says_that_it_is_ready_and_in_the_plenary_that_is_talk() {
    assertThat(ben.types("klaar")).isEqualTo(Hearing.NOTHING);
    reading();
    ben.succeeds(ben.types("Klaar!"));
    assertThat(day.going().course().now(Room.table(1)).orElseThrow().ready()).isTrue();
    ben.succeeds(ben.types("nog niet"));
    assertThat(day.going().course().now(Room.table(1)).orElseThrow().ready()).isFalse();
    ben.succeeds(ben.types("roep begeleider"));
    assertThat(day.session().circle().calls()).containsOnlyKeys(Room.table(1));
  }

  @Test
  void the_facilitator_leads_the_day_by_typing() {
    ana.succeeds(ana.types("start"));
    assertThat(block()).isEqualTo("opening");
    assertThat(ana.types("start")).as("started already").isInstanceOf(Hearing.Offer.class);
    assertThat(block()).isEqualTo("opening");
    ana.succeeds(ana.types("volgende"));
    assertThat(block()).isEqualTo("installeren");
    ana.succeeds(ana.types("terug"));
    assertThat(block()).isEqualTo("opening");
    ana.succeeds(ana.types("ongedaan"));
    assertThat(block()).isEqualTo("installeren");
    var end = day.going().course().now(Room.table(1)).orElseThrow().endsAt();
    ana.succeeds(ana.types("+5"));
    assertThat(day.going().course().now(Room.table(1)).orElseThrow().endsAt())
        .isEqualTo(end.plusSeconds(300));
    ana.succeeds(ana.types("pauze"));
    assertThat(day.session()).isInstanceOf(Session.Paused.class);
    ana.succeeds(ana.types("verder"));
    ana.succeeds(ana.types("sla over"));
    assertThat(block()).isEqualTo("lezen");
  }

  @Test
  void plus_one_in_a_room_may_be_applause_and_is_asked_after() {
    ana.types("start");
    assertThat(ana.types("+1")).isInstanceOfSatisfying(Hearing.Offer.class,
        offer -> assertThat(offer.button().action()).isEqualTo("steer/extend/0/1"));
    ana.succeeds(ana.tells("+1"));
    assertThat(ben.types("+1")).isEqualTo(Hearing.NOTHING);
  }

  @Test
  void the_session_is_closed_after_one_question() {
    ana.types("start");
    assertThat(ana.isTold("stop")).isEqualTo("Zal ik de sessie sluiten? Daarna kan niemand meer schrijven.");
    assertThat(ana.isTold("nee")).isEqualTo("Alles blijft zoals het is.");
    assertThat(day.session()).isInstanceOf(Session.Running.class);
    assertThat(ana.types("stop")).isInstanceOfSatisfying(Hearing.Ask.class,
        ask -> assertThat(ask.buttons().getFirst().action()).isEqualTo("steer/close"));
    assertThat(ana.types("ja")).as("said to somebody else").isEqualTo(Hearing.NOTHING);
    ana.succeeds(ana.tells("ja"));
    assertThat(day.session()).isInstanceOf(Session.Closed.class);
    assertThat(ben.isTold("geel 12: te laat")).startsWith("Deze sessie is voorbij.");
  }

  @Test
  void what_the_facilitator_says_is_talk_when_a_participant_says_it() {
    reading();
    for (String word : List.of("start", "volgende", "terug", "pauze", "verder", "sla over", "ongedaan",
        "stop",
        "+5", "status"))
      assertThat(ben.types(word)).as(word).isEqualTo(Hearing.NOTHING);
    assertThat(ben.desk().lead(Step.NEXT)).as("a command is refused by the session")
        .isInstanceOf(Hearing.Do.class);
  }

  @Test
  void what_a_facilitator_says_where_it_changes_nothing_is_talk() {
    assertThat(ana.types("terug")).isEqualTo(Hearing.NOTHING);
    ana.types("start");
    assertThat(ana.types("verder")).as("the clock runs").isEqualTo(Hearing.NOTHING);
    ana.types("pauze");
    assertThat(ana.types("pauze")).as("it stands still").isEqualTo(Hearing.NOTHING);
  }

  @Test
  void a_table_facilitator_leads_the_own_table_on() {
    ben.tells("tafel 1");
    ana.types("start");
    ana.types("volgende");
    day.ana().presses("room/role/p-ben/TABLE_FACILITATOR");
    assertThat(ben.types("terug")).as("the day is the facilitator's").isEqualTo(Hearing.NOTHING);
    assertThat(ben.isTold("help")).contains("Jij begeleidt: volgende, +5.");
    ben.succeeds(ben.types("volgende"));
    assertThat(day.going().course().now(Room.table(1)).orElseThrow().block().value()).isEqualTo("lezen");
  }

  @Test
  void talk_that_has_the_sign_of_another_block_stays_talk() {
    ana.types("start");
    assertThat(ben.types("💡 goed idee hoor")).isEqualTo(Hearing.NOTHING);
    assertThat(ben.types("12: zoveel mensen")).isEqualTo(Hearing.NOTHING);
    reading();
    assertThat(ben.types("🎉 12 mensen hier")).isEqualTo(Hearing.NOTHING);
    assertThat(ben.types("💡 goed idee hoor")).as("in its own block it is a note without a card")
        .isInstanceOf(Hearing.Ask.class);
    assertThat(ben.types("12: buren koken samen")).as("a note without a colour")
        .isInstanceOf(Hearing.Ask.class);
    assertThat(notes()).isEmpty();
  }

  @Test
  void a_note_that_does_not_fit_now_is_told_what_goes_on() {
    ana.types("start");
    assertThat(Typist.said(ben.types("geel 12: buren koken")))
        .isEqualTo(
            "Dat kan nu niet. Nu is dit aan de beurt: Opening. Stuur \"help\" om te zien wat je kunt doen.");
    assertThat(ben.isTold("stem #3")).startsWith("Dat kan nu niet.");
    assertThat(ben.isTold("plaats #3 rechtsboven")).startsWith("Dat kan nu niet.");
    assertThat(ben.isTold("gelezen 3")).startsWith("Dat kan nu niet.");
  }

  @Test
  void a_slip_of_the_pen_is_offered_and_done_only_by_the_button() {
    reading();
    assertThat(ben.tells("klaaar")).isInstanceOfSatisfying(Hearing.Offer.class, offer -> {
      assertThat(Typist.say(offer.line())).isEqualTo("Bedoel je: klaar?");
      assertThat(offer.button().action()).isEqualTo("table/ready/1");
    });
    assertThat(day.going().course().now(Room.table(1)).orElseThrow().ready()).isFalse();
    assertThat(ben.types("gel 12: buren koken samen")).isInstanceOfSatisfying(Hearing.Ask.class,
        ask -> assertThat(ask.pending()).isInstanceOf(Pending.Unsure.class));
    assertThat(notes()).isEmpty();
    ben.succeeds(ben.presses("talk/yes"));
    assertThat(notes()).extracting(Note::words).containsExactly("buren koken samen");
  }

  @Test
  void help_says_what_can_be_done_now_and_all_of_it_works() {
    reading();
    assertThat(ben.isTold("help")).contains("Schrijf een briefje: geel 12 buren koken samen",
        "Vink een kaart af die je las: gelezen 1", "Is je tafel klaar: klaar. Toch niet: nog niet",
        "Altijd: hoe laat, mijn briefjes, mijn kaarten, roep begeleider, mijn gegevens, vergeet mij.")
        .doesNotContain("Jij begeleidt");
    ben.types("groen 12 dossiers blijven liggen");
    assertThat(ben.isTold("wat kan ik doen?")).contains("wijzig #1 de nieuwe woorden of weg #1");
    assertThat(ana.isTold("help")).contains("Jij begeleidt: start, volgende, terug, +5");
    goTo("bouwen");
    assertThat(ben.isTold("help")).contains("Hang een briefje op: plaats #1 rechtsboven");
  }

  @Test
  void the_time_is_told_with_what_is_left() {
    assertThat(ben.isTold("hoe laat")).isEqualTo("Het is 10:00. De sessie begint om 10:00.");
    reading();
    day.passes(Duration.ofMinutes(5));
    assertThat(ben.isTold("hoe laat is het?"))
        .matches("Het is 10:05\\. Verhalen lezen duurt tot 10:25: nog 20 minuten\\.");
    ana.types("pauze");
    assertThat(ben.isTold("hoe lang nog"))
        .isEqualTo("Het is 10:05. De klok staat stil; voor Verhalen lezen zijn nog 20 minuten over.");
  }

  @Test
  void own_notes_are_shown_with_what_can_be_done_with_them() {
    reading();
    assertThat(ben.isTold("mijn briefjes")).isEqualTo("Je hebt nog geen briefje geschreven.");
    ben.types("geel 12: buren koken samen");
    assertThat(ben.tells("mijn briefjes")).isInstanceOfSatisfying(Hearing.Show.class,
        shown -> assertThat(((CardPart.Wall) shown.card().parts().getFirst()).papers().getFirst().buttons())
            .extracting(b -> b.action())
            .containsExactly("act/lezen/notes/withdraw/1"));
    goTo("bouwen");
    assertThat(ben.isTold("mijn briefjes")).contains("wijzig #1 de nieuwe woorden of weg #1");
  }

  @Test
  void status_tells_the_facilitator_who_has_nothing_yet() {
    reading();
    ben.types("geel 12: buren koken samen");
    assertThat(ana.isTold("status")).contains("Op tijd; de dag eindigt om ", "Nog niets van: ")
        .contains("p-chantal");
    assertThat(ben.isTold("status")).startsWith("Het is 10:0");
  }

  @Test
  void who_sits_at_no_table_is_told_to_choose_one() {
    reading();
    Typist late = new Typist(day, day.joins("Esra"));
    assertThat(Typist.said(late.types("geel 12: buren koken")))
        .isEqualTo("Kies eerst een tafel, dan kun je meedoen.");
    assertThat(late.isTold("help")).contains("Kies je tafel: tafel 1");
    Typist stranger = new Typist(day, day.joins("Femke"));
    day.ana().presses("room/remove/p-femke");
    assertThat(stranger.isTold("geel 12: buren koken")).startsWith("Je doet nog niet mee");
  }

  @Test
  void commands_of_a_channel_come_to_the_same_things() {
    reading();
    assertThat(ben.desk().note(Optional.of("green"), Optional.of(12), "dossiers blijven liggen"))
        .isEqualTo(ben.types("groen 12: dossiers blijven liggen"));
    assertThat(ben.desk().note(Optional.of("Uitdaging"), Optional.empty(), "dossiers"))
        .isInstanceOf(Hearing.Ask.class);
    assertThat(ben.desk().read(List.of(1), true)).isEqualTo(ben.types("gelezen 1"));
    assertThat(ben.desk().withdraw(1)).isEqualTo(ben.types("weg #1"));
  }

  private void reading() {
    ben.tells("tafel 1");
    chantal.tells("tafel 1");
    if (day.session() instanceof Session.Lobby)
      ana.types("start");
    while (!block().equals("lezen"))
      ana.types("volgende");
  }

  private void goTo(String block) {
    for (int i = 0; i < 12 && !block().equals(block); i++)
      ana.types("volgende");
    assertThat(block()).isEqualTo(block);
  }

  private String block() {
    return day.going().course().now(Room.table(1)).orElseThrow().block().value();
  }

  private Room table(String person) {
    return day.session().circle().find(new nl.draaiboek.core.conversation.PersonId(person)).orElseThrow()
        .table();
  }

  private List<Note> notes() {
    return day.session().work().notes().stream().toList();
  }

  private CardPart.StoryCard card(int number) {
    return benHimself.sees().parts().stream().filter(CardPart.StoryCards.class::isInstance)
        .flatMap(p -> ((CardPart.StoryCards) p).cards().stream()).filter(c -> c.id() == number).findFirst()
        .orElseThrow();
  }

  private CardPart.Landscape landscape() {
    return benHimself.sees().parts().stream().filter(CardPart.Landscape.class::isInstance)
        .map(CardPart.Landscape.class::cast).findFirst().orElseThrow();
  }

  private String spot() {
    assertThat(landscape().placed()).hasSize(1);
    return landscape().placed().getFirst().x() + "," + landscape().placed().getFirst().y();
  }
}
