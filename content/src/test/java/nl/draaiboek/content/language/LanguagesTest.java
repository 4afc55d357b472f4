package nl.draaiboek.content.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Words;
import org.junit.jupiter.api.Test;

class LanguagesTest {
  private static final PersonId ANA = new PersonId("p1");
  private static final Names NAMES = person -> person.equals(ANA) ? Optional.of("Ana") : Optional.empty();
  private static final ZoneId UTRECHT = ZoneId.of("Europe/Amsterdam");
  private static final Listener DUTCH = new Listener(Language.DUTCH, UTRECHT, NAMES);
  private static final Listener ENGLISH = new Listener(Language.ENGLISH, UTRECHT, NAMES);

  private enum Said implements Phrase {
    LEFT("{left, plural, one {# minute} other {# minutes}} left"),
    UNTIL("until {end}"),
    TURN(
        "Up: {who} at {room}."),
    ONLY_ENGLISH("No Dutch yet"),
    BROKEN("{oops"),
    PHOTOS("Photos"),
    IN_THE_MIDDLE("{who} is in the middle."),
    AND("{some}, {one}");

    private final String english;

    Said(String english) {
      this.english = english;
    }

    @Override
    public String key() {
      return Phrase.keyOf("test", this);
    }

    @Override
    public String english() {
      return english;
    }
  }

  private final Languages languages = new Languages(List.of(new Translation(Language.DUTCH,
      Map.of("test.left", "nog {left, plural, one {# minuut} other {# minuten}}", "test.until", "tot {end}",
          "test.in-the-middle", "{who} staat in het midden.", "test.and", "{some}, {one}",
          "test.turn", "Aan de beurt: {who}, {room}.", "test.photos", "Foto's", "speech.table",
          "tafel {number}",
          "speech.someone", "iemand zonder naam", "activity.removed", "(verwijderd)"))));

  @Test
  void a_length_is_said_in_minutes_one_or_many() {
    assertThat(dutch(Line.of(Said.LEFT, "left", Duration.ofMinutes(1)))).isEqualTo("nog 1 minuut");
    assertThat(dutch(Line.of(Said.LEFT, "left", Duration.ofSeconds(299)))).isEqualTo("nog 5 minuten");
    assertThat(english(Line.of(Said.LEFT, "left", Duration.ofMinutes(5)))).isEqualTo("5 minutes left");
  }

  @Test
  void a_moment_is_said_on_the_wall_clock_of_who_listens() {
    assertThat(dutch(Line.of(Said.UNTIL, "end", Instant.parse("2025-06-25T08:40:00Z"))))
        .isEqualTo("tot 10:40");
  }

  @Test
  void a_person_is_said_by_name_or_as_someone_without_one() {
    assertThat(dutch(Line.of(Said.TURN, "who", ANA, "room", Room.table(2))))
        .isEqualTo("Aan de beurt: Ana, tafel 2.");
    assertThat(dutch(new Line.Name(new PersonId("p2")))).isEqualTo("iemand zonder naam");
  }

  @Test
  void a_sentence_that_begins_with_someone_without_a_name_begins_with_a_capital() {
    PersonId nameless = new PersonId("p2");
    assertThat(dutch(Line.of(Said.IN_THE_MIDDLE, "who", nameless)))
        .isEqualTo("Iemand zonder naam staat in het midden.");
    assertThat(dutch(Line.of(Said.AND, "some", new Line.Name(nameless), "one", "Ana")))
        .isEqualTo("iemand zonder naam, Ana");
  }

  @Test
  void what_ben_writes_is_never_read_as_a_pattern() {
    assertThat(english(Line.of(Said.UNTIL, "end", "{0} '{end}' 100%"))).isEqualTo("until {0} '{end}' 100%");
    assertThat(english(Line.theirs("{left, plural}"))).isEqualTo("{left, plural}");
  }

  @Test
  void words_that_were_taken_away_are_said_to_be_removed() {
    assertThat(dutch(Line.theirs(Worded.REMOVED))).isEqualTo("(verwijderd)");
    assertThat(english(Line.of(Said.UNTIL, "end", Worded.REMOVED))).isEqualTo("until (removed)");
  }

  @Test
  void what_has_no_dutch_is_said_in_english() {
    assertThat(dutch(Line.of(Said.ONLY_ENGLISH))).isEqualTo("No Dutch yet");
    assertThat(languages.say(Line.of(Said.PHOTOS), new Listener(new Language("fr"), UTRECHT, NAMES)))
        .isEqualTo("Photos");
  }

  @Test
  void a_pattern_that_cannot_be_read_says_its_key() {
    assertThat(dutch(Line.of(Said.BROKEN))).isEqualTo("test.broken");
  }

  @Test
  void an_apostrophe_is_an_apostrophe() {
    assertThat(dutch(Line.of(Said.PHOTOS))).isEqualTo("Foto's");
  }

  @Test
  void a_line_in_a_line_and_the_scripts_words_are_said_in_the_same_language() {
    Words words = new Words(Map.of("nl", "de pauze", "en", "the break"));

    assertThat(dutch(Line.of(Said.UNTIL, "end", Line.scripted(words)))).isEqualTo("tot de pauze");
    assertThat(english(Line.of(Said.UNTIL, "end", words))).isEqualTo("until the break");
    assertThat(dutch(Line.of(Said.UNTIL, "end", List.of(ANA, Room.table(3))))).isEqualTo("tot Ana, tafel 3");
  }

  @Test
  void the_bot_comes_with_dutch_and_english() {
    assertThat(Languages.bundled().all()).containsExactly(Language.ENGLISH, Language.DUTCH);
  }

  private String dutch(Line line) {
    return languages.say(line, DUTCH);
  }

  private String english(Line line) {
    return languages.say(line, ENGLISH);
  }
}
