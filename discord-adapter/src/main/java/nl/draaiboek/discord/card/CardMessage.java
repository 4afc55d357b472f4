package nl.draaiboek.discord.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import nl.draaiboek.core.chat.CardFitter;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.NetworkLinks;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.Button.Emphasis;

/** A card as one message of Discord's, which fits whatever is in the card. */
public final class CardMessage {
  private static final String MENU = "menu:";
  /** Stands for a link until all else is escaped; nobody can write it, because it means nothing (a private-use character). */
  private static final char FIRST_LINK = '\uE000';

  private final Speech speech;
  private final Links boards;
  private final NetworkLinks networks;
  private final CardFitter fitter = new CardFitter(DiscordLimits.CARD);

  /**
   * @param boards   where a session's board is
   * @param networks where a network's pages and files are
   */
  public CardMessage(Speech speech, Links boards, NetworkLinks networks) {
    this.speech = speech;
    this.boards = boards;
    this.networks = networks;
  }

  /** @return the card to post */
  public MessageCreateData post(ChatCard card, Listener listener) {
    return new MessageCreateBuilder().setContent(content(card, listener)).setComponents(rows(card, listener))
        .setSuppressEmbeds(true).build();
  }

  /** @return the card to put in the place of another; a picture under it stays */
  public MessageEditData edit(ChatCard card, Listener listener) {
    return new MessageEditBuilder().setContent(content(card, listener)).setComponents(rows(card, listener))
        .setAllowedMentions(Set.of()).build();
  }

  /** @return the text of the card: title, clock and lines */
  public String content(ChatCard card, Listener listener) {
    DiscordType type = new DiscordType(speech, listener, leftOut(card));
    String head = type.head(card);
    List<String> lines = new ArrayList<>(List.of(head));
    lines.addAll(fitter.lines(card, head.length() + 1, type));
    return String.join("\n", lines);
  }

  private static ChatPhrase leftOut(ChatCard card) {
    if (card.enclosed().orElse(null) instanceof Enclosed.Meeting)
      return ChatPhrase.LEFT_OUT_READ;
    boolean ofNetwork = card.controls().stream()
        .anyMatch(
            control -> control instanceof Control.Press press && NetworkDesk.isOurs(press.target().text()));
    return ofNetwork ? ChatPhrase.LEFT_OUT_HERE : ChatPhrase.LEFT_OUT;
  }

  /** @return whether somebody misses some of the words of this card */
  private boolean isCut(ChatCard card, Listener listener) {
    DiscordType type = new DiscordType(speech, listener);
    List<CardFitter.Fitted> lines = fitter.fitted(card, type.head(card).length() + 1, type);
    return lines.stream().anyMatch(line -> line.text().isEmpty() || line.words().endsWith("…"));
  }

  /** @return one sentence, in which nothing formats; it fits a message */
  public String plain(Line line, Listener listener) {
    return Plain.line(speech.say(line, listener), DiscordLimits.CONTENT_CHARS);
  }

  /**
   * @param values of the phrase, but for its links
   * @param links  addresses of our own, by the phrase's name for each: they can be pressed
   * @return one sentence, in which nothing else formats
   */
  public String linked(Phrase phrase, Map<String, Object> values, Map<String, String> links,
      Listener listener) {
    Map<String, Object> all = new HashMap<>(values);
    List<String> names = links.keySet().stream().sorted().toList();
    for (int i = 0; i < names.size(); i++)
      all.put(names.get(i), String.valueOf((char) (FIRST_LINK + i)));
    String words = plain(new Line.Ours(phrase, all), listener);
    for (int i = 0; i < names.size(); i++)
      words = words.replace(String.valueOf((char) (FIRST_LINK + i)), "<" + links.get(names.get(i)) + ">");
    return words;
  }

  private List<ActionRow> rows(ChatCard card, Listener listener) {
    DiscordType type = new DiscordType(speech, listener);
    List<ActionRow> rows = new ArrayList<>();
    for (CardFitter.Row row : fitter.rows(card))
      rows.add(switch (row) {
        case CardFitter.Row.Buttons(var presses) ->
          ActionRow.of(presses.stream().map(press -> button(press, type)).toList());
        case CardFitter.Row.Menu(var pick) -> ActionRow.of(menu(pick, MENU + rows.size(), type));
      });
    List<Button> ways = ways(card, listener).stream().map(way -> way.button(type)).toList();
    if (!ways.isEmpty() && rows.size() < DiscordLimits.ROWS)
      rows.add(ActionRow.of(ways));
    return rows;
  }

  /** A button that leads to a page or a file. */
  private record Way(Line label, String to) {
    private Button button(DiscordType type) {
      return Button.link(to, DiscordLimits.cut(type.say(label), DiscordLimits.BUTTON_CHARS));
    }
  }

  private List<Way> ways(ChatCard card, Listener listener) {
    return switch (card.enclosed().orElse(null)) {
      case Enclosed.Board(var session) ->
        List.of(new Way(Line.of(ChatPhrase.OPEN_BOARD), boards.of(session).board()));
      case Enclosed.Meeting(var network, int number) -> {
        Way file = new Way(Line.of(ChatPhrase.TO_CALENDAR), networks.of(network).file(number));
        yield isCut(card, listener)
            ? List.of(new Way(Line.of(ChatPhrase.READ_ALL), networks.of(network).letter(number)), file)
            : List.of(file);
      }
      case Enclosed.Archive(var network) ->
        List.of(new Way(Line.of(ChatPhrase.OPEN_ARCHIVE), networks.of(network).archive()));
      case Enclosed.Pictured _ -> List.of();
      case Enclosed.WrapUp _ -> List.of();
      case null -> List.of();
    };
  }

  private static Button button(Control.Press press, DiscordType type) {
    String label = DiscordLimits.cut(Plain.label(type.say(press.label())), DiscordLimits.BUTTON_CHARS);
    return press.emphasis() == Emphasis.STRONG
        ? Button.primary(press.target().text(), label)
        : Button.secondary(press.target().text(), label);
  }

  private static StringSelectMenu menu(Control.Pick pick, String id, DiscordType type) {
    return StringSelectMenu.create(id)
        .setPlaceholder(
            DiscordLimits.cut(Plain.label(type.say(pick.prompt())), DiscordLimits.PLACEHOLDER_CHARS))
        .addOptions(pick.choices().stream().map(choice -> option(choice, type)).toList()).build();
  }

  private static SelectOption option(Control.Choice choice, DiscordType type) {
    SelectOption option = SelectOption.of(text(choice.label(), type), choice.target().text());
    return choice.detail().map(detail -> option.withDescription(text(detail, type))).orElse(option);
  }

  private static String text(Line line, DiscordType type) {
    String text = Plain.label(type.say(line));
    return text.isEmpty() ? "…" : DiscordLimits.cut(text, DiscordLimits.OPTION_CHARS);
  }
}
