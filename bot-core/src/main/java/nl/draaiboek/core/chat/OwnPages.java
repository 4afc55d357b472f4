package nl.draaiboek.core.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;

/**
 * What one person sees in a chat for themselves alone, a page at a time. Pages have short addresses: {@code mine}, {@code more},
 * {@code note/3}, {@code wall/1}, {@code cards/2}, {@code votes/1}, {@code sheet/1}, {@code hang/1},
 * {@code place/3}, {@code place/3/50},
 * {@code place/3/50/90}.
 */
public final class OwnPages {
  /** Everything that the block asks of this person. */
  public static final String MINE = "mine";
  static final String MORE = "more";
  static final String NOTE = "note";
  static final String WALL = "wall";
  static final String CARDS = "cards";
  static final String VOTES = "votes";
  static final String SHEET = "sheet";
  static final String HANG = "hang";
  static final String PLACE = "place";

  private final Card card;

  private OwnPages(Card card) {
    this.card = card;
  }

  /** What asking for a page comes to. */
  public sealed interface Opened {
    record Shown(ChatCard card) implements Opened {}

    /** The last of a few choices: now something is done. */
    record Done(String action, Map<String, String> answers) implements Opened {
      public Done {
        answers = Map.copyOf(answers);
      }
    }
  }

  /**
   * Opens a page.
   *
   * @param page its address; an unknown or outdated one opens what there is now
   */
  public static Opened open(Session.Opened session, PersonId person, String page) {
    Card card = RoomCard.of(session, RoomCard.roomOf(session, person), new Viewer.One(person));
    return new OwnPages(card).open(page.split("/", -1));
  }

  private Opened open(String[] page) {
    List<Integer> numbers = Stream.of(page).skip(1).map(OwnPages::number).toList();
    int first = numbers.isEmpty() ? 1 : numbers.getFirst();
    return switch (page[0]) {
      case MORE -> shown(more());
      case NOTE -> shown(papers().filter(p -> p.note().number() == first).findFirst().map(OwnPages::note)
          .orElseGet(this::mine));
      case WALL -> shown(wall(first));
      case CARDS -> shown(cards(first));
      case VOTES -> shown(votes(first));
      case SHEET -> shown(sheet(first));
      case HANG -> shown(hang(first));
      case PLACE -> landscape().flatMap(sheet -> sheet.place().map(action -> place(sheet, action, numbers)))
          .orElseGet(() -> shown(mine()));
      default -> shown(mine());
    };
  }

  private ChatCard mine() {
    PartChat chat = new PartChat();
    card.parts().stream()
        .filter(part -> !(part instanceof CardPart.Instruction) && !(part instanceof CardPart.More))
        .forEach(chat::add);
    // Below what there is to do.
    card.parts().stream().filter(CardPart.More.class::isInstance).forEach(chat::add);
    return page(card.title(), chat);
  }

  private ChatCard more() {
    PartChat chat = new PartChat();
    for (CardPart part : card.parts())
      if (part instanceof CardPart.More(Line title, var markdown)) {
        chat.heading(title);
        chat.add(new CardPart.Instruction(markdown));
      }
    return page(card.title(), chat);
  }

  private static ChatCard note(Paper paper) {
    PartChat chat = new PartChat();
    chat.plain(paper.words());
    paper.remark().ifPresent(chat::plain);
    paper.mend().ifPresent(chat::fill);
    paper.buttons().forEach(chat::button);
    return new ChatCard(PaperLine.mark(paper), Optional.empty(), chat.texts(), back(chat));
  }

  private ChatCard wall(int number) {
    List<Paper> all = papers().distinct().toList();
    PartChat chat = new PartChat();
    Paging<Paper> paging = new Paging<>(all, number);
    paging.shown().forEach(paper -> chat.item(PaperLine.of(paper)));
    List<Control.Choice> mendable = paging.shown().stream().filter(PartChat::canBeChanged)
        .map(PartChat::choice).toList();
    if (!mendable.isEmpty())
      chat.pick(Line.of(ChatPhrase.PICK_NOTE), mendable);
    return paged(card.title(), chat, paging, WALL);
  }

  private ChatCard cards(int number) {
    List<CardPart.StoryCard> cards = parts(CardPart.StoryCards.class).flatMap(part -> part.cards().stream())
        .sorted(java.util.Comparator.comparing(c -> !c.yours())).toList();
    PartChat chat = new PartChat();
    Paging<CardPart.StoryCard> paging = new Paging<>(cards, number);
    List<Control.Choice> choices = paging.shown().stream()
        .flatMap(c -> c.button().map(button -> new Control.Choice(button.label(),
            Optional
                .of(Line.of(c.yours() ? ChatPhrase.CARD_YOURS : ChatPhrase.CARD_READS, "reads", c.reads())),
            new Target.Act(button.action()))).stream())
        .toList();
    if (choices.isEmpty())
      return mine();
    chat.plain(Line.of(ChatPhrase.TICK_HELP));
    chat.pick(Line.of(ChatPhrase.TICK_CARD), choices);
    return paged(card.title(), chat, paging, CARDS);
  }

