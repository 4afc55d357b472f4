package nl.draaiboek.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.teams.card.AdaptiveCards;
import nl.draaiboek.teams.card.CardPicture;
import nl.draaiboek.teams.card.Face;
import nl.draaiboek.teams.line.Post;
import nl.draaiboek.teams.line.Sending;
import nl.draaiboek.teams.line.Sending.Cause;
import nl.draaiboek.teams.line.TeamsLine;
import nl.draaiboek.teams.parts.MessageId;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsParts;
import nl.draaiboek.teams.room.OpenForms;
import nl.draaiboek.teams.room.Personals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Teams as a channel: a card is a message, which is changed for as long as its slot lives. Teams cannot tell whether a message came
 * twice, so a new one is sent once; a change may be sent again as often as it takes.
 */
final class TeamsChannel implements Channel {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsChannel.class);
  /** Counts and the clock's end need no more; far below the 60 messages in half a minute that a conversation takes. */
  private static final Duration PACE = Duration.ofSeconds(5);
  private static final Duration BREATH = Duration.ofSeconds(2);
  private static final Duration LONGEST_BREATH = Duration.ofMinutes(1);
  /** Microsoft does not know the bot any more: only who runs the server can mend that. */
  private static final Duration UNTIL_MENDED = Duration.ofSeconds(30);
  private static final long MOST = 5_000;

  private final DeskParts parts;
  private final TeamsLine line;
  private final Personals personals;
  private final OpenForms forms;
  private final AdaptiveCards cards;
  private final Drawing drawing;
  private final Showings showings = new Showings();
  /** What this process posted, by its nonce: where the store could not write it down, it is asked for again. */
  private final Cache<String, String> posted = Caffeine.newBuilder().maximumSize(MOST).build();
  /** How long the next breath is, by the nonce of a change that got no answer. */
  private final Cache<String, Duration> breaths = Caffeine.newBuilder().maximumSize(MOST).build();

  TeamsChannel(TeamsParts parts, TeamsLine line, Personals personals, OpenForms forms, Pictures pictures,
      Executor threads, Duration drawingPace) {
    this.parts = parts.desk();
    this.line = line;
    this.personals = personals;
    this.forms = forms;
    this.cards = new AdaptiveCards(this.parts.speech());
    this.drawing = new Drawing(this.parts.enclosures(), pictures,
        parts.publicUrl().filter(CardPicture::canStandAt), threads, drawingPace);
  }

  @Override
  public String name() {
    return TeamsIds.CHANNEL;
  }

  @Override
  public Duration pace() {
    return PACE;
  }

  @Override
  public boolean knowsNonces() {
    return false;
  }

  @Override
  public Delivery deliver(Outgoing outgoing, Optional<String> reference) {
    Sending place = place(outgoing.to());
    if (!(place instanceof Sending.Sent(String there)))
      return notSent(outgoing, place, true);
    return switch (outgoing) {
      case Outgoing.Show show -> show(there, show, reference);
      case Outgoing.Retire retire -> retire(there, retire, reference.orElse(""));
    };
  }

  /** @return {@code Sent} with what Teams calls the conversation */
  private Sending place(ConversationId to) {
    return TeamsIds.owner(to).map(personals::open).orElseGet(() -> new Sending.Sent(TeamsIds.name(to)));
  }

  private Delivery show(String there, Outgoing.Show show, Optional<String> reference) {
    Face face = face(show);
    Optional<String> message = reference.or(() -> Optional.ofNullable(posted.getIfPresent(show.nonce())));
    Delivery delivery = message.flatMap(id -> changed(there, id, show, face))
        .orElseGet(() -> posted(there, show, face));
    if (delivery instanceof Delivery.Delivered(String id))
      drawing.follow(MessageId.in(there, id), show.card(), show.listener(),
          picture -> draw(there, id, picture));
    return delivery;
  }

  /** @return empty where somebody took the message away, so that it is posted anew */
  private Optional<Delivery> changed(String there, String message, Outgoing.Show show, Face face) {
    // What cannot be changed then comes with the next change.
    boolean later = forms.holds(MessageId.in(there, message), () -> change(there, message, show, face));
    return later ? Optional.of(new Delivery.Delivered(message)) : change(there, message, show, face);
  }

  private Optional<Delivery> change(String there, String message, Outgoing.Show show, Face face) {
    MessageId id = MessageId.in(there, message);
    return showings.alone(id, () -> {
      Showing now = new Showing(face, show.listener(),
          showings.of(id).flatMap(Showing::picture).filter(_ -> isDrawn(show)));
      Sending how = sent(now, post -> line.update(there, message, post));
      if (how instanceof Sending.Refused(Cause cause, _) && cause == Cause.GONE)
        return Optional.empty();
      if (!(how instanceof Sending.Sent))
        return Optional.of(notSent(show, how, true));
      showings.now(id, now);
      breaths.invalidate(show.nonce());
      return Optional.of(new Delivery.Delivered(message));
    });
  }

  private static boolean isDrawn(Outgoing.Show show) {
    return show.card().enclosed().orElse(null) instanceof Enclosed.Pictured;
  }

  private Delivery posted(String there, Outgoing.Show show, Face face) {
    Showing now = new Showing(face, show.listener(), Optional.empty());
    Sending how = sent(now, post -> line.post(there, post));
    if (!(how instanceof Sending.Sent(String message)))
      return notSent(show, how, false);
    showings.now(MessageId.in(there, message), now);
    posted.put(show.nonce(), message);
    return new Delivery.Delivered(message);
  }

  /** What is too large all the same is made as short as it gets, rather than not shown. */
  private Sending sent(Showing showing, Function<Post, Sending> send) {
    String summary = cards.summary(showing.face().card(), showing.listener());
    Sending how = send.apply(Post.card(cards.of(showing.all(), showing.listener()), summary));
    return how instanceof Sending.Refused(Cause cause, _) && cause == Cause.TOO_BIG
        ? send.apply(Post.card(cards.shortest(showing.all(), showing.listener()), summary))
        : how;
  }

  private Face face(Outgoing.Show show) {
    Face face = Face.of(show.nonce(), show.card());
    return switch (show.card().enclosed().orElse(null)) {
      case Enclosed.Board(var session) -> face.leadingTo(Line.of(ChatPhrase.OPEN_BOARD),
          URI.create(parts.links().of(session).board()));
      case Enclosed.WrapUp(var wrapUp) -> face.leadingTo(Line.of(ChannelPhrase.OPEN_WRAP_UP),
          URI.create(parts.links().of(wrapUp.session()).wrapUp()));
      case Enclosed.Meeting(var network, int number) -> face.leadingTo(Line.of(ChatPhrase.TO_CALENDAR),
          URI.create(parts.networkLinks().of(network).file(number)));
      case Enclosed.Archive(var network) -> face.leadingTo(Line.of(ChatPhrase.OPEN_ARCHIVE),
          URI.create(parts.networkLinks().of(network).archive()));
      case Enclosed.Pictured _ -> face;
      case null -> face;
    };
  }

  /** The card may have changed since; the picture goes on what it shows now. */
  private boolean draw(String there, String message, CardPicture picture) {
    MessageId id = MessageId.in(there, message);
    return showings.alone(id, () -> {
      Optional<Showing> now = showings.of(id).map(showing -> showing.with(picture));
      if (now.isEmpty())
        return true;
      Sending how = sent(now.get(), post -> line.update(there, message, post));
      boolean shown = how instanceof Sending.Sent;
      if (shown)
        showings.now(id, now.get());
      else
        LOG.info("A picture was not shown in Teams: {}.", how);
      return shown || how instanceof Sending.Refused;
    });
  }

  private Delivery retire(String there, Outgoing.Retire retire, String message) {
    MessageId id = MessageId.in(there, message);
    forms.forget(id);
    return showings.alone(id, () -> {
      Optional<Showing> known = showings.of(id);
      Post left = known.map(this::withoutButtons).orElseGet(() -> over(retire));
      Sending how = line.update(there, message, left);
      if (!(how instanceof Sending.Sent) && !(how instanceof Sending.Refused(Cause c, _) && c == Cause.GONE))
        return notSent(retire, how, true);
      showings.forget(id);
      breaths.invalidate(retire.nonce());
      return new Delivery.Delivered(message);
    });
  }

  private Post withoutButtons(Showing showing) {
    ObjectNode card = AdaptiveCards.retired(cards.of(showing.all(), showing.listener()));
    return Post.card(card, cards.summary(showing.face().card(), showing.listener()));
  }

  /** Another process showed it: what stood there Teams does not tell. */
  private Post over(Outgoing.Retire retire) {
    Listener listener = new Listener(language(retire.to()), parts.zone(), Names.NOBODY);
    return Post.card(cards.sentence(retire.nonce(), Line.of(ChannelPhrase.OVER), listener), "");
  }

  private Language language(ConversationId to) {
    return parts.index().at(to).map(tied -> tied.session().session()).flatMap(parts.engine()::find)
        .or(() -> TeamsIds.owner(to).map(TeamsIds::account)
            .flatMap(account -> parts.accounts().sessions(account).stream()
                .flatMap(session -> parts.engine().find(session).stream()).findFirst()))
        .map(folded -> ((Session.Opened) folded.session()).house().setup().language())
        .orElse(Language.DUTCH);
  }

  /** @param harmless whether sending it twice does no harm */
  private Delivery notSent(Outgoing outgoing, Sending how, boolean harmless) {
    return switch (how) {
      case Sending.Sent(String message) -> new Delivery.Delivered(message);
      case Sending.Wait(Duration after) -> new Delivery.TryAgain(after);
      case Sending.Unclear _ when harmless -> new Delivery.TryAgain(breath(outgoing.nonce()));
      case Sending.Unclear(String why) -> new Delivery.Unsure(why);
      case Sending.Refused(Cause cause, String why) -> refused(outgoing.to(), cause, why);
    };
  }

  /** @return twice as long each time */
  private Duration breath(String nonce) {
    Duration breath = breaths.get(nonce, _ -> BREATH);
    Duration next = breath.multipliedBy(2);
    breaths.put(nonce, next.compareTo(LONGEST_BREATH) < 0 ? next : LONGEST_BREATH);
    return breath;
  }

  private Delivery refused(ConversationId to, Cause cause, String why) {
    var owner = TeamsIds.owner(to);
    return switch (cause) {
      case GONE, SHUT_OUT -> {
        owner.ifPresent(personals::forget);
        yield new Delivery.Lost(
            (owner.isPresent() ? new Missed.NoDirectMessages() : new Missed.Gone()).text());
      }
      case UNKNOWN_BOT -> {
        LOG.error(
            "Microsoft does not know this bot, or its password: {}. Nothing can be shown in Teams until "
                + "that is mended; it stays in the outbox.",
            why);
        yield new Delivery.TryAgain(UNTIL_MENDED);
      }
      case TOO_BIG, WRONG -> new Delivery.Lost(new Missed.Other("Teams refused it: " + why).text());
    };
  }
}
