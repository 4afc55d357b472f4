package nl.draaiboek.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.chat.ChatCard;
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

/** What somebody does on a card is understood, once; what never stood on a card of ours is refused in words. */
class CardAnswerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ChatCard CARD = new ChatCard(Line.theirs("Titel"), Optional.empty(), List.of(),
      List.of(
          Control.press(Line.theirs("Volgende"), new Target.Act("steer/next/0/3")),
          new Control.Pick(Line.theirs("Plak een stip"), List.of(
              new Control.Choice(Line.theirs("Koken"), Optional.empty(), new Target.Act("act/b/v/place/3")),
              new Control.Choice(Line.theirs("Zingen"), Optional.empty(),
                  new Target.Act("act/b/v/place/4"))))));
  private static final Form NOTE = new Form(Line.theirs("Schrijf"), "act/b/n/write",
      List.of(new Field.Text("words", Line.theirs("Briefje"), 500, 3, true, "")), Line.theirs("Hang op"),
      false);

  @Test
  void a_press_is_read_from_either_kind_of_action() {
    JsonNode button = button(card("v1"), 0);
    CardAnswer pressed = CardAnswer.read(invoke(button, Map.of()));
    assertThat(pressed).isInstanceOfSatisfying(CardAnswer.Pressed.class,
        p -> assertThat(p.target()).isEqualTo(new Target.Act("steer/next/0/3")));
    assertThat(CardAnswer.read(message(button, Map.of()))).isEqualTo(pressed);
  }

  @Test
  void what_was_chosen_is_what_is_pressed() {
    JsonNode choose = button(card("v1"), 1);
    CardAnswer cooking = CardAnswer.read(invoke(choose, Map.of("choice-0", "do:act/b/v/place/3")));
    assertThat(cooking).isInstanceOfSatisfying(CardAnswer.Pressed.class,
        p -> assertThat(p.target()).isEqualTo(new Target.Act("act/b/v/place/3")));
    CardAnswer singing = CardAnswer.read(message(choose, Map.of("choice-0", "do:act/b/v/place/4")));
    assertThat(key(singing)).as("a second choice on the same card counts").isNotEqualTo(key(cooking));
  }

  @Test
  void nothing_chosen_is_told() {
    JsonNode choose = button(card("v1"), 1);
    CardAnswer.Refused told = new CardAnswer.Refused(Line.of(CardPhrase.NOTHING_CHOSEN));
    assertThat(CardAnswer.read(invoke(choose, Map.of()))).isEqualTo(told);
    assertThat(CardAnswer.read(message(choose, Map.of("choice-0", "")))).isEqualTo(told);
  }

  @Test
  void a_form_comes_back_with_what_was_filled_in() {
    JsonNode send = button(new AdaptiveCards(Languages.bundled()).of(Face.form("v1", NOTE), reader()), 0);
    CardAnswer filled = CardAnswer
        .read(invoke(send, Map.of("answer-words", "Samen koken", "answer-card", "")));
    assertThat(filled).isInstanceOfSatisfying(CardAnswer.Filled.class, f -> {
      assertThat(f.action()).isEqualTo("act/b/n/write");
      assertThat(f.answers()).containsExactly(Map.entry("words", "Samen koken"));
    });
    assertThat(CardAnswer.read(message(send, Map.of("answer-words", "Samen koken")))).isEqualTo(filled);
    assertThat(key(CardAnswer.read(message(send, Map.of("answer-words", "Samen zingen")))))
        .as("other words are another note").isNotEqualTo(key(filled));
  }

  @Test
  void the_same_press_has_the_same_key_and_another_showing_another() {
    assertThat(key(CardAnswer.read(invoke(button(card("v1"), 0), Map.of()))))
        .isEqualTo(key(CardAnswer.read(invoke(button(card("v1"), 0), Map.of()))))
        .isNotEqualTo(key(CardAnswer.read(invoke(button(card("v2"), 0), Map.of()))))
        .hasSizeLessThanOrEqualTo(61);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "[]", "7", "\"do:x\"", "true", "{\"action\":{}}", "{\"action\":7}",
      "{\"action\":{\"data\":\"x\"}}", "{\"action\":{\"data\":[1]}}", "{\"target\":\"do:x\"}",
      "{\"target\":\"do:x\",\"nonce\":7}", "{\"target\":\"do:x\",\"nonce\":\"\"}",
      "{\"target\":\"do:x\",\"nonce\":\"a b/0\"}",
      "{\"target\":\"nonsense\",\"nonce\":\"v/0\"}", "{\"target\":\"do:\",\"nonce\":\"v/0\"}",
      "{\"target\":{},\"nonce\":\"v/0\"}",
      "{\"nonce\":\"v/0\"}", "{\"form\":\"\",\"nonce\":\"v/0\"}",
      "{\"choice\":\"choice-0\",\"choice-0\":\"close\",\"nonce\":\"v/0\"}",
      "{\"form\":\"act/b/n/write\",\"nonce\":\"v/0\",\"answer-words\":{\"a\":1}}",
      "{\"form\":\"act/b/n/write\",\"nonce\":\"v/0\",\"answer-words\":[\"a\"]}"})
  void what_never_stood_on_a_card_is_refused_and_throws_nothing(String value) throws JsonProcessingException {
    assertThat(CardAnswer.read(JSON.readTree(value))).isInstanceOf(CardAnswer.Refused.class);
  }

  @Test
  void no_value_and_too_much_of_it_are_refused() {
    assertThat(CardAnswer.read(null)).isInstanceOf(CardAnswer.Refused.class);
    ObjectNode much = JSON.createObjectNode().put("nonce", "v/0").put("form", "act/b/n/write");
    assertThat(CardAnswer.read(much.deepCopy().put("answer-words", "a".repeat(20_001))))
        .isInstanceOf(CardAnswer.Refused.class);
    for (int i = 0; i < 21; i++)
      much.put("answer-" + i, "x");
    assertThat(CardAnswer.read(much)).isInstanceOf(CardAnswer.Refused.class);
    assertThat(
        CardAnswer.read(JSON.createObjectNode().put("nonce", "v/0").put("target", "do:" + "x".repeat(91))))
        .isInstanceOf(CardAnswer.Refused.class);
  }

  private static ObjectNode card(String version) {
    return new AdaptiveCards(Languages.bundled()).of(Face.of(version, CARD), reader());
  }

  private static JsonNode button(ObjectNode card, int number) {
    return CardRules.all(card, "Action.Execute").get(number);
  }

  /** As Teams sends an invoke: what was filled in stands among the data. */
  private static JsonNode invoke(JsonNode button, Map<String, String> inputs) {
    ObjectNode value = JSON.createObjectNode();
    ObjectNode action = value.putObject("action").put("type", "Action.Execute").put("verb",
        button.path("verb").asText());
    action.set("data", with(button.path("data"), inputs));
    return value;
  }

  private static JsonNode message(JsonNode button, Map<String, String> inputs) {
    return with(button.at("/fallback/data"), inputs);
  }

  private static ObjectNode with(JsonNode data, Map<String, String> inputs) {
    ObjectNode all = data.deepCopy();
    inputs.forEach(all::put);
    return all;
  }

  private static String key(CardAnswer answer) {
    return switch (answer) {
      case CardAnswer.Pressed(_, String key) -> key;
      case CardAnswer.Filled(_, _, String key) -> key;
      case CardAnswer.Refused refused -> throw new AssertionError(refused);
    };
  }

  private static Listener reader() {
    return new Listener(Language.DUTCH, ZoneOffset.UTC, Names.NOBODY);
  }
}
