package nl.draaiboek.core.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final Pendings pendings;

  Doing(DeskParts parts, Pendings pendings) {
    this.parts = parts;
    this.pendings = pendings;
  }

  /**
   * @param message that it came in with
   * @param id      of the message, a part of it, or a command; the same again has no second effect
   */
  Outcome does(Seat seat, String message, String id, Hearing hearing) {
    return switch (hearing) {
      case Hearing.Do what -> submit(seat, message, id, what);
      case Hearing.Several(var all) -> several(IntStream.range(0, all.size())
          .mapToObj(i -> submit(seat, message, id + "-" + i, all.get(i))).toList());
      case Hearing.AfterAll(var all) ->
        several(all.stream().map(each -> submit(seat, message, each.id(), each.what())).toList());
      case Hearing.Tell(Line line) -> Outcome.told(line, List.of());
      case Hearing.Show(var card) -> new Outcome(false, Optional.of(ChatCards.of(card)));
      case Hearing.Ask(Line line, _, var buttons) -> Outcome.told(line, controls(buttons));
      case Hearing.Offer(Line line, Button button) -> Outcome.told(line, controls(List.of(button)));
      case Hearing.Nothing() -> Outcome.NOTHING;
    };
  }

  /** All of them are tried; the first that is refused is told. */
  private static Outcome several(List<Outcome> outcomes) {
    return outcomes.stream().filter(outcome -> !outcome.noted()).findFirst().orElseGet(outcomes::getLast);
  }

  private Outcome submit(Seat seat, String message, String id, Hearing.Do what) {
    Reply reply = parts.engine().submit(seat.session(),
        new Incoming.Submitted(id, seat.person(), what.action(), what.answers()));
    return reply instanceof Reply.Refused(var refusal) && refusal.asks()
        ? HeldWords.ask(refusal.line(), pendings.hold(seat, message, new Hearing.Meant(id, what)))
        : outcome(reply);
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