  private ChatCard votes(int number) {
    List<CardPart.Ballot> ballots = parts(CardPart.Ballot.class).toList();
    if (ballots.isEmpty())
      return mine();
    CardPart.Ballot ballot = ballots.getFirst();
    PartChat chat = new PartChat();
    ballot.left().ifPresent(left -> chat.plain(PartChat.left(ballot, left)));
    Paging<CardPart.Candidate> paging = new Paging<>(ballot.candidates(), number);
    paging.shown().forEach(c -> chat.item(PartChat.candidate(c, ballot.coins())));
    List<Control.Choice> choices = paging.shown().stream()
        .flatMap(c -> c.place().map(button -> new Control.Choice(c.words(), Optional.of(button.label()),
            new Target.Act(button.action()))).stream())
        .toList();
    if (!choices.isEmpty())
      chat.pick(Line.of(ballot.coins() ? ChatPhrase.PUT_COIN : ChatPhrase.VOTE), choices);
    return paged(ballot.title(), chat, paging, VOTES);
  }

  private ChatCard sheet(int number) {
    List<Paper> hanging = Stream.concat(
        landscapes().flatMap(sheet -> sheet.placed().stream()).filter(CardPart.Placed::movable)
            .map(CardPart.Placed::paper),
        parts(CardPart.Clusters.class).flatMap(sheet -> sheet.loose().stream())).toList();
    boolean places = landscape().flatMap(CardPart.Landscape::place).isPresent();
    PartChat chat = new PartChat();
    Paging<Paper> paging = new Paging<>(hanging, number);
    paging.shown().forEach(paper -> chat.item(PaperLine.of(paper)));
    if (places && !paging.shown().isEmpty())
      chat.pick(Line.of(ChatPhrase.MOVE), paging.shown().stream().map(PartChat::toPlace).toList());
    return paged(card.title(), chat, paging, SHEET);
  }

  /** What waits to be hung on the landscape. */
  private ChatCard hang(int number) {
    List<Paper> waiting = landscape().filter(sheet -> sheet.place().isPresent())
        .map(CardPart.Landscape::waiting).orElse(List.of());
    PartChat chat = new PartChat();
    Paging<Paper> paging = new Paging<>(waiting, number);
    paging.shown().forEach(paper -> chat.item(PaperLine.of(paper)));
    if (!waiting.isEmpty())
      chat.pick(Line.of(ChatPhrase.HANG), paging.shown().stream().map(PartChat::toPlace).toList());
    return paged(card.title(), chat, paging, HANG);
  }

  private Opened place(CardPart.Landscape sheet, String action, List<Integer> at) {
    if (at.isEmpty())
      return shown(mine());
    if (at.size() >= 3)
      return new Opened.Done(action, Map.of("note", at.getFirst().toString(), "x", at.get(1).toString(), "y",
          at.get(2).toString()));
    return shown(Grid.page(sheet, at, back(new PartChat())));
  }

  private <P extends CardPart> Stream<P> parts(Class<P> kind) {
    return card.parts().stream().filter(kind::isInstance).map(kind::cast);
  }

  private Stream<CardPart.Landscape> landscapes() {
    return parts(CardPart.Landscape.class);
  }

  private Optional<CardPart.Landscape> landscape() {
    return landscapes().findFirst();
  }

  /** Every note on the card, on whatever it hangs. */
  private Stream<Paper> papers() {
    return card.parts().stream().flatMap(part -> switch (part) {
      case CardPart.Wall wall -> wall.papers().stream();
      case CardPart.Clusters sheet -> Stream.concat(sheet.loose().stream(), inside(sheet.clusters()));
      case CardPart.Landscape sheet -> Stream.concat(sheet.waiting().stream(),
          Stream.concat(sheet.placed().stream().map(CardPart.Placed::paper), inside(sheet.clusters())));
      case CardPart.Slots slots -> slots.slots().stream()
          .flatMap(slot -> Stream.concat(slot.agreed().stream(), slot.proposals().stream()));
      case CardPart.Text _,CardPart.Instruction _,CardPart.More _,CardPart.Clock _,CardPart.Drawn _,CardPart.Facts _,CardPart.Buttons _,CardPart.Form _,CardPart.StoryCards _,CardPart.Turn _,CardPart.Ballot _,CardPart.Answers _ ->
        Stream.<Paper>of();
    });
  }

  private static Stream<Paper> inside(List<CardPart.Cluster> clusters) {
    return clusters.stream().flatMap(cluster -> cluster.papers().stream());
  }

  private static ChatCard page(Line title, PartChat chat) {
    return new ChatCard(title, Optional.empty(), chat.texts(), chat.controls());
  }

  private static ChatCard paged(Line title, PartChat chat, Paging<?> paging, String page) {
    paging.next(number -> new Target.See(page + "/" + number)).ifPresent(next -> chat.controls().add(next));
    return new ChatCard(title, Optional.empty(), chat.texts(), back(chat));
  }

  private static List<Control> back(PartChat chat) {
    List<Control> controls = new ArrayList<>(chat.controls());
    controls.add(Control.press(Line.of(ChatPhrase.TO_MINE), new Target.See(MINE)));
    return controls;
  }

  private static Opened shown(ChatCard card) {
    return new Opened.Shown(card);
  }

  /** What stood behind a button of ours has numbers here; anything else is as good as the first page. */
  private static int number(String part) {
    return part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1;
  }
}
