package nl.draaiboek.core.activity.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.StoryCard;

/** What is shown while people read: the cards, and towards the end those that still need a reader. */
final class CardsView {
  /** So few cards can be looked for by their numbers. */
  private static final int FEW = 3;
  /** More numbers than this nobody reads. */
  private static final int MOST_LISTED = 15;

  private CardsView() {}

  static List<CardPart> of(Reading state, Situation situation, Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    int needed = ReadCards.needed(situation);
    List<Integer> left = state.shortOf(needed);
    if (!state.cards().isEmpty() && (situation.timeUp() || left.size() <= FEW))
      parts.add(new CardPart.Text(left(left)));
    parts.add(new CardPart.StoryCards(Line.of(CardsPhrase.CARDS), switch (viewer) {
      case Viewer.Everyone() -> state.cards().stream().map(c -> card(c, state, situation)).toList();
      case Viewer.One(PersonId person) -> cardsOf(person, state, situation);
    }, needed));
    return parts;
  }

  private static Line left(List<Integer> left) {
    if (left.isEmpty())
      return Line.of(CardsPhrase.ALL_READ);
    if (left.size() > MOST_LISTED)
      return Line.of(CardsPhrase.MANY_SHORT, "count", left.size());
    return Line.of(CardsPhrase.STILL_SHORT, "count", left.size(), "cards",
        left.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static StoryCard card(int card, Reading state, Situation situation) {
    return new StoryCard(card, situation.cards().texts().getOrDefault(card, ""), state.reads(card), false,
        false,
        Optional.empty());
  }

  private static List<StoryCard> cardsOf(PersonId person, Reading state, Situation situation) {
    List<Integer> dealt = state.dealtTo(person, situation.participants());
    boolean ticks = situation.open() && situation.participants().contains(person);
    List<StoryCard> cards = new ArrayList<>();
    for (int card : state.cards()) {
      boolean read = state.readBy(card, person);
      cards.add(new StoryCard(card, situation.cards().texts().getOrDefault(card, ""), state.reads(card), read,
          dealt.contains(card) && !read,
          ticks ? Optional.of(button(card, read, situation)) : Optional.empty()));
    }
    return cards;
  }

  private static Button button(int card, boolean read, Situation situation) {
    return Button.plain(new Line.Ours(read ? CardsPhrase.UNREAD : CardsPhrase.READ, Map.of("card", card)),
        situation.key().address(read ? "unread" : "read", Integer.toString(card)));
  }
}
