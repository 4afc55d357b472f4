package nl.draaiboek.core.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads commands: a few words that the vocabulary knows, and what they take. In a room they are the whole message. */
final class CommandReader {
  private static final int MOST_MINUTES = 120;
  /** What may stand around numbers. */
  private static final String BETWEEN = "#,;:&+";
  private static final String END = ".!…";

  private final Vocabulary vocabulary;
  private final NoteReader notes;
  private final int longest;

  CommandReader(Vocabulary vocabulary, NoteReader notes) {
    this.vocabulary = vocabulary;
    this.notes = notes;
    this.longest = vocabulary.longestCommand();
  }

  Optional<Meaning> read(Sentence said) {
    return moreTime(said).or(() -> number(said)).or(() -> ticked(said)).or(() -> phrase(said));
  }

  private Optional<Meaning> moreTime(Sentence said) {
    if (!said.isMark(0, "+") || !said.is(1, Token.Kind.NUMBER))
      return Optional.empty();
    int minutes = said.number(1);
    int end = vocabulary.minutes().contains(said.plain(2)) ? 3 : 2;
    return minutes >= 1 && minutes <= MOST_MINUTES && isOver(said, end, END)
        ? Optional.of(new Meaning.MoreTime(minutes))
        : Optional.empty();
  }

  private Optional<Meaning> number(Sentence said) {
    int at = vocabulary.card().contains(said.plain(0)) ? 1 : 0;
    if (said.isMark(at, "#"))
      at++;
    return said.number(at) > 0 && isOver(said, at + 1, END)
        ? Optional.of(new Meaning.BareNumber(said.number(at)))
        : Optional.empty();
  }

  /** Cards are also ticked off with the number in front: {@code 12 gelezen}. */
  private Optional<Meaning> ticked(Sentence said) {
    int end = said.size();
    while (end > 0 && said.isMark(end - 1, END))
      end--;
    int begin = end;
    while (begin > 0 && said.is(begin - 1, Token.Kind.WORD))
      begin--;
    for (int from = begin; from > 0 && from < end; from++) {
      Intent intent = vocabulary.commands().get(said.words(from, end));
      Optional<List<Integer>> cards = numbers(said, 0, from).filter(n -> !n.isEmpty());
      if ((intent == Intent.READ || intent == Intent.UNREAD) && cards.isPresent() && said.isWhole())
        return Optional.of(new Meaning.Read(cards.get(), intent == Intent.READ));
    }
    return Optional.empty();
  }

  private Optional<Meaning> phrase(Sentence said) {
    for (int words = Math.min(longest, said.leadingWords()); words > 0; words--) {
      Intent intent = vocabulary.commands().get(said.words(0, words));
      Optional<Meaning> read = intent == null ? Optional.empty() : read(intent, said, words);
      if (read.isPresent())
        return read;
    }
    return Optional.empty();
  }

  private Optional<Meaning> read(Intent intent, Sentence said, int at) {
    return switch (intent.takes()) {
      case NOTHING -> alone(intent, said, at);
      case NUMBER, NUMBERS -> numbers(said, at, said.size()).filter(_ -> said.isWhole())
          .flatMap(numbers -> numbered(intent, numbers, said.toBot()));
      case NOTE_AND_WORDS -> onNote(intent, said, at);
    };
  }

  private Optional<Meaning> alone(Intent intent, Sentence said, int at) {
    int end = at;
    while (said.toBot() && vocabulary.little().contains(said.plain(end)))
      end++;
    Meaning meaning = Meanings.of(intent);
    if (isOver(said, end, intent.isQuestion() ? END + "?" : END))
      return Optional.of(meaning);
    return said.toBot() && isOver(said, end, END + "?")
        ? Optional.of(new Meaning.Nearest(meaning, said.between(0, at)))
        : Optional.empty();
  }

  private static Optional<Meaning> numbered(Intent intent, List<Integer> numbers, boolean toBot) {
    if (numbers.isEmpty())
      return toBot ? Optional.of(new Meaning.Incomplete(intent)) : Optional.empty();
    if (intent.takes() == Intent.Takes.NUMBER && numbers.size() > 1)
      return Optional.empty();
    return Optional.of(Meanings.of(intent, numbers));
  }

  private Optional<Meaning> onNote(Intent intent, Sentence said, int begin) {
    int at = begin;
    while (vocabulary.little().contains(said.plain(at)))
      at++;
    boolean named = said.isMark(at, "#");
    if (named)
      at++;
    int note = said.number(at);
    if (note == 0)
      return said.toBot() && isOver(said, at, END)
          ? Optional.of(new Meaning.Incomplete(intent))
          : Optional.empty();
    if (said.is(at + 1, Token.Kind.WORD) && said.joined(at + 1))
      return Optional.empty();
    int rest = said.isMark(at + 1, ":,-–") ? at + 2 : at + 1;
    if (intent == Intent.EDIT)
      return named || said.toBot()
          ? Optional.of(new Meaning.Edit(note, notes.change(said, rest)))
          : Optional.empty();
    return named || said.toBot() || isPlace(said, rest)
        ? Optional.of(place(note, said, rest))
        : Optional.empty();
  }

  private boolean isPlace(Sentence said, int from) {
    return from < said.size() && said.isWhole() && said.tokens().subList(from, said.size()).stream()
        .allMatch(t -> PlaceWords.knows(vocabulary, t.plain()));
  }

  private Meaning place(int note, Sentence said, int from) {
    for (int i = from; i < said.size(); i++) {
      if (said.isMark(i, ":"))
        return new Meaning.Place(note, said.between(from, i), said.from(i + 1));
      if (vocabulary.because().contains(said.plain(i)))
        return new Meaning.Place(note, said.between(from, i), said.from(i));
    }
    return new Meaning.Place(note, said.from(from), "");
  }

  /** @return the numbers between two pieces; empty where anything else stands there than numbers and what joins them */
  private Optional<List<Integer>> numbers(Sentence said, int from, int to) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      boolean last = i == to - 1;
      if (said.number(i) > 0)
        numbers.add(said.number(i));
      else if (!said.isMark(i, BETWEEN) && !(last && said.isMark(i, END))
          && !(vocabulary.little().contains(said.plain(i)) && !isUnit(said, i)))
        return Optional.empty();
    }
    return Optional.of(numbers);
  }

  /** What sticks to a number makes it something else, such as 3x. */
  private static boolean isUnit(Sentence said, int at) {
    return said.joined(at) && said.is(at - 1, Token.Kind.NUMBER);
  }

  private static boolean isOver(Sentence said, int at, String marks) {
    for (int i = at; i < said.size(); i++)
      if (!said.isMark(i, marks) && !(said.toBot() && said.is(i, Token.Kind.SIGN)))
        return false;
    return said.isWhole();
  }
}
