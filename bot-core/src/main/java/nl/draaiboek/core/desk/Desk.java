package nl.draaiboek.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Forms;
import nl.draaiboek.core.chat.OwnPages;
import nl.draaiboek.core.chat.OwnPages.Opened;
import nl.draaiboek.core.chat.RemoteAddress;
import nl.draaiboek.core.chat.RemoteChat;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.talk.Draft;
import nl.draaiboek.core.talk.Heard;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Pending;
import nl.draaiboek.core.talk.TalkDesk;
import nl.draaiboek.core.view.RoomCard;

/** Takes what people in a chat say, press and fill in. What it answers is for that one person; what all see changes on the cards. */
public final class Desk {
  private final DeskParts parts;
  private final Seats seats;
  private final Doing doing;
  private final CoLeading coLeading;
  private final Linking linking;
  private final Pendings pendings;
  private final OwnRights rights;
  private final FirstNotice notice;

  /** @param asked where questions to people are kept until they answer, at most some minutes */
  public Desk(DeskParts parts, ConcurrentMap<Pendings.Asked, Pending> asked) {
    this.parts = parts;
    this.seats = new Seats(parts);
    this.coLeading = new CoLeading(parts, seats);
    this.linking = new Linking(parts, seats);
    this.rights = new OwnRights(parts.rights(), TalkDesk.RIGHTS);
    this.notice = new FirstNotice(parts.rights().terms());
    this.pendings = new Pendings(asked);
    this.doing = new Doing(parts, pendings);
  }

  public Seats seats() {
    return seats;
  }

  public CoLeading coLeading() {
    return coLeading;
  }

  public Linking linking() {
    return linking;
  }

  /** @return what this person's words come to, as the session stands now */
  public TalkDesk talk(Seat seat) {
    return new TalkDesk(parts.vocabulary(), seats.now(seat),
        new Moment(seat.person(), parts.clock().instant()));
  }

  /**
   * Does something for someone, who is let in first.
   *
   * @param incoming what they did, by the platform's own id: who is let in, is let in by it
   * @param id       of what is done; the same again has no second effect
   */
  public Outcome does(Seat seat, String incoming, String id, Hearing hearing) {
    Optional<Outcome> own = rights.does(seat, hearing);
    if (own.isPresent())
      return own.get();
    boolean first = FirstNotice.isFor(seat, seats.now(seat));
    seats.comesIn(seat, incoming);
    Outcome outcome = doing.does(seat, incoming, id, pendings.remember(seat, incoming, hearing));
    return first ? notice.beside(seat, outcome) : outcome;
  }

  /** As above, where what is done has the id of what they did. */
  public Outcome does(Seat seat, String id, Hearing hearing) {
    return does(seat, id, id, hearing);
  }

  /**
   * Hears a message.
   *
   * @param incoming the platform's own id of the message
   * @param id       of what comes of it, or of this part of it
   * @return empty for ordinary talk
   */
  public Optional<Outcome> hear(Seat seat, String incoming, String id, Heard heard) {
    Optional<Pending> asked = pendings.of(seat);
    if (heard.meaning() instanceof Meaning.Chatter && asked.isEmpty())
      return Optional.empty();
    Optional<Hearing> answer = asked.flatMap(pending -> talk(seat).answer(heard, pending));
    Hearing hearing = answer.orElseGet(() -> talk(seat).hear(heard));
    if (hearing instanceof Hearing.Nothing)
      return Optional.empty();
    Optional<Outcome> own = rights.does(seat, hearing);
    if (own.isPresent())
      return own;
    boolean first = FirstNotice.isFor(seat, seats.now(seat));
    seats.comesIn(seat, incoming);
    Outcome outcome = doing.does(seat, incoming, id,
        pendings.remember(seat, incoming, again(hearing, seat, heard, answer.isPresent())));
    return Optional.of(first ? notice.beside(seat, outcome) : outcome);
  }

  /** Who was let in by this very message stands where notes can be taken only now. */
  private Hearing again(Hearing hearing, Seat seat, Heard heard, boolean answered) {
    boolean done = hearing instanceof Hearing.Do || hearing instanceof Hearing.Several
        || hearing instanceof Hearing.AfterAll || answered;
    return done ? hearing : talk(seat).hear(heard);
  }

  /** The message of a note was changed; the draft says what it is now. */
  Outcome edit(Seat seat, String id, NoteId note, Draft draft) {
    return doing.does(seat, id, id, talk(seat).edit(note.number(), draft));
  }

  /** The message of a note was changed. */
  public Outcome edit(Seat seat, String id, NoteId note, Heard heard) {
    return doing.does(seat, id, id, talk(seat).edit(note.number(), heard));
  }

