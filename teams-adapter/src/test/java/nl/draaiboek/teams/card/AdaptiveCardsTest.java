package nl.draaiboek.teams.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatCards;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.testkit.CardGallery;
import nl.draaiboek.testkit.LetterGallery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A card is shown in Teams as it is meant, whatever is on it. */
class AdaptiveCardsTest {
  private static final Listener ANA = new Listener(Language.DUTCH, ZoneId.of("Europe/Amsterdam"),
      Names.NOBODY);
  private static final Listener BEN = new Listener(Language.ENGLISH, ZoneId.of("Europe/Amsterdam"),
      Names.NOBODY);
  private static final Instant TEN = Instant.parse("2026-06-25T08:00:00Z");

  private final AdaptiveCards cards = new AdaptiveCards(Languages.bundled());

  @TestFactory
  Stream<DynamicTest> each_card_of_the_gallery_is_shown_in_both_languages() {
    return CardGallery.all().stream().flatMap(card -> Stream.of(ANA, BEN)
        .map(reader -> DynamicTest.dynamicTest(((Line.Theirs) card.title()).words() + " " + reader.language(),
            () -> {
              ObjectNode shown = cards.of(Face.of("v1", ChatCards.of(card)), reader);
              CardRules.hold(shown);
              CardRules.hold(AdaptiveCards.retired(shown));
              forms(card).forEach(form -> CardRules.hold(cards.of(Face.form("v2", form), reader)));
            })));
  }

  @Test
  void letters_of_networks_keep_the_rules_of_cards_too() {
    LetterGallery.all().forEach(letter -> CardRules.hold(cards.of(Face.of("v1", letter.card()), ANA)));
  }

  @Test
  void the_title_is_a_heading_and_the_end_is_told_as_a_time() {
    ObjectNode card = of(
        Face.of("v1", new ChatCard(Line.theirs("Lezen"), Optional.of(clock(Optional.empty())),
            List.of(new ChatText.Plain(Line.theirs("Pak een kaart"))), List.of())));
    assertThat(CardRules.all(card, "TextBlock")).singleElement()
        .satisfies(title -> assertThat(title.path("style").asText()).isEqualTo("heading"));
    assertThat(CardRules.read(card)).containsExactly("Lezen", "tot 10:10", "Pak een kaart");
    assertThat(card.path("lang").asText()).isEqualTo("nl");
  }

  @Test
  void a_clock_that_stands_still_says_so_in_words() {
    ObjectNode card = of(Face.of("v1",
        new ChatCard(Line.theirs("Lezen"), Optional.of(clock(Optional.of(TEN))), List.of(), List.of())));
    assertThat(CardRules.read(card).getLast()).startsWith("⏸ ").hasSizeGreaterThan(10);
  }

  @Test
  void a_sentence_that_stands_alone_is_no_heading() {
    assertThat(CardRules.all(cards.sentence("v1", Line.theirs("Gedaan."), ANA), "TextBlock")).isEmpty();
  }

  @Test
  void a_button_carries_what_it_does_and_a_name_of_its_own() {
    ObjectNode card = of(Face.of("o17", card(List.of(new Control.Press(Line.theirs("Volgende"),
        new Target.Act("steer/next/0/3"), Emphasis.STRONG),
        Control.press(Line.theirs("Mijn deel"), new Target.See("mine"))))));
    List<JsonNode> buttons = CardRules.all(card, "Action.Execute");
    assertThat(buttons).extracting(b -> b.path("verb").asText()).containsExactly("do", "see");
    assertThat(buttons.getFirst().path("data").toString())
        .isEqualTo("{\"target\":\"do:steer/next/0/3\",\"nonce\":\"o17/0\"}");
    assertThat(buttons.getFirst().at("/fallback/type").asText()).isEqualTo("Action.Submit");
    assertThat(buttons).extracting(b -> b.path("style").asText()).containsExactly("positive", "");
  }

