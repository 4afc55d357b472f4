package nl.draaiboek.documents;

import static nl.draaiboek.documents.Day.ANA;
import static nl.draaiboek.documents.Day.BEN;
import static nl.draaiboek.documents.Day.NAMELESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.wrapup.WrapUp.Answer;
import nl.draaiboek.core.wrapup.WrapUp.Answers;
import nl.draaiboek.core.wrapup.WrapUp.ClusterPart;
import nl.draaiboek.core.wrapup.WrapUp.HarvestPart;
import nl.draaiboek.core.wrapup.WrapUp.Hung;
import nl.draaiboek.core.wrapup.WrapUp.NotesOfKind;
import nl.draaiboek.core.wrapup.WrapUp.Ranked;
import nl.draaiboek.core.wrapup.WrapUp.Section;
import nl.draaiboek.core.wrapup.WrapUp.Sheet;
import nl.draaiboek.core.wrapup.WrapUp.Votes;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class WrapUpMarkdownTest {
  @Test
  void it_opens_with_the_title_the_day_on_the_sessions_clock_and_who_was_there() {
    assertThat(markdown()).startsWith("""
        # Sense-making

        Thursday, June 25, 2026, from 10:00 to 12:00

        A good day.

        \\# See you

        ## Who was there

        Ana, Ben \\*de\\* Bouwer and 2 people without a name
        """);
  }

  @Test
  void the_agenda_tells_the_plan_and_how_it_went() {
    assertThat(markdown()).contains("""
        | Block | Planned | As it went |
        | --- | --- | --- |
        | Soak in \\| the stories | 10:00, 25 min | 10:00, 31 min |
        | Buffer | 10:25, 5 min | passed over |
        """);
  }

  @Test
  void notes_stand_by_kind_with_the_card_they_are_about() {
    assertThat(
        markdown(new NotesOfKind(Day.GREEN, List.of(Day.note(3, "files wait"), Day.note(12, "no time")))))
        .contains("""
            ## Table 2

            Ana and 1 person without a name

            ### 🌱 obstacle

            - files wait (note 3, card 33)
            - no time (note 12)
            """);
  }

  @Test
  void a_landscape_is_told_in_words() {
    Sheet sheet = new Sheet(Day.words("Landscape"), Optional.of(Day.AXES),
        List.of(new Hung(Day.note(12, "in between"), 50, 50, "")),
        List.of(
            new ClusterPart("Money | that stops",
                List.of(new Hung(Day.note(3, "one year"), 10, 20, "seen twice"))),
            new ClusterPart("", List.of(new Hung(Day.note(4, "new law"), 50, 90, "")))),
        List.of(new HarvestPart("insight", Line.theirs("Main insight"), Day.note(14, "trust grows"))));

    assertThat(markdown(sheet)).contains("""
        ### Landscape

        From left to right: outside to inside. From bottom to top: hindering to helping.

        #### Money \\| that stops

        - one year (note 3, card 33; outside, hindering)\\
          Why: seen twice

        #### Cluster without a title

        - new law (note 4, card 34; helping)

        #### In no cluster

        - in between (note 12; in the middle)

        #### Chosen by the group

        - **Main insight:** trust grows (note 14)
        """);
  }

  @Test
  void a_tie_is_told_as_a_tie() {
    assertThat(markdown(new Votes(Day.words("Ideas"), List.of(new Ranked(Day.note(11, "cook"), 5, 1),
        new Ranked(Day.note(12, "walk"), 1, 2), new Ranked(Day.note(13, "sing"), 1, 2))))).contains("""
            ### Vote: Ideas

            - **1. 5 dots:** cook (note 11)
            - **2. 1 dot, shared place:** walk (note 12)
            - **2. 1 dot, shared place:** sing (note 13)
            """);
  }

  @Test
  void coins_are_told_as_coins() {
    assertThat(markdown(new Votes(Day.words("Ideas"), List.of(new Ranked(Day.note(11, "cook"), 5, 1),
        new Ranked(Day.note(12, "walk"), 1, 2), new Ranked(Day.note(13, "sing"), 1, 2)), true))).contains("""
            ### Vote: Ideas

            - **1. 5 coins:** cook (note 11)
            - **2. 1 coin, shared place:** walk (note 12)
            - **2. 1 coin, shared place:** sing (note 13)
            """);
  }

  @Test
  void a_learning_group_is_told_with_who_joined() {
    assertThat(markdown(new Answers(Line.theirs("Which group?"),
        List.of(new Answer(BEN, Line.theirs("Eating\ntogether"), List.of(ANA, NAMELESS)))))).contains("""
            ### Which group?

            - **Ben \\*de\\* Bouwer:** Eating\\
              together\\
              Signed up: Ana and 1 person without a name
            """);
  }

  @Test
  void words_that_were_taken_away_are_said_to_be_removed() {
    assertThat(markdown(new NotesOfKind(Day.GREEN, List.of(Day.note(12, Worded.REMOVED)))))
        .contains("- (removed) (note 12)");
  }

  @Test
  void a_table_that_made_nothing_says_so() {
    assertThat(markdown()).endsWith("Nothing was written here.\n").doesNotContain("###");
  }

  @Test
  void nothing_that_ben_writes_formats() {
    String nasty = "# head\n- list\n12. count\n> quote\n===\n| a | b |\n**bold** _it_ `code` ~~no~~ <b>x</b> <!-- c -->"
        + "\n[link](javascript:alert(1)) ![i](x) https://evil.example www.evil.example a@b.example &amp; \\ $x$ @ana";
    String html = HtmlRenderer.builder().build()
        .render(Parser.builder().build()
            .parse(markdown(new NotesOfKind(Day.GREEN, List.of(Day.note(12, nasty))))));

    String item = html.substring(html.indexOf("<li>"), html.indexOf("</li>"));
    assertThat(item)
        .isEqualTo("<li># head<br />\n- list<br />\n12. count<br />\n&gt; quote<br />\n===<br />\n"
            + "| a | b |<br />\n**bold** _it_ `code` ~~no~~ &lt;b&gt;x&lt;/b&gt; &lt;!-- c --&gt;<br />\n"
            + "[link](javascript:alert(1)) ![i](x) https://evil.example www.evil.example a@b.example &amp;amp; \\ $x$ @ana"
            + " (note 12)");
  }

  private static String markdown(Section... sections) {
    return WrapUpMarkdown.of(Day.of(List.of(), sections), new PlainSpeech(), Day.ENGLISH);
  }
}
