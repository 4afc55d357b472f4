package nl.draaiboek.documents.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final Lettering LETTERS = new Lettering(10, false);

  @Test
  void words_move_to_the_next_line_as_a_whole() {
    assertThat(LETTERS.wrap("neighbours cook every week", 60, 9)).containsExactly("neighbours", "cook every",
        "week");
  }

  @Test
  void a_word_of_sixty_letters_is_broken_and_nothing_of_it_is_lost() {
    String word = "voorzieningen".repeat(5).substring(0, 60);

    List<String> lines = LETTERS.wrap(word, 80, 99);

    assertThat(String.join("", lines).replace("-", "")).isEqualTo(word);
    assertThat(lines).allMatch(line -> LETTERS.width(line) <= 80);
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.endsWith("-"));
    assertThat(lines.getLast()).doesNotEndWith("-");
  }

  @Test
  void what_is_no_word_is_broken_without_a_hyphen() {
    assertThat(String.join("", LETTERS.wrap("0123456789".repeat(3), 80, 99))).doesNotContain("-");
    assertThat(String.join("", LETTERS.wrap("שלום".repeat(9), 80, 99))).doesNotContain("-");
  }

  @Test
  void a_broken_word_that_is_cut_ends_in_the_ellipsis_alone() {
    assertThat(LETTERS.wrap("m".repeat(40), 83, 2).getLast()).isEqualTo("mmmmmmmm…");
  }

  @Test
  void what_does_not_fit_ends_in_an_ellipsis_within_the_width() {
    assertThat(LETTERS.wrap("word ".repeat(100), 80, 3)).hasSize(3).last().asString().endsWith("…")
        .satisfies(line -> assertThat(LETTERS.width(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void a_family_of_emoji_is_one_character() {
    assertThat(LETTERS.wrap("👩‍👧‍👦👩‍👧‍👦", 1, 9)).containsExactly("👩‍👧‍👦", "👩‍👧‍👦");
  }

  @Test
  void a_word_that_fits_below_is_not_broken_behind_a_number() {
    assertThat(LETTERS.wrap("neighbours cook", 20, 60, 3)).containsExactly("", "neighbours", "cook");
  }

  @Test
  void no_words_are_no_lines() {
    assertThat(LETTERS.wrap(" \n ", 80, 3)).isEmpty();
  }

  @Test
  void the_first_letter_tells_the_direction() {
    assertThat(Lettering.rightToLeft("12 שלום abc")).isTrue();
    assertThat(Lettering.rightToLeft("abc שלום")).isFalse();
    assertThat(Lettering.rightToLeft("12")).isFalse();
  }
}
