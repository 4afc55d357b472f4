package nl.draaiboek.app.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.testkit.Actor;
import nl.draaiboek.testkit.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The try-out session, with one kind of note, no cards and a vote. */
class TypedVoteTest {
  private final Scenario day = Sessions.tryOut();
  private final Typist ana = new Typist(day, day.ana());
  private final Actor benHimself = day.joins("Ben");
  private final Typist ben = new Typist(day, benHimself);

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void what_ben_says_to_the_bot_is_his_note_where_only_words_are_asked_for() {
    writing();
    ben.succeeds(ben.tells("een gezamenlijke moestuin"));
    ben.succeeds(ben.types("geel: samen koken"));
    ben.succeeds(ben.types("💡 fietsen naar elkaar toe"));
    ben.succeeds(ben.types("geel 12 mensen aan een tafel"));
    assertThat(notes()).extracting(Note::words).containsExactly("een gezamenlijke moestuin", "samen koken",
        "fietsen naar elkaar toe", "12 mensen aan een tafel");
  }

  @Test
  void what_may_be_a_question_or_another_colour_is_asked_after() {
    writing();
    assertThat(ben.isTold("mag er meer dan een?"))
        .isEqualTo("Zal ik dit insturen bij \"Schrijf een briefje\"?");
    assertThat(ben.isTold("nee")).isEqualTo("Alles blijft zoals het is.");
    assertThat(Typist.said(ben.types("groen: samen koken"))).isEqualTo("Zal ik dit insturen bij \"Idee\"?");
    assertThat(notes()).isEmpty();
    ben.succeeds(ben.tells("ja"));
    assertThat(notes()).hasSize(1);
    assertThat(ben.types("🌱 samen koken")).isEqualTo(Hearing.NOTHING);
    assertThat(ben.types("samen koken")).isEqualTo(Hearing.NOTHING);
    assertThat(ben.types("12: samen koken")).isEqualTo(Hearing.NOTHING);
  }

  @Test
  void a_vote_that_is_typed_twice_is_two_dots_and_no_more_than_there_are() {
    voting();
    ben.succeeds(ben.types("stem #1"));
    ben.succeeds(ben.types("stem #1"));
    assertThat(dots(1)).isEqualTo(2);
    assertThat(ben.isTold("stem #1 #2")).isEqualTo("Je hebt nog 1 stip. Er is niets veranderd.");
    assertThat(dots(1)).isEqualTo(2);
    ben.succeeds(ben.types("stem #2"));
    assertThat(ben.isTold("stem #2")).isEqualTo("Je hebt geen stippen. Er is niets veranderd.");
    ben.succeeds(ben.types("stem terug #1 #1"));
    assertThat(dots(1)).isZero();
    assertThat(ben.isTold("stem terug #1"))
        .isEqualTo("Je hebt geen stippen op briefje 1. Er is niets veranderd.");
  }

  @Test
  void several_votes_are_all_counted_or_none() {
    voting();
    assertThat(ben.isTold("stem #1 #9"))
        .isEqualTo("Op briefje 9 kun je niet stemmen. Er is niets veranderd.");
    assertThat(dots(1)).isZero();
    ben.succeeds(ben.types("stem #1 #1 #2"));
    assertThat(List.of(dots(1), dots(2))).containsExactly(2, 1);
    assertThat(ben.isTold("stem terug #2 #2"))
        .isEqualTo("Je hebt 1 stip op briefje 2. Er is niets veranderd.");
    assertThat(dots(2)).isEqualTo(1);
  }

  @Test
  void where_each_dot_goes_on_another_note_two_on_one_are_none() {
    try (Scenario strict = Sessions.oneDotOnANote()) {
      Typist esra = new Typist(strict, strict.joins("Esra"));
      new Typist(strict, strict.ana()).types("start");
      esra.types("geel: samen koken");
      new Typist(strict, strict.ana()).types("volgende");
      assertThat(esra.isTold("stem #1 #1")).startsWith("Je stip staat al op briefje 1.");
      esra.succeeds(esra.types("stem #1"));
      assertThat(esra.isTold("stem #1")).startsWith("Je stip staat al op briefje 1.");
    }
  }

  @Test
  void what_is_typed_beside_a_name_never_becomes_a_note_without_one_nor_changes_it() {
    try (Scenario nameless = Sessions.withoutNames()) {
      Actor esraHerself = nameless.joins("Esra");
      Typist esra = new Typist(nameless, esraHerself);
      new Typist(nameless, nameless.ana()).types("start");
      esraHerself.sends("act/schrijven/werk/write", Map.of("words", "dit durf ik niet te zeggen"));
      for (String words : List.of("geel: samen koken", "samen koken", "1: toch wel", "verwijder 1"))
        assertThat(esra.isTold(words)).as(words).startsWith("Deze briefjes zijn anoniem");
      assertThat(esra.isTold("mijn briefjes")).doesNotContain("durf");
      assertThat(nameless.session().work().notes().stream()).singleElement()
          .satisfies(note -> assertThat(note.words()).isEqualTo("dit durf ik niet te zeggen"));
    }
  }

  @Test
  void who_leads_has_no_dots_and_a_closed_vote_is_told() {
    voting();
    assertThat(ana.isTold("stem #1")).isNotEmpty();
    day.passes(Duration.ofMinutes(4));
    assertThat(ben.isTold("stem #1")).isEqualTo("De stemming is gesloten.");
  }

  @Test
  void an_answer_is_sent_at_once_and_another_one_is_asked_after() {
    voting();
    ana.types("volgende");
    assertThat(ben.isTold("help")).contains("Stuur je antwoord op: ");
    assertThat(ben.isTold("top")).as("perhaps an answer").startsWith("Zal ik dit insturen bij");
    assertThat(ben.types("top")).isEqualTo(Hearing.NOTHING);
    ben.succeeds(ben.tells("Morgen bel ik de buren"));
    assertThat(answers()).hasSize(1);
    assertThat(ben.tells("dank je wel")).isEqualTo(Hearing.NOTHING);
    assertThat(ben.isTold("Overmorgen dan")).startsWith("Zal ik dit insturen bij");
    assertThat(ben.isTold("Groen beleid in de wijk")).startsWith("Zal ik dit insturen bij");
    assertThat(ben.isTold("groen 12 samen koken")).startsWith("Dat kan nu niet.");
    assertThat(answers()).hasSize(1);
  }

  private void writing() {
    ana.types("start");
    ana.types("volgende");
  }

  private void voting() {
    writing();
    ben.types("geel: samen koken");
    ben.types("geel: samen fietsen");
    ana.types("volgende");
  }

  private int dots(int note) {
    return part(CardPart.Ballot.class).candidates().stream().filter(c -> c.note().number() == note)
        .mapToInt(CardPart.Candidate::yours).sum();
  }

  private List<CardPart.Answer> answers() {
    return part(CardPart.Answers.class).questions().getFirst().answers();
  }

  private <P extends CardPart> P part(Class<P> type) {
    return benHimself.sees().parts().stream().filter(type::isInstance).map(type::cast).findFirst()
        .orElseThrow();
  }

  private List<Note> notes() {
    return day.session().work().notes().stream().toList();
  }
}
