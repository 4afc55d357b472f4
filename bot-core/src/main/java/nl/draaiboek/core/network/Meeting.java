package nl.draaiboek.core.network;

import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;

/**
 * One meeting of a network.
 *
 * @param number   from 1, in the order in which they were planned; stays when it is moved
 * @param script   the name of its session script
 * @param session  the session that it became
 * @param sequence how often what an invitation says was changed since it was planned
 * @param why      it is off; empty where that was not said
 */
public record Meeting(int number, When when, Description description, String script, State state,
    Optional<SessionId> session, int sequence, Optional<String> why) {
  /** Where a meeting is in its life. */
  public enum State {
    PLANNED,
    CANCELLED,
    HELD
  }

  /**
   * The meeting's own words.
   *
   * @param place where; empty for none
   * @param link  to where it is held online; empty for none
   */
  public record Description(String place, String link, String aims, String materials) {
    public static final Description NONE = new Description("", "", "", "");
  }

  static Meeting planned(int number, When when, String place, String script) {
    return new Meeting(number, when, new Description(place, "", "", ""), script, State.PLANNED,
        Optional.empty(), 0, Optional.empty());
  }

  public boolean isPlanned() {
    return state == State.PLANNED;
  }

  Meeting moved(When to) {
    return new Meeting(number, to, description, script, state, session, sequence + 1, why);
  }

  Meeting cancelled(Optional<String> because) {
    return new Meeting(number, when, description, script, State.CANCELLED, session, sequence + 1, because);
  }

  Meeting described(Description as) {
    return new Meeting(number, when, as, script, state, session, sequence + 1, why);
  }

  Meeting scripted(String as) {
    return new Meeting(number, when, description, as, state, session, sequence, why);
  }

  Meeting held(SessionId in) {
    return new Meeting(number, when, description, script, State.HELD, Optional.of(in), sequence, why);
  }
}
