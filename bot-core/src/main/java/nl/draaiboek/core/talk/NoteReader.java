package nl.draaiboek.core.talk;

import java.util.Optional;
import nl.draaiboek.core.note.Colour;

/** Reads notes: a colour or a sign, perhaps the number of a card, and words. */
final class NoteReader {
  /** Sessions have at most 500 cards; a longer number is a sum or a year. */
  private static final int MOST_CARD = 999;
  private static final String SEPARATORS = ":.,;)-–—";

  private final Vocabulary vocabulary;

  NoteReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What stands in front: at most a sign and a colour. */
  private record Mark(Optional<Colour> colour, Optional<Colour> word, String sign, int end) {
    boolean isEmpty() {
      return end == 0;
    }
  }

  Optional<Meaning> read(Sentence said) {
    Mark mark = mark(said, 0);
    if (mark.isEmpty())
      return numberFirst(said);
    if (mark.end() == said.size())
      return Optional.of(new Meaning.Mark(draft(mark, Optional.empty(), "", "")));
    return marked(said, mark).map(note -> note);
  }

  /** @return new words for a note, from that piece on: perhaps with a colour and a card in front */
  Draft change(Sentence said, int from) {
    String words = said.from(from);
    Sentence rest = new Sentence(words, Tokens.of(words), false);
    if (rest.size() == 2 && vocabulary.card().contains(rest.plain(0)) && rest.number(1) > 0)
      return Draft.of(Optional.empty(), Optional.of(rest.number(1)), "");
    Mark mark = mark(rest, 0);
    if (mark.isEmpty())
      return Draft.of(words);
    if (mark.end() == rest.size())
      return draft(mark, Optional.empty(), "", "");
    return marked(rest, mark).map(Meaning.Note::draft).orElse(Draft.of(words));
  }

  private Mark mark(Sentence said, int from) {
    int at = from;
    String sign = "";
    Optional<Colour> word = Optional.empty();
    if (said.is(at, Token.Kind.SIGN))
      sign = said.plain(at++);
    Colour colour = said.is(at, Token.Kind.WORD) ? vocabulary.colours().get(said.plain(at)) : null;
    if (colour != null) {
      word = Optional.of(colour);
      at++;
      if (sign.isEmpty() && said.is(at, Token.Kind.SIGN))
        sign = said.plain(at++);
    }
    return new Mark(word.or(colourOf(sign)), word, sign, at);
  }

  private java.util.function.Supplier<Optional<Colour>> colourOf(String sign) {
    return () -> Optional.ofNullable(vocabulary.signs().get(sign));
  }

  private Optional<Meaning.Note> marked(Sentence said, Mark mark) {
    int at = mark.end();
    boolean colon = said.isMark(at, ":");
    boolean comma = said.isMark(at, ",");
    int numberAt = beforeNumber(said, colon || comma ? at + 1 : at);
    boolean sure = said.toBot() || mark.word().isPresent();
    if (isCard(said, numberAt) && ((!colon && !comma) || isSeparated(said, numberAt))) {
      int rest = afterSeparators(said, numberAt + 1);
      return Optional.of(new Meaning.Note(
          draft(mark, Optional.of(said.number(numberAt)), said.from(rest), said.from(numberAt)), sure));
    }
    boolean shaped = mark.word().isEmpty() || colon || said.toBot() || isDoubtful(said, numberAt);
    String words = said.from(afterSeparators(said, at));
    if (shaped)
      return Optional.of(new Meaning.Note(draft(mark, Optional.empty(), words, words), sure));
    return said.is(0, Token.Kind.SIGN) ? marked(said, signAlone(said)) : Optional.empty();
  }

  private Mark signAlone(Sentence said) {
    return new Mark(colourOf(said.plain(0)).get(), Optional.empty(), said.plain(0), 1);
  }

  /** A card's number may also come first: {@code 12 geel: …}. Without a colour it is a note only where it fits. */
  private Optional<Meaning> numberFirst(Sentence said) {
    int at = beforeNumber(said, 0);
    if (!isCard(said, at))
      return Optional.empty();
    Mark mark = mark(said, at + 1);
    boolean marked = mark.end() > at + 1;
    int end = marked ? mark.end() : at + 1;
    if (!said.isMark(end, ":") && !(marked && said.toBot()))
      return Optional.empty();
    return Optional.of(new Meaning.Note(
        draft(mark, Optional.of(said.number(at)), said.from(afterSeparators(said, end)), said.from(0)),
        marked || said.toBot()));
  }

  private int beforeNumber(Sentence said, int from) {
    int at = vocabulary.card().contains(said.plain(from)) ? from + 1 : from;
    return said.isMark(at, "#") ? at + 1 : at;
  }

  /** 12 is a card; 12e, 12%, 12-jarig, 2,5 and 10:30 are not. */
  private static boolean isCard(Sentence said, int at) {
    int number = said.number(at);
    return number >= 1 && number <= MOST_CARD && !isGlued(said, at) && !isDoubtful(said, at);
  }

  /** A number that is part of a word or a quantity. */
  private static boolean isGlued(Sentence said, int at) {
    if (!said.joined(at + 1))
      return false;
    boolean fraction = said.isMark(at + 1, ",.") && said.joined(at + 2) && said.number(at + 2) > 0;
    return fraction || said.is(at + 1, Token.Kind.WORD) || said.isMark(at + 1, "%€$°/+'");
  }

  /** A number with something stuck to it that might separate, and might not: it is asked after. */
  private static boolean isDoubtful(Sentence said, int at) {
    boolean joins = said.joined(at + 1) && said.joined(at + 2);
    return said.number(at) > 0 && joins
        && ((said.isMark(at + 1, "-–") && !said.isMark(at + 2, "-–"))
            || (said.isMark(at + 1, ":") && said.is(at + 2, Token.Kind.NUMBER)));
  }

  private static boolean isSeparated(Sentence said, int number) {
    return said.isMark(number + 1, SEPARATORS);
  }

  private static int afterSeparators(Sentence said, int from) {
    int at = from;
    while (said.isMark(at, SEPARATORS) && at < from + 2)
      at++;
    return at;
  }

  private static Draft draft(Mark mark, Optional<Integer> card, String words, String whole) {
    return new Draft(Optional.empty(), mark.colour(), mark.sign(), card, words, whole);
  }
}
