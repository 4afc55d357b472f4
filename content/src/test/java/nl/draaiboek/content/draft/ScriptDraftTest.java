package nl.draaiboek.content.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptDraftTest {
  @Test
  void a_table_becomes_blocks_with_their_minutes_places_and_words() {
    ScriptDraft draft = ScriptDraft.of("Onze dag",
        List.of(List.of("Tijd", "Duur", "Onderdeel", "Waar", "Wie", "Materialen"),
            List.of("10.00", "10 min", "Welkom\nVertel waarom we er zijn", "plenair", "Ana", "beamer"),
            List.of("10.10", "1 uur 15", "Schrijf op briefjes wat opvalt", "aan tafels", "", ""),
            List.of("11.25", "", "Pauze", "", "", ""), List.of("11.40", "", "Einde", "", "", "")));
    assertThat(draft.files().get("script.yaml")).contains(
        "- id: welkom\n    minutes: 10\n    place: plenary\n    activities:\n      - id: explain",
        "minutes: 75\n    place: tables\n    activities:\n      - id: notes",
        "- id: pauze\n    minutes: 15\n    place: none\n    activities:\n      - id: pause",
        "- id: einde\n    minutes: 0");
    assertThat(draft.files().get("nl.md")).contains("# Onze dag",
        "## welkom: Welkom\n\nVertel waarom we er zijn",
        "### facilitator\n\nAna", "### materials\n\nbeamer");
    assertThat(draft.remarks()).singleElement().asString().contains("row 2", "notes");
  }

  @Test
  void what_it_does_not_understand_is_told_row_by_row_and_nothing_is_lost() {
    ScriptDraft draft = ScriptDraft.of("Day", List.of(List.of("minutes", "what", "mood"),
        List.of("a while", "Welcome", "happy"), List.of("5", "", ""), List.of("20", "Welcome", "")));
    assertThat(draft.remarks()).containsExactlyInAnyOrder(
        "column 'mood': I do not know what it holds, so I left it out",
        "row 2: it does not say what happens, so I left it out",
        "row 1 (Welcome): 'a while' is no number of minutes",
        "row 1 (Welcome): I do not know how long it takes, so I gave it 10 minutes");
    assertThat(draft.files()).containsOnlyKeys("script.yaml", "en.md");
    assertThat(draft.files().get("script.yaml")).contains("id: welcome\n", "id: welcome-2\n");
  }

  @Test
  void times_are_read_as_people_write_them() {
    for (String time : List.of("9:30", "9.30", "9u30", "09:30 uur"))
      assertThat(Clock.time(time)).as(time).contains(java.time.LocalTime.of(9, 30));
    assertThat(Clock.time("14u")).contains(java.time.LocalTime.of(14, 0));
    assertThat(Clock.until("10.00 - 10.15")).contains(java.time.LocalTime.of(10, 15));
    assertThat(Clock.time("30 min")).isEmpty();
    assertThat(Clock.minutes("1 uur")).contains(60);
    assertThat(Clock.minutes("30'")).contains(30);
  }

  @Test
  void a_table_that_says_too_little_is_refused_with_what_it_lacks() {
    assertThatThrownBy(() -> ScriptDraft.of("x", List.of(List.of("Wie"), List.of("Ana"))))
        .hasMessageContaining("onderdeel");
    assertThatThrownBy(() -> ScriptDraft.of("x", List.of(List.of("Wat"), List.of("Welkom"))))
        .hasMessageContaining("duur");
    assertThatThrownBy(() -> ScriptDraft.of("x", List.of())).hasMessageContaining("no table");
  }
}
