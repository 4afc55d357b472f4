package nl.draaiboek.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatCards;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.talk.Hearing;

/** Does what somebody's words come to, and says what they are told of it. */
final class Doing {
  private final DeskParts parts;

  Doing(DeskParts parts) {
    this.parts = parts;
  }

  /** @param id of the message or command; the same again has no second effect */
  Outcome does(Seat seat, String id, Hearing hearing) {
    return switch (hearing) {
      case Hearing.Do what -> outcome(submit(seat, id, what));
      case Hearing.Several(var all) -> several(seat, id, all);
      case Hearing.Tell(Line line) -> Outcome.told(line, List.of());
      case Hearing.Show(var card) -> new Outcome(false, Optional.of(ChatCards.of(card)));
      case Hearing.Ask(Line line, _, var buttons) -> Outcome.told(line, controls(buttons));
      case Hearing.Offer(Line line, Button button) -> Outcome.told(line, controls(List.of(button)));
      case Hearing.Nothing() -> Outcome.NOTHING;
    };
  }

  /** All of them are tried; the first that is refused is told. */
  private Outcome several(Seat seat, String id, List<Hearing.Do> all) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++)
      outcomes.add(outcome(submit(seat, id + "-" + i, all.get(i))));
    return outcomes.stream().filter(outcome -> !outcome.noted()).findFirst().orElseGet(outcomes::getLast);
  }

  private Reply submit(Seat seat, String id, Hearing.Do what) {
    return parts.engine().submit(seat.session(),
        new Incoming.Submitted(id, seat.person(), what.action(), what.answers()));
  }

  private static Outcome outcome(Reply reply) {
    Optional<ChatCard> told = Answers.words(reply)
        .map(line -> new ChatCard(line, Optional.empty(), List.of(), List.of()));
    return new Outcome(reply instanceof Reply.Noted || reply instanceof Reply.Again, told);
  }

  private static List<Control> controls(List<Button> buttons) {
    return buttons.stream()
        .<Control>map(b -> new Control.Press(b.label(), new Target.Act(b.action()), b.emphasis())).toList();
  }
}
