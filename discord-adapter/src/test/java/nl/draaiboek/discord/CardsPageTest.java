package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.chat.ChatCards;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.NetworkLinks;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.discord.card.CardMessage;
import nl.draaiboek.testkit.CardGallery;
import nl.draaiboek.testkit.ContactGallery;
import nl.draaiboek.testkit.LetterGallery;
import org.junit.jupiter.api.Test;

/** The page that shows what cards look like on Discord is what they look like; {@code -Dgolden.write=true} writes it. */
class CardsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "discord-cards.md");
  private static final String HEAD = """
      # What each part of a card looks like on Discord

      A card is one message: its title, how long there still is, what is there to see, and what can be pressed. Below is one for
      each part that an activity can show, with as much in it as a real room puts there. A card that is too long for a message
      shows the newest, and says how much more there is. `[Name]` is a button, `[Name ▾]` a list to choose from. What people
      write is shown as they wrote it: nothing in it formats or calls anybody.

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
    CardMessage messages = new CardMessage(Languages.bundled(), _ -> new Links.Ways("", "", "", ""),
        _ -> new NetworkLinks.Ways("", "", "https://draaiboek.example/n/net",
            number -> "https://draaiboek.example/calendar/" + number));
    String page = HEAD + CardGallery.all().stream().map(card -> "\n## " + name(card) + "\n\n"
        + shown(messages.post(ChatCards.of(card), reader))).collect(Collectors.joining()) + LETTERS
        + Stream.concat(LetterGallery.all().stream(), ContactGallery.all().stream())
            .map(letter -> "\n### " + letter.name() + "\n\n"
                + shown(messages.post(letter.card(), reader)))
            .collect(Collectors.joining());
    if (Boolean.getBoolean("golden.write"))
      Files.writeString(PAGE, page);
    assertThat(PAGE).content().isEqualTo(page);
  }

  private static String name(Card card) {
    String words = ((Line.Theirs) card.title()).words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String shown(MessageCreateData message) {
    List<String> lines = read(message.getContent()).lines().toList();
    String text = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
    String more = lines.size() > MOST_LINES
        ? "\n(and " + (lines.size() - MOST_LINES) + " more lines)"
        : "";
    String rows = message.getComponents().stream().map(row -> "\n\n" + pressable(row.asActionRow()))
        .collect(Collectors.joining()).replace("\n\n[", "\n[").stripTrailing();
    return "```text\n" + text + more + (rows.isEmpty() ? "" : "\n" + rows) + "\n```\n";
  }

  /** @return the words as Discord shows them */
  private static String read(String content) {
    return content.replaceAll("<t:\\d+:R>", "in 10 minutes").replaceAll("(?<!\\\\)\\*\\*", "")
        .replaceAll("\\\\(\\p{Punct})", "$1");
  }

  private static String pressable(ActionRow row) {
    return row.getComponents().stream().map(component -> switch (component) {
      case Button button -> "[" + button.getLabel() + "]";
      case StringSelectMenu menu -> "[" + menu.getPlaceholder() + " ▾]  "
          + menu.getOptions().stream().limit(MOST_OPTIONS).map(SelectOption::getLabel)
              .collect(Collectors.joining(" · "))
          + (menu.getOptions().size() > MOST_OPTIONS ? " · …" : "");
      default -> component.toString();
    }).collect(Collectors.joining(" "));
  }
}
