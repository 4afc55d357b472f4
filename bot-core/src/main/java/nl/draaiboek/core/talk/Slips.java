package nl.draaiboek.core.talk;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the words that someone probably meant, a slip of the pen away from what they typed. */
final class Slips {
  /** In so few letters every slip makes another word. */
  private static final int SHORTEST = 4;
  /** From here on two slips still leave the word to be seen. */
  private static final int LONG = 8;

  private final Vocabulary vocabulary;

  Slips(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** @return the message as it may have been meant, most likely first */
  Stream<Sentence> mended(Sentence said) {
    if (said.toBot())
      return Stream.concat(colours(said), commands(said));
    return Stream.concat(looksLikeNote(said) ? colours(said) : Stream.of(),
        namesNote(said) ? commands(said) : Stream.of());
  }

  /** Courtesies, answers and bare marks are not worth a question. */
  static boolean canBeOffered(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Chatter _,Meaning.Courtesy _,Meaning.Yes _,Meaning.Mark _,Meaning.BareNumber _,Meaning.Incomplete _,Meaning.Words _,Meaning.Nearest _ ->
        false;
      case Meaning.Note _,Meaning.Edit _,Meaning.Withdraw _,Meaning.Place _,Meaning.Vote _,Meaning.TakeBack _,Meaning.Choose _,Meaning.Agree _,Meaning.Read _,Meaning.Table _,Meaning.Ready _,Meaning.Call _,Meaning.Ask _,Meaning.Lead _,Meaning.MoreTime _ ->
        true;
    };
  }

  /** In a room: a word, a number and a colon. */
  private static boolean looksLikeNote(Sentence said) {
    return said.is(0, Token.Kind.WORD) && said.number(1) > 0 && said.isMark(2, ":");
  }

  /** In a room: {@code #3} behind the first word or two. */
  private static boolean namesNote(Sentence said) {
    int words = said.leadingWords();
    return words > 0 && words <= 2 && said.isMark(words, "#") && said.number(words + 1) > 0;
  }

  private Stream<Sentence> colours(Sentence said) {
    return near(said, 1, vocabulary.colours().keySet());
  }

  private Stream<Sentence> commands(Sentence said) {
    Set<Sentence> found = new LinkedHashSet<>();
    for (int words = Math.min(said.leadingWords(), vocabulary.longestCommand()); words > 0; words--)
      near(said, words, vocabulary.commands().keySet()).forEach(found::add);
    return found.stream();
  }

  private static Stream<Sentence> near(Sentence said, int words, Set<String> known) {
    if (said.leadingWords() < words)
      return Stream.of();
    String typed = said.words(0, words);
    Set<String> near = new HashSet<>();
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int slips = word.length() < SHORTEST ? 0 : word.length() < LONG ? 1 : 2;
      int distance = Math.abs(word.length() - typed.length()) > slips ? LONG : Letters.between(typed, word);
      if (distance == 0 || distance > slips || distance > least)
        continue;
      if (distance < least)
        near.clear();
      least = distance;
      near.add(word);
    }
    return near.stream().sorted().map(word -> said.beginning(word, words));
  }
}
