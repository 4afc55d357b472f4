package nl.draaiboek.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type with a mark in it is read as they typed it. */
class EntitiesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', value = {
      "koffie &amp; thee | koffie & thee", "2 &lt; 3 &gt; 1 | 2 < 3 > 1", "&quot;nu&#39;s&apos; | \"nu's'",
      "caf&#233; en &#xE9;&#x1F331; | café en é🌱", "R&D; AT&T &co; &amp | R&D; AT&T &co; &amp",
      "&amp;lt;b&amp;gt; | &lt;b&gt;", "&amp;amp;lt; | &amp;lt;", "&amp;#60; | &#60;",
      "&#0; &#8; &#xD800; &#xDC00; &#9999999; &#x110000; &# &#x; | &#0; &#8; &#xD800; &#xDC00; &#9999999; &#x110000; &# &#x;"})
  void is_read_once_and_what_is_no_character_stays_as_it_was(String written, String typed) {
    assertThat(Entities.decoded(written)).isEqualTo(typed);
  }

  @Test
  void what_was_typed_as_a_mention_calls_nobody_and_stays_text() {
    ObjectNode activity = message(
        "<at>Draaiboek</at> geel: &lt;at&gt;Draaiboek&lt;/at&gt; &lt;script&gt; &amp;lt;");
    mention(activity, "<at>Draaiboek</at>", "bot", "Draaiboek");
    assertThat(Words.of(activity).text()).isEqualTo("geel: <at>Draaiboek</at> <script> &lt;");
    assertThat(Words.of(message("&lt;at&gt;Draaiboek&lt;/at&gt; stop")).called()).isFalse();
  }

  @Test
  void a_name_with_a_mark_in_it_is_read_once_too() {
    ObjectNode activity = message("begeleider <at>R&amp;D &amp;lt;3</at>");
    mention(activity, "<at>R&amp;D &amp;lt;3</at>", "29:ben", "R&D &lt;3");
    assertThat(Words.of(activity).text()).isEqualTo("begeleider R&D &lt;3");
  }

  private static ObjectNode message(String text) {
    ObjectNode activity = JsonNodeFactory.instance.objectNode().put("text", text);
    activity.putObject("recipient").put("id", "bot");
    return activity;
  }

  private static void mention(ObjectNode activity, String text, String id, String name) {
    activity.withArray("entities").addObject().put("type", "mention").put("text", text).putObject("mentioned")
        .put("id", id).put("name", name);
  }
}
