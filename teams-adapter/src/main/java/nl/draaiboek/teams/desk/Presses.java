package nl.draaiboek.teams.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.RemoteAddress;
import nl.draaiboek.core.chat.RemoteChat;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.desk.Outcome;
import nl.draaiboek.core.desk.Pressed;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.teams.card.CardAnswer;
import nl.draaiboek.teams.card.Face;
import nl.draaiboek.teams.desk.Told.To;
import nl.draaiboek.teams.door.Happening;

/**
 * Takes what people press and fill in. What is somebody's own takes the place of the card that they pressed on, for them alone; the
 * room sees what came of it on its own card.
 */
final class Presses {
  private static final Outcome GONE = new Outcome(false,
      Optional.of(Desk.line(Line.of(DeskPhrase.FORM_GONE))));
  /** Teams tells a press again after some thirty seconds; who presses again after this long means it. */
  private static final Duration SAME = Duration.ofMinutes(1);

  private final House house;
  private final Orders orders;
  private final Networks networks;

  Presses(House house, Orders orders, Networks networks) {
    this.house = house;
    this.orders = orders;
    this.networks = networks;
  }

  /** What whoever pressed gets to see: a line, or a card in the place of the one that they pressed on. */
  sealed interface Seen {
    record Sentence(Line line, Listener listener) implements Seen {}

    record Page(Face face, Listener listener) implements Seen {}

    /** What came of it stands on everybody's card: whoever pressed hears that it is done. */
    record Nothing(Listener listener) implements Seen {}
  }

  /** @param later told what there is to tell when it takes a while */
  Seen press(Happening.Pressed pressed, Consumer<Told> later) {
    Asked asked = Asked.of(pressed);
    return switch (CardAnswer.read(pressed.value())) {
      case CardAnswer.Refused(Line line) -> new Seen.Sentence(line, house.listener(asked.locale()));
      case CardAnswer.Filled(String action, var answers, String key) when action.equals(Opening.FORM) ->
        order(asked, orders.filled(answers), key, later);
      case CardAnswer.Filled(String action, var answers, String key) when NetworkDesk
          .isOurs(new Target.Act(action).text()) ->
        networks.filled(asked, key, new Target.Act(action), answers);
      case CardAnswer.Filled(String action, var answers, String key) ->
        seated(asked, house.find(asked), seat -> act(seat, key, Ids.pressed(asked, key),
            house.desk.filled(new Target.Act(action).text(), answers)));
      case CardAnswer.Pressed(Target.Act(String action), String key) when orders.pressed(action)
          .isPresent() ->
        order(asked, orders.pressed(action).orElseThrow(), key, later);
      case CardAnswer.Pressed(Target target, String key) when NetworkDesk.isOurs(target.text()) ->
        networks.press(asked, key, target);
      case CardAnswer.Pressed(Target target, String key) when asksForCode(target) ->
        seated(asked, house.find(asked, target.text()), seat -> code(seat, later));
      case CardAnswer.Pressed(Target target, String key) ->
        seated(asked, house.find(asked, target.text()), seat -> {
          String id = once(seat, Ids.pressed(asked, key));
          return act(seat, key, id, house.desk.press(seat, id, target.text()));
        });
    };
  }

  private static boolean asksForCode(Target target) {
    return RemoteAddress.bare(target).equals(new Target.Act(RemoteChat.ASK_FOR_CODE));
  }

  /** A code is a message of its own: it is read over, and said elsewhere, while the remote changes. */
  private Seen code(Seat seat, Consumer<Told> later) {
    later.accept(House.told(house.desk.linking().ask(seat), seat.listener(), To.PERSON_ALONE));
    return new Seen.Nothing(seat.listener());
  }

  private Seen order(Asked asked, Order order, String key, Consumer<Told> later) {
    Told told = orders.carryOut(asked, order, Ids.pressed(asked, key), later);
    return new Seen.Page(told.face(), told.listener());
  }

  private Seen seated(Asked asked, Optional<Seat> found, java.util.function.Function<Seat, Seen> work) {
    return found.map(work).orElseGet(
        () -> new Seen.Sentence(house.noSession(asked.where()), house.listener(asked.locale())));
  }

  /**
   * A press that is told again within a minute or two is the same one. After that the same button on the same card counts anew: who
   * called the facilitator may call again, though nothing on the card changed.
   *
   * @return its id in the store
   */
  private String once(Seat seat, String press) {
    long now = house.parts.clock().millis() / SAME.toMillis();
    String before = press + "-" + (now - 1);
    boolean same = List.of(before, before + "-0").stream()
        .anyMatch(id -> house.parts.engine().wasHeard(seat.session(), id));
    return same ? before : press + "-" + now;
  }

  private Seen act(Seat seat, String key, String id, Pressed pressed) {
    boolean own = Ids.isOwn(key);
    return switch (pressed) {
      case Pressed.Fill(var form) -> new Seen.Page(Face.form(Ids.own(), form), seat.listener());
      case Pressed.Page(ChatCard card) -> page(seat, card);
      case Pressed.Act(Hearing hearing) -> outcome(seat, own, house.desk.does(seat, id, hearing));
      case Pressed.Gone() -> outcome(seat, own, GONE);
    };
  }

  private Seen outcome(Seat seat, boolean own, Outcome outcome) {
    boolean asks = outcome.told().filter(card -> !card.controls().isEmpty()).isPresent();
    if (asks)
      return page(seat, outcome.told().orElseThrow());
    if (own)
      return page(seat, house.desk.own(seat, outcome));
    return outcome.told().<Seen>map(card -> new Seen.Sentence(card.title(), seat.listener()))
        .orElseGet(() -> new Seen.Nothing(seat.listener()));
  }

  private static Seen page(Seat seat, ChatCard card) {
    return new Seen.Page(Face.of(Ids.own(), card), seat.listener());
  }

  /** @return the same as something to say; empty where there is nothing to be said */
  static Optional<Told> told(Seen seen) {
    return switch (seen) {
      case Seen.Sentence(Line line, Listener listener) -> Optional.of(House.told(line, listener, To.PERSON));
      case Seen.Page(Face face, Listener listener) -> Optional.of(new Told(face, listener, To.PERSON_ALONE));
      case Seen.Nothing _ -> Optional.empty();
    };
  }
}
