package nl.draaiboek.app.rehearse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;

/**
 * Does what a person would do with a card: one thing at each look. It knows the parts of cards, not the activities, so that a new
 * activity is played by those who know its parts.
 */
final class Player {
  /** Then a person has said enough in one block. */
  private static final int MOST_NOTES_A_BLOCK = 6;
  /** The verbs of buttons that undo something, or do it once more: who goes on does not press them. */
  private static final Set<String> BACKWARDS = Set.of("again", "back", "cover", "go-back", "later", "leave",
      "let-go",
      "remove", "reopen", "split", "strike",
      "step-out", "take-back", "undo", "unmark", "withdraw");

  /** No sentence goes in a field of fewer characters. */
  private static final int SHORT = 40;

  private final Trait trait;
  private final RandomGenerator random;
  private final Map<String, Integer> written = new HashMap<>();
  private final Set<String> pressed = new HashSet<>();
  private int lastRead = 1;
  private boolean edited;

  Player(Trait trait, RandomGenerator random) {
    this.trait = trait;
    this.random = random;
  }

  /** Looks at the card and does the first thing that asks to be done. */
  void looks(Card card, Hand hand) {
    for (CardPart part : card.parts())
      if (part instanceof CardPart.StoryCards cards && read(cards, hand))
        return;
    for (CardPart part : card.parts())
      if (did(part, hand))
        return;
  }

  private boolean did(CardPart part, Hand hand) {
    return switch (part) {
      case CardPart.StoryCards _ -> false;
      case CardPart.Form form -> write(form, hand);
      case CardPart.Wall wall -> mendOrPlace(wall, hand);
      case CardPart.Turn _ -> false;
      case CardPart.Clusters sheet -> cluster(sheet, hand);
      case CardPart.Landscape landscape -> place(landscape, hand) || group(landscape, hand);
      case CardPart.Ballot ballot -> vote(ballot, hand);
      case CardPart.Slots slots -> choose(slots, hand);
      case CardPart.Answers answers -> answer(answers, hand);
      case CardPart.Text _,CardPart.Instruction _,CardPart.More _,CardPart.Clock _,CardPart.Drawn _,CardPart.Facts _ ->
        false;
      case CardPart.Buttons(var buttons) -> press(buttons, hand);
    };
  }

  /** @return whether pressing it undoes something */
  static boolean takesBack(Button button) {
    String[] address = button.action().split("/", -1);
    return address.length > 3 && BACKWARDS.contains(address[3]);
  }

  /** Presses what leads on, each thing once; people think before they do. */
  private boolean press(List<Button> buttons, Hand hand) {
    List<String> ahead = buttons.stream().filter(b -> !takesBack(b)).map(Button::action)
        .filter(a -> !pressed.contains(a)).toList();
    if (ahead.isEmpty() || random.nextInt(3) > 0)
      return false;
    String one = ahead.get(random.nextInt(ahead.size()));
    pressed.add(one);
    hand.presses(one);
    return true;
  }

  /** Takes one's turn; done apart, because a turn is over when its person has done what the block asks. */
  void turns(Card card, Hand hand) {
    for (CardPart part : card.parts())
      if (part instanceof CardPart.Turn turn && turn.yours() && !turn.buttons().isEmpty())
        hand.presses(turn.buttons().getFirst().action());
  }

  private boolean read(CardPart.StoryCards cards, Hand hand) {
    Optional<CardPart.StoryCard> next = cards.cards().stream()
        .filter(c -> !c.readByYou() && c.button().isPresent())
        .filter(c -> c.reads() < cards.needed() || c.yours())
        .min(Comparator.<CardPart.StoryCard>comparingInt(c -> c.yours() ? 0 : 1)
            .thenComparingInt(CardPart.StoryCard::reads).thenComparingInt(CardPart.StoryCard::id));
    if (next.isEmpty() || random.nextInt(4) == 0)
      return false;
    lastRead = next.get().id();
    hand.presses(next.get().button().orElseThrow().action());
    return true;
  }

  /** Writes notes as long as there is something to say; anything else that lies open is filled in once. */
  private boolean write(CardPart.Form form, Hand hand) {
    int most = form.action().endsWith("/write") ? MOST_NOTES_A_BLOCK : form.folded() ? 0 : 1;
    if (written.merge(form.action(), 1, Integer::sum) > most)
      return false;
    hand.does(form.action(), fill(form));
    return true;
  }

