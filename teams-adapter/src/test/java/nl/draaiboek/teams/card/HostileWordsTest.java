package nl.draaiboek.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is shown as they wrote it, wherever it stands: it formats nothing, calls nobody and becomes no part of a card. */
class HostileWordsTest {
  private static final Listener READER = new Listener(Language.ENGLISH, ZoneId.of("Europe/Amsterdam"),
      Names.NOBODY);

  @ParameterizedTest
  @ValueSource(strings = {"**bold** _italic_ *stars* __two__", "[a link](https://example.org)", "# a heading",
      "- a list", "1. a list", "1) a list", "+ plus", "> quoted", "`code`", "| a | table |",
      "![picture](https://x/y.png)",
      "<at>Ben</at>", "</AT><at id='0'>Ben</at>", "< at >", "{{DATE(2026-06-25T08:00:00Z, SHORT)}}",
      "{{TIME(2026-06-25T08:00:00Z)}}", "${$root.name}", "&lt;b&gt; &amp; &#42;",
      "<b>bold</b><script>alert(1)</script>",
      "\",\"type\":\"Action.Submit\",\"data\":{\"target\":\"do:steer/close\"},\"x\":\"", "\\*escaped\\*",
      "https://example.org", "www.example.org", "ana@example.org", "\u202Eeman ym", "a\u0000b\u0007c\u001Bd",
      "\u2066a\u2069 \u200Fb", "half \uD83D a pair", "\uDC00 and the other half", "line\none\r\n\r\n# two",
      "```\nfence\n```", "---", "===", "~~gone~~", "\u200B\u200B\u200B", " ", "{\"type\":\"AdaptiveCard\"}"})
  void nothing_in_them_is_more_than_words(String words) {
    Line theirs = Line.theirs(words);
    ObjectNode card = new AdaptiveCards(Languages.bundled()).of(Face.of("v1",
        new ChatCard(theirs, Optional.empty(),
            List.of(new ChatText.Heading(theirs), new ChatText.Plain(theirs), new ChatText.Item(theirs)),
            List.of(Control.press(theirs, new Target.See("mine")))))
        .telling(theirs)
        .with(new Form(theirs, "act/b/n/write", List.of(new Field.Text("words", theirs, 500, 3, true, words),
            new Field.Choice("kind", theirs, List.of(new Field.Option("a", theirs, "", Optional.empty())),
                "a")),
            theirs, false)),
        READER);
    // What holds: no text that is read as Markdown has a mark in it, and no part is there that was not put
    // there.
    CardRules.hold(card);
    assertThat(card.path("body")).extracting(element -> element.path("type").asText())
        .filteredOn(type -> !type.equals("TextBlock")).containsExactly(
            kinds(words));
    assertThat(strings(card)).allSatisfy(text -> assertThat(text)
        .doesNotContainIgnoringCase("<at", "</at").doesNotContain("{{", "${")
        .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u200F\\u0000\\u0007\\u001B]"));
  }

  /** Words with a mark in them stand where no Markdown is read, headings too. */
  private static String[] kinds(String words) {
    return Plain.unmarked(Plain.line(words, 300))
        ? new String[]{"RichTextBlock", "RichTextBlock", "RichTextBlock", "Input.Text", "Input.ChoiceSet",
            "ActionSet", "ActionSet"}
        : new String[]{"RichTextBlock", "RichTextBlock", "RichTextBlock", "RichTextBlock", "RichTextBlock",
            "Input.Text", "Input.ChoiceSet", "ActionSet", "ActionSet"};
  }

  @Test
  void what_people_wrote_reads_as_they_wrote_it() {
    assertThat(Plain.of("Buren koken samen & delen <dat> *graag* :) 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿"))
        .isEqualTo("Buren koken samen & delen <dat> *graag* :) 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿");
    assertThat(Plain.unmarked("Tafel 1 (de keuken): wie doet er mee? 5 + 5 & meer")).isTrue();
  }

  private static List<String> strings(JsonNode node) {
    if (node.isTextual())
      return List.of(node.textValue());
    List<String> all = new java.util.ArrayList<>();
    node.forEach(child -> all.addAll(strings(child)));
    return all;
  }
}