  @Test
  void four_buttons_take_two_rows_so_that_a_phone_shows_them() {
    assertThat(CardRules.all(of(Face.of("v1", card(presses(4)))), "ActionSet"))
        .extracting(row -> row.path("actions").size()).containsExactly(3, 1);
  }

  @Test
  void buttons_with_long_names_stand_below_each_other() {
    List<Control> long3 = Stream.of("Verplaats een briefje", "Maak een cluster", "Ja")
        .<Control>map(name -> Control.press(Line.theirs(name), new Target.Act("do/" + name.length())))
        .toList();
    assertThat(CardRules.all(of(Face.of("v1", card(long3))), "ActionSet"))
        .extracting(row -> row.path("actions").findValuesAsText("title").stream().distinct().toList())
        .containsExactly(List.of("Verplaats een briefje"), List.of("Maak een cluster", "Ja"));
  }

  @Test
  void a_word_wider_than_a_phone_may_go_on_below() {
    ObjectNode card = of(Face.of("v1", new ChatCard(Line.theirs("Titel"), Optional.empty(),
        List.of(new ChatText.Item(Line.theirs("a".repeat(60) + " en een gewoon woord"))), List.of())));
    String shown = CardRules.read(card).getLast();
    assertThat(shown.split("[ \u200B]")).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(24));
    assertThat(shown.replace("\u200B", "")).isEqualTo("• " + "a".repeat(60) + " en een gewoon woord");
  }

  @Test
  void buttons_that_do_not_fit_become_a_list_and_none_is_lost() {
    ObjectNode card = of(Face.of("v1", card(presses(30))));
    CardRules.hold(card);
    List<String> reachable = Stream.concat(
        CardRules.all(card, "Action.Execute").stream().map(b -> b.at("/data/target").asText()),
        CardRules.all(card, "Input.ChoiceSet").stream()
            .flatMap(list -> list.path("choices").findValuesAsText("value").stream()))
        .filter(target -> !target.isEmpty()).toList();
    assertThat(reachable).containsExactlyInAnyOrderElementsOf(
        IntStream.range(0, 30).mapToObj(i -> "do:table/take/" + i).toList());
  }

  @Test
  void a_list_to_choose_from_has_a_button_that_sends_what_was_chosen() {
    ObjectNode card = of(Face.of("v1", card(List.of(new Control.Pick(Line.theirs("Plak een stip"),
        List.of(new Control.Choice(Line.theirs("Samen koken"), Optional.of(Line.theirs("#3")),
            new Target.Act("act/b/v/place/3"))))))));
    CardRules.hold(card);
    JsonNode list = CardRules.all(card, "Input.ChoiceSet").getFirst();
    assertThat(list.path("label").asText()).isEqualTo("Plak een stip");
    assertThat(list.at("/choices/0").toString())
        .isEqualTo("{\"title\":\"Samen koken · #3\",\"value\":\"do:act/b/v/place/3\"}");
    JsonNode button = CardRules.all(card, "Action.Execute").getFirst();
    assertThat(button.path("associatedInputs").asText()).isEqualTo("auto");
    assertThat(button.path("title").asText()).isEqualTo("Kies");
    assertThat(button.path("tooltip").asText()).isEqualTo("Plak een stip");
  }

  @Test
  void a_form_stands_on_the_card_and_no_other_button_waits_for_it() {
    ObjectNode card = of(Face.of("v1", card(List.of(
        Control.press(Line.theirs("Schrijf een briefje"), new Target.Fill("act/b/n/write")),
        new Control.Press(Line.theirs("Klaar"), new Target.Act("table/ready/1"), Emphasis.STRONG))))
        .with(noteForm("")));
    CardRules.hold(card);
    assertThat(card.path("body").findValuesAsText("id")).containsExactly("answer-kind", "answer-card",
        "answer-words");
    assertThat(CardRules.all(card, "Action.Execute"))
        .extracting(b -> b.path("title").asText() + " " + b.path("associatedInputs").asText())
        .containsExactly("Hang op auto", "Klaar none");
    JsonNode words = CardRules.all(card, "Input.Text").getFirst();
    assertThat(words.path("isRequired").asBoolean()).isTrue();
    assertThat(words.path("errorMessage").asText()).isEqualTo("Vul dit eerst in.");
    assertThat(words.path("maxLength").asInt()).isEqualTo(500);
    JsonNode number = CardRules.all(card, "Input.Number").getFirst();
    assertThat(number.path("errorMessage").asText()).isEqualTo("Vul een heel getal in van 1 tot en met 47.");
  }

  @Test
  void beside_lists_a_form_is_a_button_away() {
    ObjectNode card = of(Face.of("v1", card(List.of(
        new Control.Pick(Line.theirs("Kies een briefje"), List.of(
            new Control.Choice(Line.theirs("Samen koken"), Optional.empty(), new Target.See("note/3")))))))
        .with(noteForm("")));
    CardRules.hold(card);
    assertThat(CardRules.all(card, "Input.Text")).isEmpty();
    assertThat(CardRules.all(card, "Action.Execute").getFirst().at("/data/target").asText())
        .isEqualTo("fill:act/b/n/write");
  }

  @Test
  void what_came_of_a_press_stands_above_ones_own_page() {
    ObjectNode card = of(Face.of("v1", card(presses(1))).telling(Line.theirs("Je stip hangt.")));
    CardRules.hold(card);
    assertThat(CardRules.read(card)).containsExactly("Je stip hangt.", "Titel");
  }

  @Test
  void a_picture_says_what_it_shows_and_a_link_leads_out() {
    PictureFile file = new PictureFile("image/png", new byte[]{1, 2, 3}, 800, 600, "Het landschap");
    ObjectNode card = of(Face.of("v1", card(List.of())).with(CardPicture.of(file))
        .leadingTo(Line.theirs("Open het scherm"), URI.create("https://draaiboek.example/board/x")));
    CardRules.hold(card);
    assertThat(CardRules.all(card, "Image")).singleElement().satisfies(image -> {
      assertThat(image.path("altText").asText()).isEqualTo("Het landschap");
      assertThat(image.path("url").asText()).isEqualTo("data:image/png;base64,AQID");
    });
    assertThat(CardRules.all(card, "Action.OpenUrl")).singleElement()
        .satisfies(
            link -> assertThat(link.path("url").asText()).isEqualTo("https://draaiboek.example/board/x"));
  }

  @Test
  void a_picture_that_teams_would_not_show_is_none() {
    PictureFile wide = new PictureFile("image/png", new byte[10], 1025, 600, "Breed");
    assertThatThrownBy(() -> CardPicture.of(wide)).isInstanceOf(IllegalArgumentException.class);
    PictureFile heavy = new PictureFile("image/png", new byte[1_000_001], 800, 600, "Zwaar");
    assertThatThrownBy(() -> CardPicture.of(heavy)).isInstanceOf(IllegalArgumentException.class);
    PictureFile drawn = new PictureFile("image/svg+xml", new byte[10], 800, 600, "Lijnen");
    assertThatThrownBy(() -> CardPicture.of(drawn)).isInstanceOf(IllegalArgumentException.class);
    PictureFile fine = new PictureFile("image/png", new byte[10], 800, 600, "Goed");
    assertThatThrownBy(() -> CardPicture.at(URI.create("http://draaiboek.example/p.png"), fine))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_retired_card_says_the_same_and_offers_nothing() {
    ObjectNode card = of(Face.of("v1", card(presses(7))).with(noteForm(""))
        .leadingTo(Line.theirs("Open het scherm"), URI.create("https://draaiboek.example/board/x")));
    ObjectNode retired = AdaptiveCards.retired(card);
    CardRules.hold(retired);
    assertThat(CardRules.read(retired)).isEqualTo(CardRules.read(card));
    assertThat(retired.findValues("data")).isEmpty();
    assertThat(retired.toString()).doesNotContain("Action.", "Input.");
    assertThat(card.findValues("data")).as("the card itself is as it was").isNotEmpty();
  }

  @Test
  void sixty_notes_of_five_hundred_emoji_fit_a_message() {
    String emoji = "🦔".repeat(500);
    List<ChatText> notes = IntStream.range(0, 60)
        .<ChatText>mapToObj(i -> new ChatText.Item(Line.theirs(emoji))).toList();
    CardRules.hold(of(Face.of("v1", new ChatCard(Line.theirs(emoji), Optional.empty(), notes, presses(40)))));
  }

  @Test
  void the_fullest_card_there_can_be_fits_a_message() {
    String bad = "\"\\".repeat(400);
    List<ChatText> texts = IntStream.range(0, 200).<ChatText>mapToObj(i -> i % 2 == 0
        ? new ChatText.Heading(Line.theirs(bad))
        : new ChatText.Instruction(new Words(Map.of("nl", "- **a** _b_\n".repeat(300))))).toList();
    List<Control> controls = Stream.concat(presses(60).stream(),
        IntStream.range(0, 8).<Control>mapToObj(p -> new Control.Pick(Line.theirs(bad),
            IntStream.range(0, 60).mapToObj(i -> new Control.Choice(Line.theirs(bad),
                Optional.of(Line.theirs(bad)), new Target.Act("x".repeat(80) + p + i))).toList())))
        .toList();
    Face face = Face.of("v".repeat(40), new ChatCard(Line.theirs(bad), Optional.empty(), texts, controls))
        .telling(Line.theirs(bad));
    CardRules.hold(of(face));
    CardRules.hold(of(face.with(noteForm(bad.substring(0, 500)))));
  }

  @Test
  void lines_that_did_not_fit_are_counted_in_words() {
    List<ChatText> notes = IntStream.range(0, 200)
        .<ChatText>mapToObj(i -> new ChatText.Item(Line.theirs("a".repeat(500)))).toList();
    ObjectNode card = of(
        Face.of("v1", new ChatCard(Line.theirs("Briefjes"), Optional.empty(), notes, List.of())));
    CardRules.hold(card);
    List<String> read = CardRules.read(card);
    assertThat(read.getLast())
        .isEqualTo("Nog " + (200 - (read.size() - 2)) + " regels: die staan bij Mijn deel.");
  }

  private ObjectNode of(Face face) {
    return cards.of(face, ANA);
  }

  private static Stream<Form> forms(Card card) {
    return card.parts().stream().filter(Form.class::isInstance).map(Form.class::cast);
  }

  private static Form noteForm(String words) {
    return new Form(Line.theirs("Schrijf een briefje"), "act/b/n/write",
        List.of(
            new Field.Choice("kind", Line.theirs("Soort"),
                List.of(new Field.Option("yellow", Line.theirs("Praktijk"), "💡", Optional.empty())),
                "yellow"),
            new Field.Amount("card", Line.theirs("Kaart"), 1, 47, true, Optional.of(12)),
            new Field.Text("words", Line.theirs("Briefje"), 500, 3, true, words)),
        Line.theirs("Hang op"), false);
  }

  private static ChatCard card(List<Control> controls) {
    return new ChatCard(Line.theirs("Titel"), Optional.empty(), List.of(), controls);
  }

  private static List<Control> presses(int count) {
    return IntStream.range(0, count)
        .<Control>mapToObj(i -> Control.press(Line.theirs("Knop " + i), new Target.Act("table/take/" + i)))
        .toList();
  }

  private static Countdown clock(Optional<Instant> pausedAt) {
    return new Countdown(TEN, TEN.plusSeconds(600), Duration.ofMinutes(10), pausedAt);
  }
}
