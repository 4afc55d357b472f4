package nl.draaiboek.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.cloud.WordCloud;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.testkit.ActivityRoom;
import nl.draaiboek.testkit.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCloudTest {
  private final ActivityRoom room = ActivityRoom.of(new WordCloud(), cloud());
  private final PersonId femke = room.joins("Femke", Role.FACILITATOR);
  private final PersonId ana = room.joins("Ana");
  private final PersonId ben = room.joins("Ben");
  private final PersonId chantal = room.joins("Chantal");

  @Test
  void a_word_is_as_large_as_the_people_who_gave_it_and_not_as_its_repeats() {
    gives(ana, "Tijd");
    gives(ana, "tijd, TIJD!");
    gives(ben, "tijd");
    gives(chantal, "lef");
    assertThat(words()).containsExactly(Map.entry("Tijd", 2), Map.entry("lef", 1));
    assertThat(room.notes()).hasSize(3);
  }

  @Test
  void several_words_go_up_at_once_with_a_comma_between() {
    gives(ana, "tijd, samen eten, lef");
    assertThat(words()).containsOnlyKeys("tijd", "samen eten", "lef");
    assertThat(room.sees(ana, CardPart.Wall.class).papers()).hasSize(3);
    assertThat(refused(ana, "geld")).isEqualTo("word-cloud.too-many");
    room.presses(ana, "withdraw", 1);
    gives(ana, "geld");
    assertThat(words()).containsOnlyKeys("samen eten", "lef", "geld");
  }

  @ParameterizedTest
  @CsvSource({"één,Een", "boom,bomen", "kat,katten", "huis,huizen", "brief,brieven", "foto,foto's",
      "mens,mensen", "tijd,tijden", "buur,Buren", "ouder,ouders", "korte-lijnen,korte lijnen", "lef!,lef"})
  void two_spellings_of_one_word_count_as_one(String one, String other) {
    gives(ana, one);
    gives(ben, other);
    assertThat(words().values()).containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource({"leven,leve", "tak,taken", "eten,samen eten", "wij,wijs en", "bom,boom"})
  void two_words_stay_two(String one, String other) {
    gives(ana, one);
    gives(ben, other);
    if (!one.equals("tak"))
      assertThat(words()).hasSize(2);
    gives(chantal, "taak");
    if (one.equals("tak"))
      assertThat(words()).as("taken goes with taak").containsEntry("tak", 1);
  }

  @Test
  void a_word_that_is_hidden_disappears_for_all_who_gave_it() {
    gives(ana, "rotzooi, tijd");
    gives(ben, "Rotzooi");
    room.noteEvent(new NoteEvent.NoteHidden(room.notes().getFirst().id()));
    assertThat(words()).containsOnlyKeys("tijd");
    assertThat(room.harvest().notes()).hasSize(1);
    assertThat(room.harvest().parts().toString()).doesNotContain("otzooi");
    assertThat(room.harvest().parts()).as("that of the other goes into no file").contains(
        new Harvest.Aside(List.of(room.notes().getLast().id())));
    room.noteEvent(new NoteEvent.NoteShown(room.notes().getFirst().id()));
    assertThat(words()).containsEntry("rotzooi", 2);
  }

  @Test
  void a_cloud_can_start_with_the_words_of_an_earlier_block() {
    room.given(ana, GivenNotes.YELLOW, Room.table(1), "tijd");
    room.given(ben, GivenNotes.YELLOW, Room.table(1),
        "A whole sentence is no word for a cloud, so it stays out");
    assertThat(words()).containsExactly(Map.entry("tijd", 1));
    gives(ana, "tijd");
    assertThat(words()).as("she said so already").containsExactly(Map.entry("tijd", 1));
    gives(ben, "tijd");
    assertThat(words()).containsExactly(Map.entry("tijd", 2));
  }

  @Test
  void a_sentence_or_nothing_is_no_word() {
    assertThat(refused(ana, "Dit is veel te lang voor een wolk van woorden"))
        .isEqualTo("word-cloud.too-long");
    assertThat(refused(ana, " , ")).isEqualTo("word-cloud.empty");
    assertThat(room.notes()).isEmpty();
  }

  @Test
  void nobody_takes_back_the_word_of_another_but_who_leads_and_who_leads_closes_the_cloud() {
    gives(ana, "tijd");
    assertThat(room.isRefused(ben, "withdraw", "1", Map.of()).phrase().key())
        .isEqualTo("word-cloud.not-yours");
    assertThat(room.isRefused(ben, "close", "", Map.of()).phrase().key())
        .isEqualTo("word-cloud.leaders-only");
    room.presses(femke, "close", "");
    assertThat(refused(ben, "lef")).isEqualTo("word-cloud.closed");
    room.presses(femke, "withdraw", 1);
    assertThat(room.allSee().toString()).contains("EMPTY_CLOUD");
  }

  @Test
  void the_wall_names_nobody() {
    gives(ana, "tijd");
    assertThat(room.allSee().toString()).doesNotContain(ana.value());
    assertThat(room.progress().waitingOn()).contains(ben, chantal).doesNotContain(ana);
  }

  @Test
  void whatever_people_send_nobody_counts_twice_or_gives_too_many() {
    List<String> said = List.of("tijd", "Tijden", "lef,geld,tijd", "één", "een", "💡", "a,b,c,d", "");
    ForAll.seeds(15, random -> {
      ActivityRoom any = ActivityRoom.of(new WordCloud(), cloud());
      List<PersonId> people = List.of(any.joins("Ana"), any.joins("Ben"), any.joins("Chantal"));
      for (int i = 0; i < 25; i++)
        any.asks(people.get(random.nextInt(3)), new nl.draaiboek.core.activity.Action("write", "",
            Map.of("words", said.get(random.nextInt(said.size())))));
      assertThat(any.faults()).isEmpty();
      assertThat(any.notes()).hasSizeLessThanOrEqualTo(9);
      assertThat(any.harvest().parts().toString()).doesNotContain("people=4");
    });
  }

  private Map<String, Integer> words() {
    Figure figure = room.allSee(CardPart.Drawn.class).figure();
    return ((Figure.Cloud) figure).words().stream().collect(
        Collectors.toMap(w -> ((Line.Theirs) w.word()).words(), Figure.Word::people, Integer::sum,
            java.util.LinkedHashMap::new));
  }

  private void gives(PersonId who, String words) {
    room.does(who, "write", "", Map.of("words", words));
  }

  private String refused(PersonId who, String words) {
    return room.isRefused(who, "write", "", Map.of("words", words)).phrase().key();
  }

  static ActivitySpec cloud() {
    return Specs.of("word-cloud", Map.of("words", 3), Map.of("prompt", "What do you think of?"));
  }
}
