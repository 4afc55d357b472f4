package nl.draaiboek.core.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;

/** A place on a landscape by two choices of five: how far to the right, then how far up. */
final class Grid {
  /** The middles of five columns or rows, from 0 to 100. */
  private static final List<Integer> MIDDLES = List.of(10, 30, 50, 70, 90);

  private Grid() {}

  /** @param at the note's number; then, once chosen, how far to the right */
  static ChatCard page(CardPart.Landscape sheet, List<Integer> at, List<Control> below) {
    boolean across = at.size() == 1;
    var axes = sheet.axes();
    Line low = across ? axes.left() : axes.bottom();
    Line high = across ? axes.right() : axes.top();
    String so = OwnPages.PLACE + "/" + String.join("/", at.stream().map(String::valueOf).toList());
    List<Control> controls = Stream.concat(MIDDLES.stream()
        .<Control>map(middle -> Control.press(label(middle, low, high), new Target.See(so + "/" + middle))),
        below.stream()).toList();
    return new ChatCard(Line.of(ChatPhrase.WHERE, "number", at.getFirst()), Optional.empty(),
        List.of(new ChatText.Plain(Line.of(ChatPhrase.AXIS, "low", low, "high", high))), controls);
  }

  private static Line label(int middle, Line low, Line high) {
    return switch (middle) {
      case 10 -> Line.of(ChatPhrase.FAR, "end", low);
      case 30 -> Line.of(ChatPhrase.SOMEWHAT, "end", low);
      case 70 -> Line.of(ChatPhrase.SOMEWHAT, "end", high);
      case 90 -> Line.of(ChatPhrase.FAR, "end", high);
      default -> Line.of(ChatPhrase.MIDDLE);
    };
  }
}
