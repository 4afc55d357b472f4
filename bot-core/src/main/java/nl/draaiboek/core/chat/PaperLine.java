package nl.draaiboek.core.chat;

import java.util.HashMap;
import java.util.Map;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Paper;

/** A note on one line: its sign, its number, its card, its words, whether there is a picture, and who wrote it where that is shown. */
final class PaperLine {
  private PaperLine() {}

  static Line of(Paper paper) {
    return new Line.Ours(ChatPhrase.PAPER, Map.of("mark", mark(paper), "words", words(paper), "by",
        paper.author().<Object>map(who -> Line.of(ChatPhrase.BY, "who", who)).orElse(""), "dots",
        paper.dots() > 0 ? Line.of(ChatPhrase.DOTS_ON_IT, "dots", paper.dots()) : ""));
  }

  private static Line words(Paper paper) {
    return paper.photo().isPresent()
        ? Line.of(ChatPhrase.WITH_PHOTO, "words", paper.words())
        : paper.words();
  }

  /** @return sign and numbers, e.g. {@code 💡 #3 · 12}: the note's own, then its story card's */
  static Line mark(Paper paper) {
    Map<String, Object> values = new HashMap<>(
        Map.of("sign", paper.sign().isEmpty() ? paper.kind() : paper.sign(),
            "number", paper.note().number()));
    paper.card().ifPresent(card -> values.put("card", card));
    return new Line.Ours(paper.card().isPresent() ? ChatPhrase.MARK_WITH_CARD : ChatPhrase.MARK, values);
  }
}
