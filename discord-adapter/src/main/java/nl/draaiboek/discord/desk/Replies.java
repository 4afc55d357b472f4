package nl.draaiboek.discord.desk;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.desk.Outcome;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.discord.card.CardMessage;

/**
 * Answers one person on an interaction. Discord wants to hear within three seconds; what takes longer than
 * {@value #AT_ONCE_MILLIS} ms is told to be coming, and follows.
 */
final class Replies {
  private static final long AT_ONCE_MILLIS = 500;

  private final CardMessage cards;
  private final Executor threads;

  Replies(CardMessage cards, Executor threads) {
    this.cards = cards;
    this.threads = threads;
  }

  /** Does something and tells this person what came of it. */
  void answer(IReplyCallback event, Seat seat, Supplier<Outcome> work) {
    CompletableFuture<Outcome> done = CompletableFuture.supplyAsync(work, threads);
    Optional<Outcome> soon = soon(done);
    if (soon.isEmpty()) {
      event.deferReply(true).complete();
      event.getHook().editOriginal(edit(seat, card(done.join()))).queue();
    } else {
      silently(event, soon.get()).ifPresentOrElse(Runnable::run,
          () -> event.reply(cards.post(card(soon.get()), seat.listener())).setEphemeral(true).queue());
    }
  }

  /**
   * Does something and shows this person, in the place of what they pressed, what they see now.
   *
   * @param now what they see, with what came of it
   */
  <E extends IReplyCallback & IMessageEditCallback> void refresh(E event, Seat seat, Supplier<Outcome> work,
      java.util.function.Function<Outcome, ChatCard> now) {
    CompletableFuture<Outcome> done = CompletableFuture.supplyAsync(work, threads);
    Optional<Outcome> soon = soon(done);
    if (soon.isEmpty()) {
      event.deferEdit().complete();
      event.getHook().editOriginal(edit(seat, now.apply(done.join()))).queue();
    } else {
      event.editMessage(edit(seat, now.apply(soon.get()))).queue();
    }
  }

  void tell(IReplyCallback event, Seat seat, ChatCard card) {
    event.reply(cards.post(card, seat.listener())).setEphemeral(true).queue();
  }

  private MessageEditData edit(Seat seat, ChatCard card) {
    return cards.edit(card, seat.listener());
  }

  /** A press whose effect everybody sees needs no words. */
  private static Optional<Runnable> silently(IReplyCallback event, Outcome outcome) {
    return outcome.told().isEmpty() && event instanceof IMessageEditCallback press
        ? Optional.of(() -> press.deferEdit().queue())
        : Optional.empty();
  }

  private static ChatCard card(Outcome outcome) {
    return outcome.told().orElseGet(() -> Desk.line(Line.of(DeskPhrase.DONE)));
  }

  private static Optional<Outcome> soon(CompletableFuture<Outcome> done) {
    try {
      return Optional.of(done.get(AT_ONCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
