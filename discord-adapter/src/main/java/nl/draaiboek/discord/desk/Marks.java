package nl.draaiboek.discord.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.discord.card.CardMessage;

/**
 * The marks under what people typed: ✅ when it is stored, ❓ when it was not understood. What is not understood is asked in a
 * direct message; whoever takes none gets a short reply, which goes when the message is mended.
 */
final class Marks {
  static final Emoji NOTED = Emoji.fromUnicode("✅");
  static final Emoji ASKED = Emoji.fromUnicode("❓");
  private static final Duration KEPT = Duration.ofHours(3);

  private final CardMessage cards;
  /** Messages that were asked about, until they are mended, each with the reply in the room where there is one. */
  private final Cache<String, Optional<Message>> asked = Caffeine.newBuilder().expireAfterWrite(KEPT)
      .maximumSize(5_000).build();

  Marks(CardMessage cards) {
    this.cards = cards;
  }

  /** It is stored. */
  void noted(Message message, Optional<ChatCard> told, Listener listener) {
    message.addReaction(NOTED).queue(_ -> {}, Marks::nothing);
    told.ifPresent(card -> message.reply(cards.post(card, listener)).queue(_ -> {}, Marks::nothing));
    Optional<Message> reply = asked.asMap().remove(message.getId());
    if (reply != null) {
      message.removeReaction(ASKED).queue(_ -> {}, Marks::nothing);
      reply.ifPresent(there -> there.delete().queue(_ -> {}, Marks::nothing));
    }
  }

  /** It was not understood, or is an answer for this person alone. */
  void asked(Message message, ChatCard card, Listener listener) {
    if (!message.isFromGuild()) {
      message.reply(cards.post(card, listener)).queue(_ -> {}, Marks::nothing);
      return;
    }
    asked.put(message.getId(), Optional.empty());
    message.addReaction(ASKED).queue(_ -> {}, Marks::nothing);
    alone(message, card, listener);
  }

  /** For this person alone, beside the mark. */
  void aside(Message message, ChatCard card, Listener listener) {
    if (message.isFromGuild())
      alone(message, card, listener);
    else
      message.reply(cards.post(card, listener)).queue(_ -> {}, Marks::nothing);
  }

  private void alone(Message message, ChatCard card, Listener listener) {
    message.getAuthor().openPrivateChannel().flatMap(direct -> direct.sendMessage(cards.post(card, listener)))
        .queue(_ -> {}, fault -> {
          if (fault instanceof ErrorResponseException closed
              && closed.getErrorResponse() == ErrorResponse.CANNOT_SEND_TO_USER)
            message.reply(cards.post(card, listener)).queue(
                reply -> asked.put(message.getId(), Optional.of(reply)),
                Marks::nothing);
        });
  }

  /** A mark that cannot be set changes nothing of what is stored; the card in the room tells it as well. */
  private static void nothing(Throwable fault) {}
}
