package nl.draaiboek.discord.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.discord.room.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what was said while nobody listened. Discord tells it again only when the old line is resumed; at the start, and on a line
 * that had to begin anew, the history of each conversation of the open sessions is read, back to where its session was opened.
 */
final class CatchUp extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  /** What more than this was said since is left to people; the newest count. */
  private static final int MOST_MESSAGES = 500;
  private static final int PAGE = 100;
  /** Discord's clock and ours may differ this much. */
  private static final Duration MARGIN = Duration.ofMinutes(1);
  private static final int TRIES = 5;
  private static final Duration BREATH = Duration.ofSeconds(2);

  private final House house;
  private final Ear ear;
  private final Deletions deletions;
  private final Executor threads;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  CatchUp(House house, Ear ear, Executor threads) {
    this.house = house;
    this.ear = ear;
    this.deletions = new Deletions(house);
    this.threads = threads;
  }

  @Override
  public void onReady(ReadyEvent event) {
    threads.execute(() -> read(event.getJDA()));
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    threads.execute(() -> read(event.getJDA()));
  }

  private void read(JDA jda) {
    oneAtATime.lock();
    try {
      List<Deletions.Written> written = deletions.written();
      Map<ConversationId, Deletions.Read> whole = new HashMap<>();
      conversations().forEach((conversation, since) -> {
        for (int tries = 1; !read(jda, conversation, since, whole) && tries < TRIES; tries++)
          LockSupport.parkNanos(BREATH.toNanos());
      });
      written.stream().filter(one -> Deletions.isGone(one, whole))
          .forEach(one -> ear.gone(one.session(), one.message()));
    } finally {
      oneAtATime.unlock();
    }
  }

  /** @return where people of open sessions talk on Discord, and since when: rooms first, then everybody's direct messages */
  private Map<ConversationId, Instant> conversations() {
    Map<ConversationId, Instant> found = new LinkedHashMap<>();
    Map<ConversationId, Instant> direct = new LinkedHashMap<>();
    for (Listing listing : house.parts.desk().index().open()) {
      Optional<Session.Opened> session = house.desk.seats().state(listing.session());
      if (session.isEmpty())
        continue;
      var circle = session.get().circle();
      Instant since = listing.openedAt().minus(MARGIN);
      circle.ties().rooms().values().forEach(room -> room.forEach(c -> found.putIfAbsent(c, since)));
      circle.ties().remotes().values().forEach(c -> found.putIfAbsent(c, since));
      house.parts.desk().accounts().accounts(listing.session(), Snowflakes.CHANNEL)
          .forEach((account, person) -> {
            if (circle.find(person).filter(a -> a.present()).isPresent())
              direct.putIfAbsent(Snowflakes.direct(Snowflakes.user(account)), since);
          });
    }
    direct.forEach(found::putIfAbsent);
    found.keySet().removeIf(c -> !c.channel().equals(Snowflakes.CHANNEL));
    return found;
  }

  /** @return whether it is done, or never can be */
  private boolean read(JDA jda, ConversationId conversation, Instant since,
      Map<ConversationId, Deletions.Read> whole) {
    try {
      List<Message> missed = missed(Places.find(jda, conversation), since);
      hear(missed);
      if (missed.size() < MOST_MESSAGES)
        whole.put(conversation, new Deletions.Read(since,
            missed.stream().map(Message::getId).collect(Collectors.toUnmodifiableSet())));
      return true;
    } catch (InsufficientPermissionException | ErrorResponseException fault) {
      boolean never = !(fault instanceof ErrorResponseException e) || isFinal(e);
      LOG.info("What was said in {} meanwhile could not be read{}: {}.", conversation,
          never ? "" : " yet", fault.getMessage());
      return never;
    } catch (RuntimeException fault) {
      LOG.warn("What was said in {} meanwhile could not be taken yet.", conversation, fault);
      return false;
    }
  }

  /** Without a code of Discord's own it was the line, or Discord was down. */
  private static boolean isFinal(ErrorResponseException fault) {
    return !fault.isServerError() && fault.getErrorCode() > 0;
  }

  /** @return what was said since then, the newest first */
  private static List<Message> missed(MessageChannel place, Instant since) {
    MessageHistory history = place.getHistory();
    List<Message> found = new ArrayList<>();
    List<Message> page;
    do {
      page = history.retrievePast(PAGE).complete();
      page.stream().filter(message -> message.getTimeCreated().toInstant().isAfter(since))
          .forEach(found::add);
    } while (page.size() == PAGE && found.size() == history.size() && found.size() < MOST_MESSAGES);
    return found;
  }

  /**
   * What carries a mark of ours, or has an answer of ours, was heard. Before the last of those only notes are taken: a word such as
   * "next" was meant for what went on then.
   */
  private void hear(List<Message> newestFirst) {
    Set<String> answered = new HashSet<>();
    for (Message message : newestFirst)
      if (message.getAuthor().equals(message.getJDA().getSelfUser()) && message.getMessageReference() != null)
        answered.add(message.getMessageReference().getMessageId());
    int handled = 0;
    while (handled < newestFirst.size() && !wasHeard(newestFirst.get(handled), answered))
      handled++;
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      Message message = newestFirst.get(i);
      boolean isNews = !wasHeard(message, answered) && i < handled;
      if (isNews || (ear.isNote(message) && (message.isEdited() || !wasHeard(message, answered))))
        ear.catchUp(message);
    }
  }

  private static boolean wasHeard(Message message, Set<String> answered) {
    return answered.contains(message.getId()) || message.getReactions().stream().anyMatch(
        reaction -> reaction.isSelf()
            && (reaction.getEmoji().equals(Marks.NOTED) || reaction.getEmoji().equals(Marks.ASKED)));
  }
}
