package nl.draaiboek.discord.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.unions.MessageChannelUnion;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.Messages;
import nl.draaiboek.core.desk.Outcome;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.photo.Posted;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.discord.photo.Attachments;
import nl.draaiboek.discord.photo.FileSource;

/**
 * Hears what people type and sees what they post. A message that became a note carries its mark, and stays tied to it: who edits
 * the message changes the note, who deletes it takes the note back. Ordinary talk gets no answer.
 */
final class Ear extends ListenerAdapter {
  /** Before the number of a message, in the id of what was said with it. */
  static final String SAID = "said-";
  private static final Duration KEPT = Duration.ofHours(3);

  private final House house;
  private final Messages messages;
  private final Attachments attachments;
  private final Marks marks;
  private final Networks networks;
  /** A picture takes a while to come in: what happens to its message meanwhile waits for that. */
  private final Cache<String, Lock> turns = Caffeine.newBuilder().expireAfterAccess(KEPT).build();
  /** What was heard, with when it was edited: Discord tells some of it again after the line broke. */
  private final Set<String> heard = Collections.newSetFromMap(
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(20_000).<String, Boolean>build().asMap());

  Ear(House house, Networks networks, FileSource files) {
    this.house = house;
    this.networks = networks;
    this.messages = new Messages(house.desk, house.parts.desk());
    this.attachments = new Attachments(files);
    this.marks = new Marks(house.cards);
  }

  /** A message as it is by now: what was typed, and the pictures under it. */
  private record Post(Message message, Said said, List<Posted> pictures) {
    boolean isEmpty() {
      return said.words().isEmpty() && pictures.isEmpty();
    }

    String id() {
      return SAID + message.getId();
    }
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    hear(event.getMessage());
  }

  /** Takes a message that came in now, or was missed; the same message again has no second effect. */
  void hear(Message message) {
    Post post = post(message);
    if (!isNews(post))
      return;
    boolean alone = !message.isFromGuild();
    if (alone)
      networks.opens(message.getAuthor());
    if (!alone || !networks.hears(message, post.said().words(), post.pictures(), marks))
      inTurn(message.getId(), () -> seat(message).ifPresent(seat -> hear(seat, post)));
  }

  private void hear(Seat seat, Post post) {
    messages.posted(seat, post.id(), post.said(), post.pictures())
        .ifPresent(outcome -> tell(seat, post.message(), outcome));
  }

  private void tell(Seat seat, Message message, Outcome outcome) {
    if (outcome.noted())
      marks.noted(message, message.isFromGuild() ? Optional.empty() : outcome.told(), seat.listener());
    else
      outcome.told().ifPresent(card -> marks.asked(message, card, seat.listener()));
    outcome.aside().ifPresent(line -> marks.aside(message, Desk.line(line), seat.listener()));
  }

  /** @return whether this is a note, whatever else goes on */
  boolean isNote(Message message) {
    return !post(message).pictures().isEmpty()
        || messages.read(said(message)).meaning() instanceof Meaning.Note;
  }

  /** Takes a message as it is by now, of which it is not sure whether it was heard. */
  void catchUp(Message message) {
    Post post = post(message);
    if (isNews(post))
      inTurn(message.getId(), () -> seat(message).ifPresent(seat -> catchUp(seat, post)));
  }

  /** Where it was stored, its mark can be missing, or the latest edit, or some of its lines. */
  private void catchUp(Seat seat, Post post) {
    if (!messages.isNoted(seat.session(), post.id()))
      hear(seat, post);
    else if (post.message().isEdited() || messages.isSeveral(post.said()))
      change(seat, post);
    else
      marks.noted(post.message(), Optional.empty(), seat.listener());
  }

  @Override
  public void onMessageUpdate(MessageUpdateEvent event) {
    Message message = event.getMessage();
    Post post = post(message);
    if (isNews(post))
      inTurn(message.getId(), () -> seat(message).ifPresent(seat -> change(seat, post)));
  }

  private void change(Seat seat, Post post) {
    messages.changed(seat, SAID + version(post.message()), post.id(), post.said(), post.pictures())
        .ifPresent(outcome -> tell(seat, post.message(), outcome));
  }

  /** Discord does not say who deleted it; the note is its writer's, so it is taken back in their name. */
  @Override
  public void onMessageDelete(MessageDeleteEvent event) {
    sessions(event.getChannel()).forEach(session -> gone(session, event.getMessageId()));
  }

  /** A message is no more, and so are the notes that it was. */
  void gone(SessionId session, String message) {
    inTurn(message, () -> messages.gone(session, SAID + message));
  }

  private void inTurn(String message, Runnable work) {
    Lock turn = turns.get(message, _ -> new ReentrantLock(true));
    turn.lock();
    try {
      work.run();
    } finally {
      turn.unlock();
    }
  }

  private List<SessionId> sessions(MessageChannelUnion channel) {
    if (channel.getType() != ChannelType.PRIVATE)
      return house.parts.desk().index().at(Snowflakes.conversation(channel.getIdLong()))
          .map(tied -> tied.session().session()).stream().toList();
    User user = channel.asPrivateChannel().getUser();
    return user == null
        ? List.of()
        : house.parts.desk().accounts().sessions(Snowflakes.account(user.getIdLong()));
  }

  /** Discord does not tell the language of who types, so they are answered in the session's. */
  private Optional<Seat> seat(Message message) {
    Member member = message.getMember();
    String name = member == null ? message.getAuthor().getEffectiveName() : member.getEffectiveName();
    return house.find(message.getChannelIdLong(), !message.isFromGuild(), message.getAuthor(), name,
        DiscordLocale.UNKNOWN);
  }

  private boolean isNews(Post post) {
    User author = post.message().getAuthor();
    boolean ours = author.isBot() || author.isSystem() || post.message().isWebhookMessage();
    return !ours && !post.isEmpty() && heard.add(version(post.message()));
  }

  private Post post(Message message) {
    Said said = said(message);
    return new Post(message, said, attachments.of(message, said.toBot()));
  }

  private static Said said(Message message) {
    User self = message.getJDA().getSelfUser();
    Message replied = message.getReferencedMessage();
    boolean toBot = !message.isFromGuild()
        || message.getMentions().isMentioned(self, Message.MentionType.USER)
        || (replied != null && replied.getAuthor().equals(self));
    List<String> calls = List.of("<@" + self.getId() + ">", "<@!" + self.getId() + ">");
    String words = message.getContentRaw();
    for (String call : calls)
      words = words.replace(call, " ");
    return new Said(words.strip(), toBot);
  }

  /** @return the message as it is after its latest edit */
  private static String version(Message message) {
    return Optional.ofNullable(message.getTimeEdited())
        .map(at -> message.getId() + "-" + at.toInstant().toEpochMilli()).orElseGet(message::getId);
  }
}
