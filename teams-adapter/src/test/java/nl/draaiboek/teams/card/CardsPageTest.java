package nl.draaiboek.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.chat.ChatCards;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.testkit.CardGallery;
import nl.draaiboek.testkit.ContactGallery;
import nl.draaiboek.testkit.LetterGallery;
import org.junit.jupiter.api.Test;

/** The page that shows what cards look like in Teams is what they look like; {@code -Dgolden.write=true} writes it. */
class CardsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "teams-cards.md");
  private static final String HEAD = """
      # What each part of a card looks like in Teams

      A card is one message: its title, until when, what is there to see, and what can be pressed. Below is one for each part that
      an activity can show, with as much in it as a real room puts there. A card that is too long for a message shows the newest,
      and says how much more there is. `[Name]` is a button, `(Label: …)` something to fill in, `(Label ▾)` a list to choose from.
      Three buttons stand beside each other at most, so that a phone shows them. What people write is shown as they wrote it:
      nothing in it formats or calls anybody.

      This page is written by a test (`CardsPageTest`) from the cards that every channel must be able to show.
      """;
  private static final String LETTERS = """

      ## Letters

      What comes between a network's meetings, and what two people read of whom one wishes contact with the other.
      """;
  /** What scrolls by is not needed to see how it looks. */
  private static final int MOST_LINES = 16;
  private static final int MOST_OPTIONS = 4;

  @Test
  void the_page_shows_cards_as_they_are() throws IOException {
    Listener reader = new Listener(Language.ENGLISH, ZoneId.of("Europe/Amsterdam"), Names.NOBODY);
    AdaptiveCards cards = new AdaptiveCards(Languages.bundled());
    String page = HEAD + CardGallery.all().stream().map(card -> "\n## " + name(card) + "\n\n"
        + shown(cards.of(face(card), reader))).collect(Collectors.joining()) + LETTERS
        + Stream.concat(LetterGallery.all().stream(), ContactGallery.all().stream())
            .map(letter -> "\n### " + letter.name() + "\n\n"
                + shown(cards.of(Face.of("v1", letter.card()), reader)))
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.write"))
      Files.writeString(PAGE, page);
    assertThat(PAGE).content().isEqualTo(page);
  }

  /** One's own page has the form on it. */
  private static Face face(Card card) {
    Face face = Face.of("v1", ChatCards.of(card));
    Optional<Form> form = card.parts().stream().filter(Form.class::isInstance).map(Form.class::cast)
        .findFirst();
    return form.map(face::with).orElse(face);
  }

  private static String name(Card card) {
    String words = ((Line.Theirs) card.title()).words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String shown(JsonNode card) {
    List<String> lines = CardRules.read(card).stream().map(line -> line.replace("\u200B", "")).toList();
    String text = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
    String more = lines.size() > MOST_LINES ? "\n(and " + (lines.size() - MOST_LINES) + " more lines)" : "";
    String use = stream(card.path("body")).flatMap(CardsPageTest::use).collect(Collectors.joining("\n"));
    return "```text\n" + text + more + (use.isEmpty() ? "" : "\n\n" + use) + "\n```\n";
  }

  private static Stream<String> use(JsonNode element) {
    String label = element.path("label").asText();
    return switch (element.path("type").asText()) {
      case "ActionSet" -> Stream.of(stream(element.path("actions"))
          .map(action -> "[" + action.path("title").asText() + "]").collect(Collectors.joining(" ")));
      case "Input.Text", "Input.Number" ->
        Stream.of("(" + label + ": " + element.path("value").asText() + ")");
      case "Input.ChoiceSet" -> Stream.of("(" + label + " ▾)  " + options(element.path("choices")));
      default -> Stream.of();
    };
  }

  private static String options(JsonNode choices) {
    String first = stream(choices).limit(MOST_OPTIONS).map(choice -> choice.path("title").asText())
        .collect(Collectors.joining(" / "));
    return choices.size() > MOST_OPTIONS ? first + " / …" : first;
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
