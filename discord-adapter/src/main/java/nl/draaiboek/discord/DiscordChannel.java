package nl.draaiboek.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.TimeUtil;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.Enclosures;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.discord.card.CardMessage;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.discord.room.Places;
import nl.draaiboek.discord.room.Rooms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Discord as a channel: a card is a message, which is edited by its own id for as long as its slot lives. */
public final class DiscordChannel implements Channel {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordChannel.class);
  /** Discord lets a bot edit about five times in five seconds in a channel; counts need no more than this. */
  private static final Duration PACE = Duration.ofSeconds(3);
  /** A request that waits longer than this behind a limit goes back to the outbox. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BREATH = Duration.ofSeconds(2);
  /** Some minutes before the hour from which on Discord counts edits (its JSON error 30046). */
  private static final Duration OLD = Duration.ofMinutes(55);

  private final Supplier<Optional<JDA>> line;
  private final CardMessage messages;
  private final Enclosures enclosures;
  private final Drawing drawing;
  private final InstantSource clock;

  /** @param line to Discord; empty while there is none */
  DiscordChannel(Supplier<Optional<JDA>> line, DeskParts parts, Executor threads) {
    this.line = line;
    this.messages = new CardMessage(parts.speech(), parts.links(), parts.networkLinks());
    this.enclosures = parts.enclosures();
    this.drawing = new Drawing(enclosures, threads);
    this.clock = parts.clock();
  }

  @Override
  public String name() {
    return Snowflakes.CHANNEL;
  }

  @Override
  public Duration pace() {
    return PACE;
  }

  @Override
  public Delivery deliver(Outgoing outgoing, Optional<String> reference) {
    Optional<JDA> jda = line.get();
    if (jda.isEmpty())
      return new Delivery.TryAgain(BREATH);
    try {
      MessageChannel place = Places.find(jda.get(), outgoing.to());
      // Nothing in an archived thread can be changed, and whoever opens it again would find what was.
      if (place instanceof ThreadChannel thread && thread.isArchived())
        done(thread.getManager().setArchived(false));
      return switch (outgoing) {
        case Outgoing.Show show -> show(place, show, reference);
        case Outgoing.Retire _ -> retire(place, reference);
      };
    } catch (ErrorResponseException refused) {
      return refused(refused, jda.get(), outgoing.to());
    } catch (InsufficientPermissionException lacking) {
      return lost(new Missed.Lacks(lacking.getPermission().getName()));
    } catch (RuntimeException unclear) {
      // The nonce makes a second try safe, whether or not the first arrived. What a fault says can hold
      // people's words.
      LOG.warn("A card for {} got no answer ({}); it is tried again.", outgoing.to(),
          unclear.getClass().getSimpleName());
      return new Delivery.TryAgain(BREATH);
    }
  }

  private Delivery show(MessageChannel place, Outgoing.Show show, Optional<String> reference) {
    String message = reference.filter(there -> !isOld(place, there))
        .flatMap(there -> edited(place, there, show))
        .orElseGet(() -> posted(place, show));
    drawing.follow(place, message, show.card(), show.listener());
    return new Delivery.Delivered(message);
  }

  /** @return the message; empty where it can no longer be edited, so that it is posted anew */
  private Optional<String> edited(MessageChannel place, String message, Outgoing.Show show) {
    try {
      done(place.editMessageById(message, messages.edit(show.card(), show.listener())));
      return Optional.of(message);
    } catch (ErrorResponseException gone) {
      if (!cannotBeEdited(gone))
        throw gone;
      return Optional.empty();
    }
  }

  /**
   * Discord lets a message of more than an hour old be edited a few times only, and answers the next try in a way that holds up
   * the whole channel. So an old card goes, and the same card is posted anew.
   */
  private boolean isOld(MessageChannel place, String message) {
    Instant posted = TimeUtil.getTimeCreated(Long.parseUnsignedLong(message)).toInstant();
    boolean old = Duration.between(posted, clock.instant()).compareTo(OLD) > 0;
    if (old)
      place.deleteMessageById(message).queue(_ -> {}, _ -> {});
    return old;
  }

  private String posted(MessageChannel place, Outgoing.Show show) {
    return done(place.sendMessage(messages.post(show.card(), show.listener())).addFiles(files(show))
        .setNonce(show.nonce())).getId();
  }

  private List<FileUpload> files(Outgoing.Show show) {
    return show.card().enclosed().orElse(null) instanceof Enclosed.WrapUp(var wrapUp)
        ? enclosures.wrapUp(wrapUp, show.listener()).stream()
            .map(file -> FileUpload.fromData(file.bytes(), file.name()))
            .toList()
        : List.of();
  }

  private static Delivery retire(MessageChannel place, Optional<String> reference) {
    String message = reference.orElse("");
    try {
      done(place.editMessageComponentsById(message, List.of()));
    } catch (ErrorResponseException gone) {
      if (!cannotBeEdited(gone))
        throw gone;
    }
    return new Delivery.Delivered(message);
  }

  /**
   * Somebody took it away, it was edited too often for a message of more than an hour old, or its thread was archived, which a
   * new message ends.
   */
  private static boolean cannotBeEdited(ErrorResponseException gone) {
    return switch (gone.getErrorResponse()) {
      case UNKNOWN_MESSAGE, MAX_OLD_MESSAGE_EDITS, ILLEGAL_OPERATION_ARCHIVED_THREAD -> true;
      default -> false;
    };
  }

  private static <T> T done(RestAction<T> action) {
    return action.timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).complete();
  }

  private static Delivery lost(Missed why) {
    return new Delivery.Lost(why.text());
  }

  /** Discord does not say which permission it misses; the bot knows what it has there. */
  private static Missed lacks(JDA jda, ConversationId to) {
    GuildChannel channel = Snowflakes.isDirect(to)
        ? null
        : jda.getChannelById(GuildChannel.class, Snowflakes.number(to));
    String names = channel == null
        ? ""
        : Rooms.lacking(channel).stream().map(Permission::getName).collect(Collectors.joining(", "));
    return names.isEmpty() ? new Missed.Other("Discord refused it: a permission") : new Missed.Lacks(names);
  }

  private static Delivery refused(ErrorResponseException refused, JDA jda, ConversationId to) {
    return switch (refused.getErrorResponse()) {
      case UNKNOWN_CHANNEL, MISSING_ACCESS -> lost(new Missed.Gone());
      case MISSING_PERMISSIONS -> lost(lacks(jda, to));
      case CANNOT_SEND_TO_USER -> lost(new Missed.NoDirectMessages());
      case SERVER_ERROR -> new Delivery.TryAgain(BREATH);
      default -> refused.isServerError()
          ? new Delivery.TryAgain(BREATH)
          : lost(new Missed.Other("Discord refused it: " + refused.getErrorCode()));
    };
  }
}