  private Map<String, String> fill(CardPart.Form form) {
    Map<String, String> answers = new HashMap<>();
    for (Field.Typed field : form.typed())
      answers.put(field.name(), switch (field) {
        case Field.Choice choice -> choice.options().get(random.nextInt(choice.options().size())).value();
        case Field.Amount amount -> Integer.toString(Math.clamp(lastRead, amount.min(), amount.max()));
        case Field.Text text ->
          text.name().equals("title") || text.maxLength() < SHORT
              ? PlayedWords.title(random)
              : PlayedWords.observation(random);
      });
    return answers;
  }

  private boolean mendOrPlace(CardPart.Wall wall, Hand hand) {
    for (Paper paper : wall.papers())
      for (Button button : paper.buttons()) {
        if (button.action().contains("/place/")) {
          hand.does(button.action(), Map.of("why", PlayedWords.reason(random)));
          return true;
        }
        if (trait == Trait.EDITS && !edited && button.action().contains("/edit/")) {
          edited = true;
          hand.does(button.action(), Map.of("words", PlayedWords.observation(random)));
          return true;
        }
      }
    return false;
  }

  private boolean cluster(CardPart.Clusters sheet, Hand hand) {
    return sheet.cluster().isPresent() && together(sheet.loose(), sheet.cluster().get(), hand);
  }

  /** What hangs near each other belongs together. */
  private boolean group(CardPart.Landscape landscape, Hand hand) {
    List<CardPart.Placed> loose = landscape.placed().stream().filter(p -> p.cluster().isEmpty()).toList();
    if (landscape.cluster().isEmpty() || loose.isEmpty())
      return false;
    CardPart.Placed first = loose.getFirst();
    List<Paper> nearest = loose.stream()
        .sorted(Comparator.comparingInt(p -> Math.abs(p.x() - first.x()) + Math.abs(p.y() - first.y())))
        .map(CardPart.Placed::paper).toList();
    return together(nearest, landscape.cluster().get(), hand);
  }

  private boolean together(List<Paper> loose, String address, Hand hand) {
    if (loose.size() < 4 || random.nextInt(3) > 0)
      return false;
    List<Paper> some = new ArrayList<>(loose.subList(0, 2 + random.nextInt(2)));
    hand.does(address,
        Map.of("notes", some.stream().map(p -> p.note().toString()).collect(Collectors.joining(",")),
            "title", PlayedWords.title(random)));
    return true;
  }

  private boolean place(CardPart.Landscape landscape, Hand hand) {
    if (landscape.waiting().isEmpty() || landscape.place().isEmpty())
      return false;
    hand.does(landscape.place().get(), Map.of("note", landscape.waiting().getFirst().note().toString(), "x",
        Integer.toString(5 + random.nextInt(91)), "y", Integer.toString(5 + random.nextInt(91)), "why",
        PlayedWords.reason(random)));
    return true;
  }

  private boolean vote(CardPart.Ballot ballot, Hand hand) {
    List<Button> free = ballot.candidates().stream().flatMap(c -> c.place().stream()).toList();
    if (!ballot.open() || ballot.left().orElse(0) == 0 || free.isEmpty())
      return false;
    hand.presses(free.get(random.nextInt(free.size())).action());
    return true;
  }

  private boolean choose(CardPart.Slots slots, Hand hand) {
    for (CardPart.Slot slot : slots.slots()) {
      if (slot.agreed().isPresent())
        continue;
      if (slot.proposals().isEmpty() && slot.propose().isPresent()) {
        hand.does(slot.propose().get().action(), fill(slot.propose().get()));
        return true;
      }
      for (Paper paper : slot.proposals())
        for (Button button : paper.buttons())
          if (button.action().contains("/choose/") && random.nextBoolean()) {
            hand.presses(button.action());
            return true;
          }
    }
    return false;
  }

  private boolean answer(CardPart.Answers answers, Hand hand) {
    for (CardPart.Question question : answers.questions()) {
      if (question.form().isPresent()
          && written.merge(question.form().get().action(), 1, Integer::sum) == 1) {
        hand.does(question.form().get().action(), fill(question.form().get()));
        return true;
      }
      for (CardPart.Answer answer : question.answers())
        if (random.nextBoolean() && press(answer.buttons(), hand))
          return true;
    }
    return false;
  }
}
