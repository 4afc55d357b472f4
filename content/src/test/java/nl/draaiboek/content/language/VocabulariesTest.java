package nl.draaiboek.content.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import nl.draaiboek.core.talk.Intent;
import nl.draaiboek.core.talk.PlaceWord;
import nl.draaiboek.core.talk.Vocabulary;
import org.junit.jupiter.api.Test;

/** The tables of words by which people are understood. */
class VocabulariesTest {
  @Test
  void a_row_gives_its_words_one_meaning_whatever_their_accents() throws IOException {
    Vocabulary words = read("ask.vote=Stem, stem  óp\nplace.top=boven\nword.little=de, het\n");

    assertThat(words.commands()).containsEntry("stem", Intent.VOTE).containsEntry("stem op", Intent.VOTE);
    assertThat(words.places()).containsEntry("boven", PlaceWord.TOP);
    assertThat(words.little()).containsExactlyInAnyOrder("de", "het");
  }

  @Test
  void a_row_that_means_nothing_is_named() {
    assertThatThrownBy(() -> read("ask.vot=stem\n"))
        .hasMessage("xx.talk.properties has rows that mean nothing: ask.vot");
  }

  @Test
  void a_word_in_two_rows_is_named() {
    assertThatThrownBy(() -> read("ask.stop=sluit\nask.skip=sluit\n")).hasMessageContaining("'sluit'");
  }

  @Test
  void a_word_that_means_something_else_in_another_language_is_named() {
    assertThatThrownBy(() -> Vocabulary.all(List.of(read("ask.stop=weg\n"), read("ask.withdraw=Weg\n"))))
        .hasMessage("'weg' means STOP and WITHDRAW");
  }

  @Test
  void every_meaning_has_words_in_every_language() {
    for (String language : List.of("nl", "en"))
      assertThat(Vocabularies.bundled(new nl.draaiboek.core.language.Language(language)).commands().values())
          .contains(Intent.values());
  }

  private static Vocabulary read(String rows) throws IOException {
    Properties table = new Properties();
    table.load(new StringReader(rows));
    return Vocabularies.read("xx.talk.properties", table);
  }
}
