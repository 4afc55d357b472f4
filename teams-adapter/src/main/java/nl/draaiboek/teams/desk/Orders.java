package nl.draaiboek.teams.desk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.desk.Linking.Linked;
import nl.draaiboek.core.desk.Outcome;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.engine.SpokenCodes;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.talk.TalkPhrase;
import nl.draaiboek.teams.card.Face;
import nl.draaiboek.teams.desk.Told.To;
import nl.draaiboek.teams.door.Someone;
import nl.draaiboek.teams.parts.TeamsIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out orders. */
final class Orders {
  /** What the address of a button begins with that offers an order. */
  static final String ADDRESS = "order/say/";
  private static final int MOST_CHARS = 80;
  private static final int PLACES = 16;
  private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

  private final House house;
  private final Opening opening;
  private final OrderReader reader;
  private final Reach reach;
  private final Executor threads;
  /** In one place one session is opened at a time. */
  private final List<ReentrantLock> places = IntStream.range(0, PLACES).mapToObj(_ -> new ReentrantLock())
      .toList();

  /** Whether people can be written to alone. */
  @FunctionalInterface
  interface Reach {
    boolean reaches(Asked asked);
  }

  Orders(House house, Opening opening, OrderReader reader, Reach reach, Executor threads) {
    this.house = house;
    this.opening = opening;
    this.reader = reader;
    this.reach = reach;
    this.threads = threads;
  }

  /** @return the order that was typed; empty where it is for the session to hear */
  Optional<Order> read(Asked asked, String said, boolean inSession) {
    boolean mayBeNote = inSession || asked.alone();
    return reader.read(said, !asked.named().isEmpty()).filter(order -> !mayBeNote || switch (order) {
      case Order.Open open -> open.script().isPresent() || open.asked().isEmpty();
      case Order.Link(var code) -> code.filter(typed -> !SpokenCodes.isCode(typed)).isEmpty();
      case Order.Share _,Order.Board _,Order.LeadToo _ -> true;
    });
  }

  /** @return the order that was probably meant, as a button */
  Optional<Told> nearest(Asked asked, String said) {
    return reader.nearest(said).filter(meant -> meant.length() <= MOST_CHARS).map(meant -> {
      Line typed = Line.theirs(meant);
      return House.told(new ChatCard(Line.of(TalkPhrase.DID_YOU_MEAN, "what", typed), Optional.empty(),
          List.of(),
          List.of(new Control.Press(typed, new Target.Act(ADDRESS + meant), Emphasis.STRONG))),
          house.listener(asked.locale()), To.ROOM);
    });
  }

  /** @return the order behind a button of {@link #nearest} */
  Optional<Order> pressed(String action) {
    return action.startsWith(ADDRESS)
        ? reader.read(action.substring(ADDRESS.length()), false)
        : Optional.empty();
  }

  Order.Open filled(java.util.Map<String, String> answers) {
    return opening.read(answers);
  }

  /**
   * Carries it out.
   *
   * @param key   of what was asked, 43 characters
   * @param later told what there is to tell when it takes a while
   * @return what there is to tell at once
   */
  Told carryOut(Asked asked, Order order, String key, Consumer<Told> later) {
    return switch (order) {
      case Order.Open open -> open(asked, open, key, later);
      case Order.Share() -> in(asked, this::share);
      case Order.Board() -> in(asked, this::board);
      case Order.Link(var code) -> code.map(said -> bring(asked, said, key, later)).orElseGet(
          () -> in(asked,
              seat -> House.told(house.desk.linking().ask(seat), seat.listener(), To.PERSON_ALONE)));
      case Order.LeadToo() -> in(asked, seat -> leadToo(asked, seat, key));
    };
  }

  private Told in(Asked asked, java.util.function.Function<Seat, Told> work) {
    return house.find(asked).map(work).orElseGet(() -> House.told(house.noSession(asked.where()),
        house.listener(asked.locale()), To.PERSON));
  }

  private Told open(Asked asked, Order.Open order, String key, Consumer<Told> later) {
    Optional<Told> refused = opening.refused(asked, order);
    if (refused.isPresent())
      return refused.get();
    threads.execute(() -> later.accept(opened(asked, order, key)));
    return House.told(Line.of(TeamsPhrase.OPENING), house.listener(asked.locale()), To.ROOM);
  }

