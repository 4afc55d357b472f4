package nl.draaiboek.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a script says to do reads well in Teams, with only what Teams knows. */
class InstructionsTest {
  @Test
  void steps_stay_steps() {
    assertThat(shown("1. Take a card.\n2. Read.\n   - aloud\n   - slowly\n\nThen:\n\n* write"))
        .containsExactly("1. Take a card.", "2. Read.", "\u2003• aloud", "\u2003• slowly", "Then:",
            "• write");
  }

  @Test
  void bold_italic_and_links_stay() {
    assertThat(shown("Read **three** _cards_ [here](https://example.org/a?b=c)."))
        .containsExactly("Read B{three} I{cards} L{here}.");
  }

  @Test
  void what_teams_does_not_know_becomes_words() {
    assertThat(
        shown("# Now\n\n> quoted\n\n`code` ![a path](https://example.org/p.png)\n\n---\n\n<b>x</b> 2 \\* 3"))
        .containsExactly("B{Now}", "quoted", "code a path", "<b>x</b> 2 * 3");
  }

  @Test
  void a_link_that_is_no_page_leads_nowhere() {
    assertThat(shown("[press](javascript:alert(1)) [mail](mailto:a@example.org) <tel:1>"))
        .containsExactly("press mail tel:1");
  }

  @Test
  void a_second_paragraph_of_a_step_stands_under_it() {
    assertThat(shown("3. First.\n\n   More.\n\n4. Next.")).containsExactly("3. First.", "\u2003More.",
        "4. Next.");
  }

  @Test
  void what_stands_in_a_list_is_told_apart() {
    assertThat(Instructions.lines("Take:\n\n- a card\n  - or two\n\nThen read."))
        .extracting(Instructions.Instruction::listed).containsExactly(false, true, true, false);
  }

  @Test
  void nothing_is_no_line() {
    assertThat(Instructions.lines("")).isEmpty();
    assertThat(Instructions.lines("\n\n-\n\n# \n")).isEmpty();
  }

  private static List<String> shown(String markdown) {
    return Instructions.lines(markdown).stream()
        .map(line -> line.runs().stream().map(InstructionsTest::shown).collect(Collectors.joining()))
        .toList();
  }

  private static String shown(Run run) {
    String kind = (run.bold() ? "B" : "") + (run.italic() ? "I" : "") + (run.link().isPresent() ? "L" : "");
    return kind.isEmpty() ? run.words() : kind + "{" + run.words() + "}";
  }
}
