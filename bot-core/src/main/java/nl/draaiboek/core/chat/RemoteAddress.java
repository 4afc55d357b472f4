package nl.draaiboek.core.chat;

import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;

/**
 * What stands behind a button of a remote says of which session it is: whoever leads two has both remotes in the one conversation
 * that they have with the bot. It reads {@code in/SESSION/} and then what is to be done.
 */
public final class RemoteAddress {
  private static final String IN = "in/";

  private RemoteAddress() {}

  static String of(SessionId session, String action) {
    return IN + session + "/" + action;
  }

  /** @return the session that it is of; empty for what stands on no remote */
  public static Optional<SessionId> session(Target target) {
    return end(target).map(end -> new SessionId(action(target).substring(IN.length(), end)));
  }

  /** @return the same without the session; as it was for what stands on no remote */
  public static Target bare(Target target) {
    return end(target).<Target>map(end -> new Target.Act(action(target).substring(end + 1))).orElse(target);
  }

  /** @return where the session ends */
  private static Optional<Integer> end(Target target) {
    String action = action(target);
    int end = action.indexOf('/', IN.length());
    return action.startsWith(IN) && end > IN.length() && end < action.length() - 1
        ? Optional.of(end)
        : Optional.empty();
  }

  private static String action(Target target) {
    return target instanceof Target.Act(String action) ? action : "";
  }
}
