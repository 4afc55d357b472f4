package nl.draaiboek.content.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.talk.Draft;
import nl.draaiboek.core.talk.Intent;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Meaning.Question;
import nl.draaiboek.core.talk.Meaning.Step;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, in both languages, and what it means. */
class TypedMessagesTest {
  private static final TalkReader READER = new TalkReader(Vocabularies.bundled());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      geel 12: buren koken elke week samen | YELLOW | 12 | buren koken elke week samen
      Geel 12: Buren koken | YELLOW | 12 | Buren koken
      GEEL 12 buren koken | YELLOW | 12 | buren koken
      geel12 buren koken | YELLOW | 12 | buren koken
      geel12: buren koken | YELLOW | 12 | buren koken
      geel, 12: buren koken | YELLOW | 12 | buren koken
      gele 12 buren koken | YELLOW | 12 | buren koken
      gëel 12. Buren koken | YELLOW | 12 | Buren koken
      geel #12 buren koken | YELLOW | 12 | buren koken
      geel kaart 12: buren koken | YELLOW | 12 | buren koken
      geel: 12: buren koken | YELLOW | 12 | buren koken
      geel: kaart 12 - buren koken | YELLOW | 12 | buren koken
      12 geel: buren koken | YELLOW | 12 | buren koken
      - geel 12: buren koken | YELLOW | 12 | buren koken
      • geel 12: buren koken | YELLOW | 12 | buren koken
      geel 12 - buren koken | YELLOW | 12 | buren koken
      geel 12) buren koken | YELLOW | 12 | buren koken
      geel １２: buren koken | YELLOW | 12 | buren koken
      💡 geel 12: buren koken | YELLOW | 12 | buren koken
      groen: dossiers blijven liggen | GREEN | | dossiers blijven liggen
      Groen : dossiers blijven liggen | GREEN | | dossiers blijven liggen
      groen: 12 dossiers blijven liggen | GREEN | | 12 dossiers blijven liggen
      groen 10:30 uur is te laat | GREEN | | 10:30 uur is te laat
      green 7 files wait for weeks | GREEN | 7 | files wait for weeks
      Green card 7: files wait | GREEN | 7 | files wait
      yellow: neighbours cook | YELLOW | | neighbours cook
      blauw 3: geen budget | BLUE | 3 | geen budget
      blue 3 no budget | BLUE | 3 | no budget
      roze 4: trots op elkaar | PINK | 4 | trots op elkaar
      """)
  void a_colour_with_a_number_or_a_colon_behind_it_is_a_note_also_in_a_room(String typed, Colour colour,
      Integer card, String words) {
    for (boolean toBot : List.of(false, true)) {
      Draft draft = note(typed, toBot).draft();
      assertThat(draft.colour()).contains(colour);
      assertThat(draft.card()).isEqualTo(Optional.ofNullable(card));
      assertThat(draft.words()).isEqualTo(words);
      assertThat(note(typed, toBot).sure()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      💡 12 buren koken | 💡 | 12 | buren koken
      💡12: buren koken | 💡 | 12 | buren koken
      💡 buren koken | 💡 | | buren koken
      🌱 geel is mooi | 🌱 | | geel is mooi
      ✏️ 3 een plan | ✏ | 3 | een plan
      """)
  void an_emoji_in_a_room_is_a_note_only_where_it_fits(String typed, String sign, Integer card,
      String words) {
    Meaning.Note note = note(typed, false);
    assertThat(note.sure()).isFalse();
    assertThat(note.draft().sign()).isEqualTo(sign);
    assertThat(note.draft().card()).isEqualTo(Optional.ofNullable(card));
    assertThat(note.draft().words()).isEqualTo(words);
    assertThat(note(typed, true).sure()).as("said to the bot").isTrue();
  }

  @Test
  void said_to_the_bot_a_colour_needs_nothing_behind_it() {
    assertThat(note("geel buren koken samen", true).draft())
        .isEqualTo(new Draft(Optional.empty(), Optional.of(Colour.YELLOW), "", Optional.empty(),
            "buren koken samen", "buren koken samen"));
    assertThat(read("geel buren koken samen", false)).isEqualTo(new Meaning.Chatter());
  }

  @Test
  void a_number_before_the_words_stays_with_them_for_where_no_cards_are_asked_for() {
    assertThat(note("geel 12 mensen kwamen", false).draft().whole()).isEqualTo("12 mensen kwamen");
  }

  @Test
  void the_words_of_a_note_stay_as_they_were_typed() {
    assertThat(note("GEEL 12:  *Buren*  koken\n@everyone  Ça va? 💡 ", false).draft().words())
        .isEqualTo("*Buren*  koken\n@everyone  Ça va? 💡");
  }

  static List<Arguments> commands() {
    return List.of(
        of("stem #3", new Meaning.Vote(List.of(3))),
        of("Stem 3", new Meaning.Vote(List.of(3))),
        of("stem #3 #3 #5", new Meaning.Vote(List.of(3, 3, 5))),
        of("stem op #3 en #5.", new Meaning.Vote(List.of(3, 5))),
        of("stem op 3, 5 en 7", new Meaning.Vote(List.of(3, 5, 7))),
        of("vote #3 #5", new Meaning.Vote(List.of(3, 5))),
        of("vote for 3 and 5", new Meaning.Vote(List.of(3, 5))),
        of("stem terug #3", new Meaning.TakeBack(List.of(3))),
        of("Stem terug 3!", new Meaning.TakeBack(List.of(3))),
        of("vote back #3", new Meaning.TakeBack(List.of(3))),
        of("wijzig #3 buren koken elke week", new Meaning.Edit(3, Draft.of("buren koken elke week"))),
        of("Wijzig #3: buren koken", new Meaning.Edit(3, Draft.of("buren koken"))),
        of("wijzig briefje #3 12 mensen kwamen", new Meaning.Edit(3, Draft.of("12 mensen kwamen"))),
        of("change #3 neighbours cook", new Meaning.Edit(3, Draft.of("neighbours cook"))),
        of("weg #3", new Meaning.Withdraw(3)),
        of("weg 3", new Meaning.Withdraw(3)),
        of("verwijder briefje 3", new Meaning.Withdraw(3)),
        of("withdraw #3", new Meaning.Withdraw(3)),
        of("plaats #3 rechtsboven", new Meaning.Place(3, "rechtsboven", "")),
        of("Plaats #3 binnen helpend", new Meaning.Place(3, "binnen helpend", "")),
        of("plaats 3 rechts boven", new Meaning.Place(3, "rechts boven", "")),
        of("plaats #3 rechtsboven: de gemeente helpt",
            new Meaning.Place(3, "rechtsboven", "de gemeente helpt")),
        of("plaats #3 links omdat het ons overkomt", new Meaning.Place(3, "links", "omdat het ons overkomt")),
        of("hang #3", new Meaning.Place(3, "", "")),
        of("place #3 top right", new Meaning.Place(3, "top right", "")),
        of("kies #7", new Meaning.Choose(7)),
        of("eens met #7", new Meaning.Agree(7)),
        of("gelezen 12", new Meaning.Read(List.of(12), true)),
        of("Gelezen: 12, 15", new Meaning.Read(List.of(12, 15), true)),
        of("12 gelezen", new Meaning.Read(List.of(12), true)),
        of("kaart 12 gelezen", new Meaning.Read(List.of(12), true)),
        of("read 12", new Meaning.Read(List.of(12), true)),
        of("niet gelezen 12", new Meaning.Read(List.of(12), false)),
        of("12 toch niet gelezen", new Meaning.Read(List.of(12), false)),
        of("tafel 2", new Meaning.Table(2)),
        of("Table 2", new Meaning.Table(2)),
        of("klaar", new Meaning.Ready(true)),
        of("Klaar!", new Meaning.Ready(true)),
        of("KLAAR.", new Meaning.Ready(true)),
        of("klåár", new Meaning.Ready(true)),
        of("ready", new Meaning.Ready(true)),
        of("nog niet", new Meaning.Ready(false)),
        of("not yet", new Meaning.Ready(false)),
        of("help", new Meaning.Ask(Question.HELP)),
        of("/help", new Meaning.Ask(Question.HELP)),
        of("Help?", new Meaning.Ask(Question.HELP)),
        of("hoe laat", new Meaning.Ask(Question.TIME)),
        of("Hoe laat is het?", new Meaning.Ask(Question.TIME)),
        of("what time is it?", new Meaning.Ask(Question.TIME)),
        of("What’s the time?", new Meaning.Ask(Question.TIME)),
        of("mijn briefjes", new Meaning.Ask(Question.MY_NOTES)),
        of("my notes", new Meaning.Ask(Question.MY_NOTES)),
        of("mijn kaarten", new Meaning.Ask(Question.MY_CARDS)),
        of("status", new Meaning.Ask(Question.STATUS)),
        of("roep begeleider", new Meaning.Call()),
        of("call facilitator", new Meaning.Call()),
        of("start", new Meaning.Lead(Step.START)),
        of("volgende", new Meaning.Lead(Step.NEXT)),
        of("next", new Meaning.Lead(Step.NEXT)),
        of("terug", new Meaning.Lead(Step.BACK)),
        of("pauze", new Meaning.Lead(Step.PAUSE)),
        of("verder", new Meaning.Lead(Step.RESUME)),
        of("sla over", new Meaning.Lead(Step.SKIP)),
        of("ongedaan", new Meaning.Lead(Step.UNDO)),
        of("stop", new Meaning.Lead(Step.STOP)),
        of("+5", new Meaning.MoreTime(5)),
        of("+ 5", new Meaning.MoreTime(5)),
        of("+5 min", new Meaning.MoreTime(5)),
        of("31", new Meaning.BareNumber(31)),
        of("#31", new Meaning.BareNumber(31)),
        of("kaart 31.", new Meaning.BareNumber(31)),
        of("ja", new Meaning.Yes(true)),
        of("nee", new Meaning.Yes(false)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_is_the_whole_message_to_the_room_or_to_the_bot(String typed, Meaning meaning) {
    assertThat(read(typed, true)).isEqualTo(meaning);
    assertThat(read(typed, false)).isEqualTo(meaning);
  }

  @Test
  void a_changed_note_may_get_another_colour_and_card() {
    assertThat(read("wijzig #3 groen 14: dossiers wachten", false)).isEqualTo(new Meaning.Edit(3,
        new Draft(Optional.empty(), Optional.of(Colour.GREEN), "", Optional.of(14), "dossiers wachten",
            "14: dossiers wachten")));
    assertThat(read("wijzig #3 kaart 14", true))
        .isEqualTo(new Meaning.Edit(3, Draft.of(Optional.empty(), Optional.of(14), "")));
    assertThat(read("wijzig #3 geel is mijn kleur", true))
        .isEqualTo(new Meaning.Edit(3, Draft.of("geel is mijn kleur")));
  }

  @ParameterizedTest
  @CsvSource({"stem, VOTE", "tafel, TABLE", "gelezen, READ", "weg, WITHDRAW", "plaats, PLACE", "vote, VOTE"})
  void a_command_without_its_number_is_asked_for_it_only_when_said_to_the_bot(String typed, Intent intent) {
    assertThat(read(typed, true)).isEqualTo(new Meaning.Incomplete(intent));
    assertThat(read(typed, false)).isEqualTo(new Meaning.Chatter());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      klaaar | klaar
      volgnde | volgende
      sla ovr | sla over
      stme #3 | stem #3
      klaar? | klaar
      stop? | stop
      tafell 2 | tafel 2
      gelzen 12 | gelezen 12
      gel 12: buren koken | geel 12: buren koken
      groem: dossiers wachten | groen: dossiers wachten
      """)
  void a_slip_of_the_pen_to_the_bot_is_offered_and_not_done(String typed, String meant) {
    assertThat(read(typed, true)).isEqualTo(new Meaning.Nearest(read(meant, true), meant));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      stme #3 | stem #3
      plats #3 rechtsboven | plaats #3 rechtsboven
      gel 12: buren koken | geel 12: buren koken
      groem 12: dossiers wachten | groen 12: dossiers wachten
      """)
  void a_slip_in_a_room_is_offered_only_where_a_number_shows_what_it_is(String typed, String meant) {
    assertThat(read(typed, false)).isEqualTo(new Meaning.Nearest(read(meant, false), meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"klaaar", "volgnde", "hepl", "gel is mooi", "stme 3", "Klaas", "tafle 2"})
  void a_slip_in_a_room_without_one_stays_talk(String typed) {
    assertThat(read(typed, false)).isEqualTo(new Meaning.Chatter());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoi", "Dank je wel!", "ok", "thanks", "goedemorgen", "prima"})
  void a_courtesy_asks_for_nothing_also_when_said_to_the_bot(String typed) {
    assertThat(read(typed, true)).isEqualTo(new Meaning.Courtesy());
  }

  @ParameterizedTest
  @MethodSource("talk")
  void ordinary_talk_in_a_room_stays_talk(String typed) {
    assertThat(read(typed, false)).isIn(new Meaning.Chatter(), new Meaning.Courtesy(), new Meaning.Yes(true));
  }

  static List<String> talk() {
    return OrdinaryTalk.LINES;
  }

  private static Arguments of(String typed, Meaning meaning) {
    return Arguments.of(typed, meaning);
  }

  private static Meaning.Note note(String typed, boolean toBot) {
    assertThat(read(typed, toBot)).as(typed).isInstanceOf(Meaning.Note.class);
    return (Meaning.Note) read(typed, toBot);
  }

  private static Meaning read(String typed, boolean toBot) {
    return READER.read(new Said(typed, toBot)).meaning();
  }
}
