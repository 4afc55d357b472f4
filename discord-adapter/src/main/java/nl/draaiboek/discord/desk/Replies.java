package nl.draaiboek.discord.desk;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.callbacks.IDeferrableCallback;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers one person on an interaction. Discord wants to hear within three seconds; what takes longer than
 * {@value #AT_ONCE_MILLIS} ms is told to be coming, and follows.
 */
final class Replies {
  private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
  /** With the way to Discord it is known there within half a second. */
  private static final long AT_ONCE_MILLIS = 400;
  private static final Set<MentionType> NOBODY = Set.of();

  private final Executor threads;

  Replies(Executor threads) {
    this.threads = threads;
  }

  /**
   * What one person is told.
   *
   * @param seen whether everybody sees what came of it, so that a press needs no words
   */
  record Told(MessageCreateData words, boolean seen) {}

  /** Does something and tells this person what came of it. */
  void answer(IReplyCallback event, Supplier<Told> work) {
    CompletableFuture<Told> done = CompletableFuture.supplyAsync(work, threads);
    Optional<Told> soon = soon(done);
    if (soon.isEmpty())
      event.deferReply(true).queue(_ -> follow(event, done.thenApply(Told::words)), Replies::unheard);
    else if (soon.get().seen() && event instanceof IMessageEditCallback press)
      press.deferEdit().queue(_ -> {}, Replies::unheard);
    else
      event.reply(soon.get().words()).setEphemeral(true).queue(_ -> {}, Replies::unheard);
  }

  /** Does something and shows this person, in the place of what they pressed, what they see now. */
  void refresh(IMessageEditCallback event, Supplier<MessageCreateData> work) {
    CompletableFuture<MessageCreateData> done = CompletableFuture.supplyAsync(work, threads);
    Optional<MessageCreateData> soon = soon(done);
    if (soon.isEmpty())
      event.deferEdit().queue(_ -> follow(event, done), Replies::unheard);
    else
      event.editMessage(MessageEditData.fromCreateData(soon.get())).setAllowedMentions(NOBODY)
          .queue(_ -> {}, Replies::unheard);
  }

  /** Gives the answer to what was told to be coming. To Discord it is an edit, for which JDA says nothing about calling people. */
  static void follow(IDeferrableCallback event, MessageCreateData words) {
    event.getHook().editOriginal(MessageEditData.fromCreateData(words)).setAllowedMentions(NOBODY)
        .queue(_ -> {}, Replies::unheard);
  }

  private static void follow(IDeferrableCallback event, CompletableFuture<MessageCreateData> done) {
    var _ = done.whenComplete((words, fault) -> {
      if (fault == null)
        follow(event, words);
      else
        LOG.error("Somebody got no answer.", fault);
    });
  }

  /**
   * What was done is done; only its answer is missing. Discord tells a press again after the line broke, and takes no second
   * answer to it.
   */
  static void unheard(Throwable fault) {
    boolean answered = fault instanceof ErrorResponseException refused
        && refused.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED;
    if (!answered)
      LOG.info("Somebody got no answer: {}.", fault.getMessage());
  }

  private static <T> Optional<T> soon(CompletableFuture<T> done) {
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
