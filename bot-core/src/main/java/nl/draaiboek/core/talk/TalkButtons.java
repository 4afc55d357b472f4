package nl.draaiboek.core.talk;

import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;

/** Buttons below what the bot asks someone who typed; their addresses are the desk's, not the session's. */
final class TalkButtons {
  static final String PICK = TalkDesk.ADDRESS + "pick/";
  /** What fits on a button of any channel, in characters. */
  private static final int LABEL_CHARS = 60;

  private TalkButtons() {}

  static Optional<Button> pick(Line label, String value) {
    String action = PICK + value;
    return action.length() > Button.MAX_ACTION_CHARS
        ? Optional.empty()
        : Optional.of(Button.plain(label, action));
  }

  static Button yes(Line label) {
    return Button.strong(label, TalkDesk.YES);
  }

  /** @return what someone typed, short enough for a button */
  static Line typed(String words) {
    String line = words.replace('\n', ' ');
    return Line.theirs(line.codePointCount(0, line.length()) <= LABEL_CHARS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LABEL_CHARS - 1)).strip() + "…");
  }
}
