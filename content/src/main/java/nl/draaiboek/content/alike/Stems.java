package nl.draaiboek.content.alike;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of words, in Dutch or English, without those that say nothing by themselves. Thread-safe. */
final class Stems {
  /**
   * Letters with which a long stem counts a second time: "wachtlijst" and "wachten" begin alike, and so do many Dutch words that are made
   * of two.
   */
  private static final int BEGINNING = 5;

  private final Analyzer dutch = new DutchAnalyzer();
  private final Analyzer english = new EnglishAnalyzer();

  /** @return the stems of each text; all are taken to be in the language of which they have most small words */
  List<List<String>> of(List<String> texts) {
    Analyzer analyzer = small(texts, EnglishAnalyzer.getDefaultStopSet()) > small(texts,
        DutchAnalyzer.getDefaultStopSet())
            ? english
            : dutch;
    return texts.stream().map(text -> stems(analyzer, text)).toList();
  }

  private static long small(List<String> texts, CharArraySet words) {
    return texts.stream()
        .flatMap(text -> List.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)).stream())
        .filter(words::contains).count();
  }

  private static List<String> stems(Analyzer analyzer, String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("words", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        String stem = word.toString();
        stems.add(stem);
        if (stem.length() > BEGINNING)
          stems.add(stem.substring(0, BEGINNING) + "…");
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
    return stems;
  }
}
