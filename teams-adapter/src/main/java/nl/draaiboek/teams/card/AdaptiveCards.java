package nl.draaiboek.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;

/** Makes Adaptive Cards 1.5, which fit a message whatever is on them. */
public final class AdaptiveCards {
  /** What a notification shows. Teams names no limit; our own choice. */
  private static final int SUMMARY_CHARS = 120;

  private final Speech speech;

  public AdaptiveCards(Speech speech) {
    this.speech = speech;
  }

  /** @return the card: as much of it as fits {@link TeamsLimits#CARD_BYTES}, and always all of its form */
  public ObjectNode of(Face face, Listener listener) {
    TeamsType type = new TeamsType(speech, listener);
    ObjectNode card = Elements.of("AdaptiveCard");
    for (TeamsLimits.Measure measure : TeamsLimits.MEASURES) {
      card = new CardSetting(face, type, measure).card();
      if (TeamsLimits.bytes(card) <= TeamsLimits.CARD_BYTES)
        break;
    }
    return card;
  }

  /** @return the card with as little of it as there ever is, and no picture; for what was refused as too large all the same */
  public ObjectNode shortest(Face face, Listener listener) {
    Face bare = new Face(face.version(), face.card(), face.told(), face.form(), Optional.empty(),
        face.links());
    return new CardSetting(bare, new TeamsType(speech, listener), TeamsLimits.MEASURES.getLast()).card();
  }

  /** @return a card in one sentence, for a notification */
  public String summary(ChatCard card, Listener listener) {
    return new TeamsType(speech, listener).say(card.title(), SUMMARY_CHARS);
  }

  /** @return one sentence, in which nothing is left that a client would act on */
  public String plain(Line line, Listener listener) {
    return new TeamsType(speech, listener).say(line, TeamsLimits.TITLE_CHARS);
  }

  /** @return one sentence as a card */
  public ObjectNode sentence(String version, Line line, Listener listener) {
    return of(Face.of(version, new ChatCard(line, Optional.empty(), List.of(),
        List.of())), listener);
  }

  /** @return the same words and pictures, with nothing to press or to fill in */
  public static ObjectNode retired(ObjectNode card) {
    ObjectNode left = card.deepCopy();
    ArrayNode body = left.putArray("body");
    for (JsonNode element : card.path("body"))
      if (!canBeUsed(element.path("type").asText()))
        body.add(element.deepCopy());
    return left;
  }

  private static boolean canBeUsed(String type) {
    return type.equals("ActionSet") || type.startsWith("Input.");
  }
}
