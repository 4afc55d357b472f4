package nl.draaiboek.teams.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the bot says.
 *
 * @param text    as plain text: nothing in it is taken for formatting or a name; may be empty beside a card
 * @param cards   Adaptive Cards
 * @param summary what a notification shows of a card; may be empty
 * @param alerts  whether people's Teams tells them at once, in a personal conversation
 */
public record Post(String text, List<ObjectNode> cards, String summary, boolean alerts) {
  public Post {
    cards = cards.stream().map(ObjectNode::deepCopy).toList();
  }

  public static Post text(String text) {
    return new Post(text, List.of(), "", false);
  }

  /** @param summary what a notification shows */
  public static Post card(ObjectNode card, String summary) {
    return new Post("", List.of(card), summary, false);
  }

  /** @return the same, of which people are told at once */
  public Post alerting() {
    return new Post(text, cards, summary, true);
  }
}
