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

  @Test
  void ninety_minutes_on_the_dot_are_long_when_more_follows() {
    tells(chantal.with("script.yaml", "minutes: 20", "minutes: 85"),
        "script.yaml:10: warning: by the end of this block people have worked 90 minutes");
  }

  @Test
  void talk_is_counted_over_blocks_on_end() {
    tells(chantal.with("script.yaml", "minutes: 5", "minutes: 15").with("script.yaml", "  - id: schrijven\n",
        "  - id: film\n    minutes: 10\n    place: plenary\n    activities:\n      - kind: explain\n  - id: schrijven\n")
        .with("nl.md", "## schrijven", "## film: Film\n\nKijk.\n\n## schrijven"),
        "script.yaml:10: warning: by the end of this block people have listened for 25 minutes, in 2 blocks on end");
  }

  @Test
  void a_fixed_start_that_leaves_minutes_over_is_told() {
    tells(chantal.with("script.yaml", "minutes: 5", "minutes: 5\n    start: \"12:00\"").with("script.yaml",
        "minutes: 15", "minutes: 15\n    start: \"12:40\""),
        "script.yaml:23: warning: block 'poster' starts at 12:40, and the blocks before it last until 12:25: 15 minutes");
  }

  @Test
  void notes_from_an_activity_in_which_nobody_writes_are_told() {
    tells(chantal.with("script.yaml", "from: schrijven/notes", "from: welkom/start"),
        "script.yaml:27: warning: in 'welkom/start' (line 7, of kind 'explain') nobody writes a note");
  }

  @Test
  void notes_that_are_there_in_one_option_alone_are_told() {
    tells(options("turns"),
        "script.yaml:33: warning: 'schrijven/notes' is not there when block 'schrijven' (line 9)"
            + " goes as 'praten'");
  }

  @Test
  void notes_of_another_option_of_the_same_block_never_come() {
    tells(options("clusters\n            from: schrijven/notes"),
        "script.yaml:26: warning: 'schrijven/notes' belongs to another option of this block");
  }

  private Folder options(String other) {
    return chantal.with("script.yaml", """
            activities:
              - id: notes
                kind: notes
                kinds:
                  - id: yellow
                    colour: yellow
                    sign: 💡
                min-words: 2
        """.indent(0), """
            options:
              - id: stil
                activities:
                  - id: notes
                    kind: notes
                    kinds:
                      - id: yellow
                        colour: yellow
                        sign: 💡
                    min-words: 2
              - id: praten
                activities:
                  - id: gesprek
                    kind: OTHER
        """.replace("OTHER", other)).with("nl.md", "- notes.prompt", """
        - option.stil: Stil
        - option.praten: Praten
        - notes.prompt""");
  }

  @Test
  void a_minute_a_turn_is_the_least() {
    tells(chantal.with("script.yaml", "tables: 2", "tables: 2\npeople: 24").with("script.yaml", "minutes: 20",
        "minutes: 10").with("script.yaml", "      - id: notes", "      - kind: turns\n      - id: notes"),
        "script.yaml:14: warning: 12 people have 10 minutes for a turn each, that is 50 seconds");
  }

  @Test
  void question_rounds_want_time_for_everyone() {
    tells(chantal.with("script.yaml", "      - id: notes", "      - kind: rounds\n      - id: notes"),
        "script.yaml:13: warning: a turn takes 7 minutes, so 6 people need 42, and the block has 20");
  }

  private static void tells(Folder folder, String advice) {
    assertThat(folder.read()).isInstanceOf(Read.Good.class);
    assertThat(folder.told()).anySatisfy(told -> assertThat(told).startsWith(advice));
  }
}
