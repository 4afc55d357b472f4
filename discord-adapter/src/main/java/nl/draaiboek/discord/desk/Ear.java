package nl.draaiboek.discord.desk;

import java.util.List;
import java.util.Optional;
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
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.talk.Draft;
import nl.draaiboek.core.talk.Heard;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkReader;
import nl.draaiboek.discord.desk.Doing.Outcome;
import nl.draaiboek.discord.parts.Snowflakes;

/**
 * Hears what people type. A message that became a note carries its mark, and stays tied to it: who edits the message changes the
 * note, who deletes it takes the note back. Ordinary talk gets no answer.
 */
final class Ear extends ListenerAdapter {
  private final House house;
  private final TalkReader reader;
  private final Marks marks;

  Ear(House house) {
    this.house = house;
    this.reader = new TalkReader(house.parts.vocabulary());
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
    if (!said.words().isEmpty())
      seat(message).ifPresent(seat -> hear(seat, message, reader.read(said)));
  }

  private void hear(Seat seat, Message message, Heard heard) {
    if (heard.meaning() instanceof Meaning.Chatter && house.pendings.of(seat).isEmpty())
      return;
    Optional<Hearing> answer = house.pendings.of(seat)
        .flatMap(asked -> house.talk(seat).answer(heard, asked));
    Hearing hearing = answer.orElseGet(() -> house.talk(seat).hear(heard));
    if (hearing instanceof Hearing.Nothing)
      return;
    house.seats.comesIn(seat, message.getId());
    tell(seat, message,
        house.doing.does(seat, id(message.getId()),
            house.pendings.remember(seat, again(hearing, seat, heard, answer))));
  }

  /** Who was let in by this very message stands where notes can be taken only now. */
  private Hearing again(Hearing hearing, Seat seat, Heard heard, Optional<Hearing> answer) {
    boolean done = hearing instanceof Hearing.Do || hearing instanceof Hearing.Several || answer.isPresent();
    return done ? hearing : house.talk(seat).hear(heard);
  }

  private void tell(Seat seat, Message message, Outcome outcome) {
    if (outcome.noted())
      marks.noted(message, message.isFromGuild() ? Optional.empty() : outcome.told(), seat.listener());
    else
      outcome.told().ifPresent(card -> marks.asked(message, card, seat.listener()));
  }

  @Override
  public void onMessageUpdate(MessageUpdateEvent event) {
    Message message = event.getMessage();
    if (isOurs(message.getAuthor()) || said(message).words().isEmpty())
      return;
    seat(message).ifPresent(seat -> note(seat, message.getId()).ifPresentOrElse(
        note -> edit(seat, message, note), () -> hear(seat, message, reader.read(said(message)))));
  }

  private void edit(Seat seat, Message message, NoteId note) {
    Draft draft = reader.read(new Said(said(message).words(), true))
        .meaning() instanceof Meaning.Note(Draft read, _)
            ? read
            : Draft.of(said(message).words());
    String id = id(message.getId()) + "-" + Optional.ofNullable(message.getTimeEdited())
        .map(at -> Long.toString(at.toInstant().toEpochMilli())).orElse("edited");
    tell(seat, message, house.doing.does(seat, id, house.talk(seat).edit(note.number(), draft)));
  }

  /** Discord does not say who deleted it; the note is its writer's, so it is taken back in their name. */
  @Override
  public void onMessageDelete(MessageDeleteEvent event) {
    sessions(event.getChannel()).forEach(session -> house.seats.state(session).ifPresent(
        state -> house.parts.engine().noteOf(session, id(event.getMessageId()))
            .flatMap(note -> state.work().notes().find(note)).map(Note::author)
            .ifPresent(writer -> withdraw(new Seat(session, writer, state, Optional.empty(),
                house.seats.listener(session, state, DiscordLocale.UNKNOWN)), event.getMessageId()))));
  }

  private List<SessionId> sessions(MessageChannelUnion channel) {
    if (channel.getType() != ChannelType.PRIVATE)
      return house.parts.index().at(Snowflakes.conversation(channel.getIdLong()))
          .map(tied -> tied.session().session()).stream().toList();
    User user = channel.asPrivateChannel().getUser();
    return user == null ? List.of() : house.parts.accounts().sessions(Snowflakes.account(user.getIdLong()));
  }

  private void withdraw(Seat seat, String message) {
    note(seat, message).ifPresent(note -> house.doing.does(seat, id(message) + "-gone",
        house.talk(seat).withdraw(note.number())));
  }

  private Optional<NoteId> note(Seat seat, String message) {
    return house.parts.engine().noteOf(seat.session(), id(message));
  }

  /** Discord does not tell the language of who types, so they are answered in the session's. */
  private Optional<Seat> seat(Message message) {
    Member member = message.getMember();
    String name = member == null ? message.getAuthor().getEffectiveName() : member.getEffectiveName();
    return house.seats.find(message.getChannelIdLong(), !message.isFromGuild(), message.getAuthor(), name,
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

  private static String id(String message) {
    return "said-" + message;
  }
}
