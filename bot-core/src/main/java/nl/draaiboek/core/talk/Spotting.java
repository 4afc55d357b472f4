package nl.draaiboek.core.talk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.message.CardPart.Axes;

/** Finds the spot that words mean: sides, and words that stand at one end of the axes and nowhere else. */
record Spotting(Vocabulary vocabulary, Axes axes) {
  /** A place on the sheet, as the form of a landscape takes it. */
  record At(int x, int y) {}

  private static final int MIDDLE = 50;
  /** The middle of that half. */
  private static final int ASIDE = 25;
  private static final int FAR_ASIDE = 40;
  private static final int SLIGHTLY_ASIDE = 10;

  /**
   * @param where as typed
   * @param now   where the note hangs: a side that is not named stays
   * @return empty where a word means nothing here, or both sides of an axis are named
   */
  Optional<At> find(String where, Optional<At> now) {
    Set<PlaceWord> named = new HashSet<>();
    for (Token token : Tokens.of(where)) {
      List<PlaceWord> said = meaning(token);
      if (said.isEmpty() && !isFiller(token))
        return Optional.empty();
      named.addAll(said);
    }
    boolean clash = named.containsAll(Set.of(PlaceWord.LEFT, PlaceWord.RIGHT))
        || named.containsAll(Set.of(PlaceWord.TOP, PlaceWord.BOTTOM));
    boolean none = named.stream().allMatch(w -> w == PlaceWord.FAR || w == PlaceWord.SLIGHTLY);
    if (clash || none)
      return Optional.empty();
    int aside = named.contains(PlaceWord.FAR)
        ? FAR_ASIDE
        : named.contains(PlaceWord.SLIGHTLY) ? SLIGHTLY_ASIDE : ASIDE;
    boolean middle = named.contains(PlaceWord.MIDDLE);
    return Optional.of(new At(
        along(named, PlaceWord.LEFT, PlaceWord.RIGHT, aside, middle ? MIDDLE : now.map(At::x).orElse(MIDDLE)),
        along(named, PlaceWord.BOTTOM, PlaceWord.TOP, aside,
            middle ? MIDDLE : now.map(At::y).orElse(MIDDLE))));
  }

  private static int along(Set<PlaceWord> named, PlaceWord low, PlaceWord high, int aside, int otherwise) {
    if (named.contains(low))
      return MIDDLE - aside;
    return named.contains(high) ? MIDDLE + aside : otherwise;
  }

  private List<PlaceWord> meaning(Token token) {
    List<PlaceWord> sides = PlaceWords.of(vocabulary, token.plain());
    return sides.isEmpty() ? end(token.plain()).stream().toList() : sides;
  }

  private Optional<PlaceWord> end(String word) {
    Set<PlaceWord> ends = ends(word);
    return ends.size() == 1 ? ends.stream().findFirst() : Optional.empty();
  }

  /** @return the ends at which the word stands, in any language */
  private Set<PlaceWord> ends(String word) {
    Set<PlaceWord> ends = new HashSet<>();
    if (words(axes.left()).contains(word))
      ends.add(PlaceWord.LEFT);
    if (words(axes.right()).contains(word))
      ends.add(PlaceWord.RIGHT);
    if (words(axes.bottom()).contains(word))
      ends.add(PlaceWord.BOTTOM);
    if (words(axes.top()).contains(word))
      ends.add(PlaceWord.TOP);
    return ends;
  }

  private static Set<String> words(nl.draaiboek.core.language.Line end) {
    Set<String> words = new HashSet<>();
    for (String name : Called.of(end))
      Tokens.of(name).stream().filter(t -> t.is(Token.Kind.WORD)).map(Token::plain).forEach(words::add);
    return words;
  }

  private boolean isFiller(Token token) {
    return token.is(Token.Kind.MARK) || vocabulary.little().contains(token.plain())
        || ends(token.plain()).size() > 1;
  }
}