  private Told opened(Asked asked, Order.Open order, String key) {
    ReentrantLock place = places.get(Math.floorMod(asked.where().id().hashCode(), PLACES));
    place.lock();
    try {
      Optional<Told> refused = opening.refused(asked, order);
      return refused.isPresent()
          ? refused.get()
          : opening.open(asked, order, order.script().orElseThrow(), key);
    } catch (RuntimeException fault) {
      LOG.error("A session could not be opened in Teams.", fault);
      return House.told(Line.of(TeamsPhrase.NOT_OPENED), house.listener(asked.locale()), To.PERSON);
    } finally {
      place.unlock();
    }
  }

  private Told bring(Asked asked, String code, String key, Consumer<Told> later) {
    Listener listener = house.listener(asked.locale());
    return switch (house.desk.linking().say(asked.visitor(), key, code)) {
      case Linked.Not(Line why) -> House.told(why, listener, To.PERSON);
      case Linked.Leads leads -> {
        threads.execute(() -> later.accept(brought(asked, leads)));
        yield House.told(Line.of(TeamsPhrase.LINKING), listener, To.ROOM);
      }
    };
  }

  private Told brought(Asked asked, Linked.Leads leads) {
    ReentrantLock place = places.get(Math.floorMod(asked.where().id().hashCode(), PLACES));
    place.lock();
    try {
      return opening.bring(asked, leads);
    } catch (RuntimeException fault) {
      LOG.error("A session could not be brought into Teams.", fault);
      return House.told(Line.of(TeamsPhrase.NOT_OPENED), house.listener(asked.locale()), To.PERSON);
    } finally {
      place.unlock();
    }
  }

  private Told share(Seat seat) {
    Face face = Face
        .of(Ids.own(),
            House.card(Line.of(TeamsPhrase.SHARE, "code", seat.state().house().code()), List.of()))
        .leadingTo(Line.of(TeamsPhrase.JOIN), URI.create(house.parts.links().of(seat.session()).join()));
    return new Told(face, seat.listener(), To.ROOM);
  }

  private Told board(Seat seat) {
    Face face = Face.of(Ids.own(), House.card(Line.of(TeamsPhrase.BOARD), List.of())).leadingTo(
        Line.of(TeamsPhrase.OPEN_BOARD), URI.create(house.parts.links().of(seat.session()).board()));
    return new Told(face, seat.listener(), To.PERSON_ALONE);
  }

  private Told leadToo(Asked asked, Seat seat, String key) {
    if (asked.named().isEmpty())
      return House.told(Line.of(TeamsPhrase.WHOM), seat.listener(), To.PERSON);
    Optional<Told> told = Optional.empty();
    for (int i = 0; i < asked.named().size(); i++)
      told = Optional.of(leadToo(asked, seat, asked.named().get(i), key + "-" + i));
    return told.orElseThrow();
  }

  /** Whoever has the link leads, so that it goes to nobody but who leads already. */
  private Told withoutApp(Asked asked, Seat seat, Someone other) {
    Line line = Line.of(TeamsPhrase.LEADS_WITHOUT_APP, "who", Line.theirs(other.name()));
    if (!reach.reaches(asked))
      return House.told(line, seat.listener(), To.PERSON);
    Line until = Line.of(TeamsPhrase.LEAD_IN_BROWSER_HELP, "who", Line.theirs(other.name()));
    Face face = Face.of(Ids.own(), House.card(line, List.of(new ChatText.Plain(until)))).leadingTo(
        Line.of(TeamsPhrase.LEAD_IN_BROWSER), URI.create(house.parts.links().of(seat.session()).lead()));
    return new Told(face, seat.listener(), To.PERSON_ALONE);
  }

  private Told leadToo(Asked asked, Seat seat, Someone other, String key) {
    Asked them = Asked.of(asked.where(), other);
    ConversationId remote = TeamsIds.personal(them.person());
    Outcome outcome = house.desk.coLeading().add(seat, key, them.visitor(), remote);
    Listener listener = seat.listener();
    if (outcome.noted() && !reach.reaches(them))
      return withoutApp(asked, seat, other);
    return outcome.told().map(card -> House.told(card, listener, To.PERSON))
        .orElseGet(() -> House.told(Line.of(nl.draaiboek.core.desk.DeskPhrase.DONE), listener, To.PERSON));
  }
}
