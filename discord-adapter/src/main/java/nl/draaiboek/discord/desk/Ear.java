package nl.draaiboek.discord.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.draaiboek.core.desk.Outcome;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.talk.Heard;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkReader;
import nl.draaiboek.discord.parts.Snowflakes;

/**
 * Hears what people type. A message that became a note carries its mark, and stays tied to it: who edits the message changes the
 * note, who deletes it takes the note back. Ordinary talk gets no answer.
 */
final class Ear extends ListenerAdapter {
  /** Before the number of a message, in the id of what was said with it. */
  static final String SAID = "said-";
  /** More notes than these nobody types in one message. */
  private static final int MOST_NOTES = 20;
  private static final Duration KEPT = Duration.ofHours(3);

  private final House house;
  private final TalkReader reader;
  private final Marks marks;
  /** What was heard, with when it was edited: Discord tells some of it again after the line broke. */
  private final Set<String> heard = Collections.newSetFromMap(
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(20_000).<String, Boolean>build().asMap());

  Ear(House house) {
    this.house = house;
    this.reader = new TalkReader(house.parts.desk().vocabulary());
    this.marks = new Marks(house.cards);
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    hear(event.getMessage());
  }

  /** Takes a message that came in now, or was missed; the same message again has no second effect. */
  void hear(Message message) {
    if (isOurs(message.getAuthor()) || message.isWebhookMessage())
      return;
    Said said = said(message);
    if (!said.words().isEmpty() && heard.add(version(message)))
      seat(message).ifPresent(seat -> hear(seat, message, said));
  }

  private void hear(Seat seat, Message message, Said said) {
    List<Said> lines = lines(said);
    if (lines.size() > 1)
      write(seat, message, lines);
    else
      house.desk.hear(seat, message.getId(), id(message.getId(), 0), reader.read(said))
          .ifPresent(outcome -> tell(seat, message, outcome));
  }

  /** @return the message; where each of its lines looks like a note, each by itself */
  private List<Said> lines(Said said) {
    List<String> lines = said.words().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    boolean several = lines.size() > 1 && lines.size() <= MOST_NOTES && lines.stream()
        .allMatch(line -> reader.read(new Said(line, false)).meaning() instanceof Meaning.Note);
    return several ? lines.stream().map(line -> new Said(line, said.toBot())).toList() : List.of(said);
  }

  /** Each line becomes a note, or changes the one that it was; the notes of lines that are no more go. */
  private void write(Seat seat, Message message, List<Said> lines) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++)
      write(seat, message, i, lines.get(i)).ifPresent(outcomes::add);
    withdraw(seat, message.getId(), lines.size());
    tell(seat, message, outcomes.stream().filter(outcome -> !outcome.noted()).findFirst()
        .orElse(new Outcome(true, Optional.empty())));
  }

  private Optional<Outcome> write(Seat seat, Message message, int line, Said said) {
    String id = id(message.getId(), line);
    Optional<NoteId> note = house.parts.desk().engine().noteOf(seat.session(), id);
    Heard heard = reader.read(said);
    if (note.isEmpty())
      return house.desk.hear(seat, message.getId(), id, heard);
    boolean stands = seat.state().work().notes().find(note.get())
        .filter(stored -> stored.words().equals(heard.draft().words())).isPresent();
    return stands
        ? Optional.empty()
        : Optional.of(house.desk.edit(seat, id + "@" + version(message), note.get(), heard));
  }

  private void tell(Seat seat, Message message, Outcome outcome) {
    if (outcome.noted())
      marks.noted(message, message.isFromGuild() ? Optional.empty() : outcome.told(), seat.listener());
    else
      outcome.told().ifPresent(card -> marks.asked(message, card, seat.listener()));
  }

  /** @return whether these words are a note, whatever else goes on */
  boolean isNote(Message message) {
    return reader.read(said(message)).meaning() instanceof Meaning.Note;
  }

  /** Takes a message as it is by now, of which it is not sure whether it was heard. */
  void catchUp(Message message) {
    if (isOurs(message.getAuthor()) || message.isWebhookMessage() || said(message).words().isEmpty()
        || !heard.add(version(message)))
      return;
    seat(message).ifPresent(seat -> note(seat, message.getId()).ifPresentOrElse(
        note -> catchUp(seat, message, note), () -> hear(seat, message, said(message))));
  }

  /** It was stored: what can be missing is its mark, or the latest edit. */
  private void catchUp(Seat seat, Message message, NoteId note) {
    Optional<Note> stored = seat.state().work().notes().find(note);
    List<Said> lines = lines(said(message));
    if (lines.size() > 1)
      write(seat, message, lines);
    else if (message.isEdited()
        && stored.filter(n -> !n.words().equals(heard(message).draft().words())).isPresent())
      edit(seat, message, note);
    else
      marks.noted(message, Optional.empty(), seat.listener());
  }

  @Override
  public void onMessageUpdate(MessageUpdateEvent event) {
    changed(event.getMessage());
  }

  private void changed(Message message) {
    if (isOurs(message.getAuthor()) || said(message).words().isEmpty() || !heard.add(version(message)))
      return;
    seat(message).ifPresent(seat -> note(seat, message.getId()).ifPresentOrElse(
        note -> edit(seat, message, note), () -> hear(seat, message, said(message))));
  }

  private void edit(Seat seat, Message message, NoteId note) {
    List<Said> lines = lines(said(message));
    if (lines.size() > 1) {
      write(seat, message, lines);
    } else {
      withdraw(seat, message.getId(), 1);
      tell(seat, message, house.desk.edit(seat, SAID + version(message), note, heard(message)));
    }
  }

  private Heard heard(Message message) {
    return reader.read(new Said(said(message).words(), true));
  }

  /** Discord does not say who deleted it; the note is its writer's, so it is taken back in their name. */
  @Override
  public void onMessageDelete(MessageDeleteEvent event) {
    sessions(event.getChannel()).forEach(session -> gone(session, event.getMessageId()));
  }

  /** A message is no more, and so are the notes that it was. */
  void gone(SessionId session, String message) {
    house.desk.seats().state(session).ifPresent(state -> house.parts.desk().engine()
        .noteOf(session, id(message, 0)).flatMap(note -> state.work().notes().find(note)).map(Note::author)
        .ifPresent(writer -> withdraw(new Seat(session, writer, state, Optional.empty(),
            house.desk.seats().listener(session, state, Optional.empty())), message, 0)));
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

  /** @param from which of its notes on */
  private void withdraw(Seat seat, String message, int from) {
    for (int i = from; i < MOST_NOTES; i++) {
      String id = id(message, i);
      house.parts.desk().engine().noteOf(seat.session(), id)
          .filter(note -> house.desk.seats().now(seat).work().notes().find(note).isPresent())
          .ifPresent(note -> house.desk.withdraw(seat, id + "-gone", note));
    }
  }

  private Optional<NoteId> note(Seat seat, String message) {
    return house.parts.desk().engine().noteOf(seat.session(), id(message, 0));
  }

  /** Discord does not tell the language of who types, so they are answered in the session's. */
  private Optional<Seat> seat(Message message) {
    Member member = message.getMember();
    String name = member == null ? message.getAuthor().getEffectiveName() : member.getEffectiveName();
    return house.find(message.getChannelIdLong(), !message.isFromGuild(), message.getAuthor(), name,
        DiscordLocale.UNKNOWN);
  }

  private static boolean isOurs(User author) {
    return author.isBot() || author.isSystem();
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

  /** @param line of the message, from 0 */
  private static String id(String message, int line) {
    return SAID + message + (line == 0 ? "" : "-" + (line + 1));
  }
}
