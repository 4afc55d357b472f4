package nl.draaiboek.core.desk.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how people move a meeting or call it off: {@code 3 naar 12 maart 10:00}, {@code 3 omdat de zaal dicht is}. */
final class ChangeReader {
  private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final String MEETING = "^(?:(?:de|the)\\s+)?(?:bijeenkomst|meeting)?\\s*(?:nummer|number|#)?\\s*(\\d{1,4})\\b";
  private static final Pattern MOVE = Pattern.compile(MEETING + "\\s*(?:naar|to|op|on)?\\s*:?\\s*(.*)$",
      WORDS);
  private static final Pattern CANCEL = Pattern
      .compile(MEETING + "\\s*[,:.]?\\s*(?:omdat|want|because)?\\s*:?\\s*(.*)$", WORDS);

  private ChangeReader() {}

  static Optional<Ask> move(String said, boolean mayBeNote) {
    Matcher move = MOVE.matcher(said.strip());
    return move.find() && !move.group(2).isBlank()
        ? Optional.of(new Ask.Move(Integer.parseInt(move.group(1)), move.group(2).strip(), false))
        : unclear(said, mayBeNote, NetworkDeskPhrase.MOVE_HOW, NetworkDeskPhrase.MOVE_EXAMPLE);
  }

  static Optional<Ask> cancel(String said, boolean mayBeNote) {
    Matcher cancel = CANCEL.matcher(said.strip());
    return cancel.find()
        ? Optional.of(new Ask.Cancel(Integer.parseInt(cancel.group(1)), cancel.group(2).strip(), false))
        : unclear(said, mayBeNote, NetworkDeskPhrase.CANCEL_HOW, NetworkDeskPhrase.CANCEL_EXAMPLE);
  }

  /** The word alone shows which meetings there are. */
  private static Optional<Ask> unclear(String said, boolean mayBeNote, NetworkDeskPhrase how,
      NetworkDeskPhrase example) {
    if (said.isBlank())
      return Optional.of(new Ask.Meetings());
    boolean number = Character.isDigit(said.strip().charAt(0));
    return mayBeNote && !number ? Optional.empty() : Optional.of(new Ask.Unclear(how, example));
  }
}
