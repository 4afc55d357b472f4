package nl.draaiboek.core.chat;

import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;

/**
 * What stands behind a button of a remote says of which session it is, and what stands behind one of a letter, of which network:
 * whoever has to do with two has both in the one conversation that they have with the bot. It reads {@code in/ID/} and then what
 * is to be done.
 */
public final class RemoteAddress {
  private static final String IN = "in/";
  private static final String ID = "[A-Za-z0-9_-]{1,64}";

  private RemoteAddress() {}

  static String of(SessionId session, String action) {
    return IN + session + "/" + action;
  }

  /** @return the same card, on which each press and each form says whose it is */
  public static ChatCard on(SessionId owner, ChatCard card) {
    return new ChatCard(card.title(), card.clock(), card.texts(),
        card.controls().stream().map(control -> on(owner, control)).toList(), card.enclosed());
  }

  /** @return the same, which says whose it is */
  public static Control on(SessionId owner, Control control) {
    return switch (control) {
      case Control.Press(Line label, Target target, var emphasis) ->
        new Control.Press(label, on(owner, target), emphasis);
      case Control.Pick(Line prompt, var choices) -> new Control.Pick(prompt, choices.stream()
          .map(c -> new Control.Choice(c.label(), c.detail(), on(owner, c.target()))).toList());
    };
  }

  /** @return the same, which says whose it is */
  public static Target on(SessionId owner, Target target) {
    return switch (target) {
      case Target.Act(String action) -> new Target.Act(of(owner, action));
      case Target.Fill(String action) -> new Target.Fill(of(owner, action));
      case Target.See see -> see;
    };
  }

  /** @return the session, or the owner of a network's letters, that it is of; empty for what stands on neither */
  public static Optional<SessionId> session(Target target) {
    return end(target).map(end -> action(target).substring(IN.length(), end)).filter(id -> id.matches(ID))
        .map(SessionId::new);
  }

  /** @return the same without that; as it was for what says of nobody that it is theirs */
  public static Target bare(Target target) {
    return end(target).<Target>map(end -> switch (target) {
      case Target.Act(String action) -> new Target.Act(action.substring(end + 1));
      case Target.Fill(String action) -> new Target.Fill(action.substring(end + 1));
      case Target.See see -> see;
    }).orElse(target);
  }

  /** @return where the id ends */
  private static Optional<Integer> end(Target target) {
    String action = action(target);
    int end = action.indexOf('/', IN.length());
    return action.startsWith(IN) && end > IN.length() && end < action.length() - 1
        ? Optional.of(end)
        : Optional.empty();
  }

  private static String action(Target target) {
    return switch (target) {
      case Target.Act(String action) -> action;
      case Target.Fill(String action) -> action;
      case Target.See _ -> "";
    };
  }
}
