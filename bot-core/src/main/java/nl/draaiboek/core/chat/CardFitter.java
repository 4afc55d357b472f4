package nl.draaiboek.core.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.language.Line;

/** Makes a card fit a platform, so that the platform never refuses it: the text is shortened, what can be pressed is put in rows. */
public final class CardFitter {
  /** What the sentence about lines that were left out may take. */
  private static final int LEFT_OUT_CHARS = 100;

  private final CardLimits limits;

  public CardFitter(CardLimits limits) {
    this.limits = limits;
  }

  /** What goes under the text, side by side. */
  public sealed interface Row {
    record Buttons(List<Control.Press> presses) implements Row {}

    record Menu(Control.Pick pick) implements Row {}
  }

  /**
   * A line as it is set.
   *
   * @param text what it sets; empty for the sentence about what did not fit
   */
  public record Fitted(Optional<ChatText> text, String words) {}

  /**
   * The lines of a card that fit, from top to bottom.
   *
   * @param used characters that stand above them already
   */
  public List<String> lines(ChatCard card, int used, Typesetting typesetting) {
    return fitted(card, used, typesetting).stream().map(Fitted::words).toList();
  }

  /**
   * The lines of a card that fit, from top to bottom, each with what it sets.
   *
   * @param used characters that stand above them already
   */
  public List<Fitted> fitted(ChatCard card, int used, Typesetting typesetting) {
    List<Fitted> lines = new ArrayList<>();
    int left = limits.textChars() - used;
    int dropped = 0;
    for (ChatText text : card.texts()) {
      String line = typesetting.set(text,
          text instanceof ChatText.Instruction || text instanceof ChatText.Passage
              ? Math.max(limits.itemChars(), left - LEFT_OUT_CHARS)
              : limits.itemChars());
      if (dropped > 0 || line.length() + 1 > left - LEFT_OUT_CHARS) {
        dropped++;
        continue;
      }
      lines.add(new Fitted(Optional.of(text), line));
      left -= line.length() + 1;
    }
    if (dropped > 0)
      lines.add(new Fitted(Optional.empty(), typesetting.leftOut(dropped)));
    return lines;
  }

  /** @return what can be pressed, in rows that fit: buttons first; those that do not fit side by side become a choice */
  public List<Row> rows(ChatCard card) {
    List<Control.Press> presses = new ArrayList<>();
    List<Control.Pick> picks = new ArrayList<>();
    Set<Target> seen = new HashSet<>();
    for (Control control : card.controls())
      switch (control) {
        case Control.Press press when seen.add(press.target()) -> presses.add(press);
        case Control.Press _ -> {
        }
        case Control.Pick pick -> picks.add(pick);
      }
    int pickRows = Math.min(picks.size(), limits.rows() - 1);
    int buttons = (limits.rows() - pickRows) * limits.rowButtons();
    if (presses.size() > buttons) {
      int kept = buttons - limits.rowButtons();
      picks.addFirst(choice(presses.subList(kept, presses.size())));
      presses = presses.subList(0, kept);
    }
    return rows(presses, picks);
  }

  private List<Row> rows(List<Control.Press> presses, List<Control.Pick> picks) {
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < presses.size(); from += limits.rowButtons())
      rows.add(new Row.Buttons(
          List.copyOf(presses.subList(from, Math.min(presses.size(), from + limits.rowButtons())))));
    picks.stream().limit(limits.rows() - rows.size()).map(this::menu).forEach(rows::add);
    return rows;
  }

  private Row menu(Control.Pick pick) {
    return new Row.Menu(
        new Control.Pick(pick.prompt(), pick.choices().stream().distinct().limit(limits.options()).toList()));
  }

  private static Control.Pick choice(List<Control.Press> presses) {
    return new Control.Pick(Line.of(ChatPhrase.MORE_CHOICES), presses.stream()
        .map(press -> new Control.Choice(press.label(), Optional.empty(), press.target())).toList());
  }
}
