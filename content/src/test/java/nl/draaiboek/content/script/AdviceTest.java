package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is unwise is told, but the script runs. */
class AdviceTest {
  private final Folder chantal = new Folder();

  @Test
  void ninety_minutes_without_a_pause_are_long() {
    tells(chantal.with("script.yaml", "minutes: 20", "minutes: 75"),
        "script.yaml:21: warning: by the end of this block people have worked 95 minutes without a pause");
  }

  @Test
  void a_talk_of_more_than_twenty_minutes_is_long() {
    tells(chantal.with("script.yaml", "minutes: 5", "minutes: 25"),
        "script.yaml:4: warning: a talk of 25 minutes");
  }

  @Test
  void what_the_writer_noted_is_repeated() {
    tells(
        chantal.with("script.yaml", "minutes: 20",
            "minutes: 20\n    note: \"the outline says 20 minutes, the detail 25\""),
        "script.yaml:11: warning: the outline says 20 minutes, the detail 25");
  }

  @Test
  void a_day_ends_together() {
    tells(chantal.with("script.yaml", "minutes: 0\n    place: plenary", "minutes: 0\n    place: tables"),
        "script.yaml:29: warning: the day ends with block 'einde'; close it together");
  }

  @Test
  void a_poster_at_the_tables_is_not_the_one_in_the_plenary() {
    tells(
        chantal.with("script.yaml", "- id: slot\n        kind: explain",
            "- id: slot\n        kind: explain\n        poster: wand"),
        "script.yaml:34: warning: poster 'wand' is used at the tables and in the plenary");
  }

  @Test
  void a_poster_that_nobody_else_works_on_may_be_a_slip_of_the_pen() {
    String twoMore = """
        - id: groepen
                kind: clusters
                poster: muur
                from: schrijven/notes
              - id: meer
                kind: clusters
                poster: muur
                from: schrijven/notes
              - id: nogmeer""";
    tells(
        chantal.with("script.yaml", "- id: groepen", twoMore).with("script.yaml", "poster: wand",
            "poster: muurt"),
        "script.yaml:34: warning: no other activity works on poster 'muurt'; did you mean 'muur'?");
  }

  @Test
  void cards_want_two_minutes_a_read() {
    tells(
        chantal.with("script.yaml", "tables: 2", "tables: 2\ncards: 47")
            .with("script.yaml", "- id: notes", "- id: kaarten\n        kind: cards\n      - id: notes"),
        "script.yaml:14: warning: 24 cards at a table, each read by 3 people");
  }

  @Test
  void a_language_that_lacks_a_text_falls_back() {
    tells(
        chantal.file("en.md",
            "# A session\n## welkom: Welcome\n## schrijven: Writing\n## poster: Poster\n## einde: End\n"),
        "en.md:2: warning: block 'welkom' has no instruction here, but nl.md has; people then read that");
  }

  private static void tells(Folder folder, String advice) {
    assertThat(folder.read()).isInstanceOf(Read.Good.class);
    assertThat(folder.told()).anySatisfy(told -> assertThat(told).startsWith(advice));
  }
}