  /** A message was taken away before its words were placed. */
  void gone(SessionId session, String message) {
    pendings.gone(session, message);
  }

  /** The message of a note was taken away. */
  public Outcome withdraw(Seat seat, String id, NoteId note) {
    return doing.does(seat, id, id, talk(seat).withdraw(note.number()));
  }

  /** @return whether a press on this can open a form, so that nothing may be said before it */
  public static boolean opensForm(String target) {
    return target(target).orElse(null) instanceof Target.Fill;
  }

  /** @return the session that what was pressed is of, where that does not follow from the conversation */
  public static Optional<SessionId> session(String target) {
    return target(target).flatMap(RemoteAddress::session);
  }

  /**
   * Something was pressed or chosen.
   *
   * @param incoming the platform's own id of the press
   * @param target   what stood behind it, as {@link Target#text}
   */
  public Pressed press(Seat seat, String incoming, String target) {
    Optional<Pressed> first = target(target).filter(to -> FirstNotice.isBefore(RemoteAddress.bare(to)))
        .filter(_ -> FirstNotice.isFor(seat, seats.now(seat)))
        .flatMap(to -> comesInFirst(seat, incoming, to));
    return first.orElseGet(() -> press(seat, incoming, target(target)));
  }

  /** @return empty for who may not come in, which they are told when they do what they pressed */
  private Optional<Pressed> comesInFirst(Seat seat, String incoming, Target then) {
    seats.comesIn(seat, incoming);
    return FirstNotice.isFor(seat, seats.now(seat))
        ? Optional.empty()
        : Optional.of(new Pressed.Page(notice.before(seat, then)));
  }

  private Pressed press(Seat seat, String incoming, Optional<Target> target) {
    return target.map(RemoteAddress::bare).map(known -> switch (known) {
      case Target.Fill(String action) -> fill(seat, incoming, action);
      case Target.See(String page) -> see(seat, incoming, page);
      case Target.Act(String action) when action.equals(RemoteChat.ASK_FOR_CODE) ->
        new Pressed.Act(new Hearing.Tell(linking.ask(seat)));
      case Target.Act(String action) when action.startsWith(TalkDesk.ADDRESS) ->
        new Pressed.Act(talk(seat).pressed(action, pendings.of(seat)));
      case Target.Act(String action) -> new Pressed.Act(new Hearing.Do(action, Map.of()));
    }).orElseGet(Pressed.Gone::new);
  }

  /** A form was filled in; {@code target} as above. */
  public Pressed filled(String target, Map<String, String> answers) {
    return target(target).orElse(null) instanceof Target.Act(String action)
        ? new Pressed.Act(new Hearing.Do(action, answers))
        : new Pressed.Gone();
  }

  /** A form opens at once or never; only who was not there yet is let in first. */
  private Pressed fill(Seat seat, String incoming, String action) {
    return form(seat.state(), seat, action).or(() -> {
      seats.comesIn(seat, incoming);
      return form(seats.now(seat), seat, action);
    }).map(form -> HeldWords.in(form, pendings.of(seat))).<Pressed>map(Pressed.Fill::new)
        .orElseGet(Pressed.Gone::new);
  }

  private Pressed see(Seat seat, String incoming, String page) {
    seats.comesIn(seat, incoming);
    return switch (open(seat, page)) {
      case Opened.Shown(ChatCard card) -> new Pressed.Page(card);
      case Opened.Done(String action, var answers) -> new Pressed.Act(new Hearing.Do(action, answers));
    };
  }

  /** @return what this person sees now, with what came of what they did above it */
  public ChatCard own(Seat seat, Outcome outcome) {
    ChatCard mine = ((Opened.Shown) open(seat, OwnPages.MINE)).card();
    List<ChatText> texts = new ArrayList<>();
    outcome.told().ifPresent(told -> texts.add(new ChatText.Heading(told.title())));
    texts.addAll(mine.texts());
    return new ChatCard(mine.title(), mine.clock(), texts, mine.controls());
  }

  /** @return one sentence as a card */
  public static ChatCard line(Line line) {
    return new ChatCard(line, Optional.empty(), List.of(), List.of());
  }

  private Opened open(Seat seat, String page) {
    return OwnPages.open(seats.now(seat), seat.person(), page);
  }

  private static Optional<Form> form(Session.Opened state, Seat seat, String action) {
    return Forms.find(
        RoomCard.of(state, RoomCard.roomOf(state, seat.person()), new Viewer.One(seat.person())), action);
  }

  /** @return empty for what was never behind a button of ours, which a changed client can send */
  private static Optional<Target> target(String text) {
    try {
      return Optional.of(Target.read(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
