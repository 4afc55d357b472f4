package nl.draaiboek.teams.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.draaiboek.core.engine.SpokenCodes;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.talk.Letters;

/** Reads orders: {@code open duidingssessie 4 tafels 90 minuten nl}, {@code deel}, {@code board}, {@code begeleider @Ben},
 * {@code koppel BOKA MERI}. */
final class OrderReader {
  /** In so few letters every slip makes another word. */
  private static final int SHORTEST = 4;
  /** What begins with a word of an order and goes on for longer is talk. */
  private static final int MOST_WORDS = 15;

  private final Supplier<List<Script>> scripts;

  /** @param scripts that a session can be opened from, as they are now */
  OrderReader(Supplier<List<Script>> scripts) {
    this.scripts = scripts;
  }

  /** @param named whether other people are named in it */
  Optional<Order> read(String said, boolean named) {
    List<String> words = words(said);
    if (words.isEmpty() || words.size() > MOST_WORDS)
      return Optional.empty();
    boolean alone = words.stream().skip(1).allMatch(OrderWord.LITTLE::is);
    return OrderWord.first(words.getFirst()).flatMap(first -> switch (first) {
      case OPEN -> Optional.of(open(words.subList(1, words.size())));
      case SHARE -> alone ? Optional.of(new Order.Share()) : Optional.empty();
      case BOARD -> alone ? Optional.of(new Order.Board()) : Optional.empty();
      case LEAD_TOO -> alone || named ? Optional.of(new Order.LeadToo()) : Optional.empty();
      case LINK -> link(words.stream().skip(1).filter(word -> !OrderWord.LITTLE.is(word)).toList());
      case TABLES, MINUTES, DUTCH, ENGLISH, AND, BESIDE, LITTLE -> Optional.empty();
    });
  }

  /** @return the order that was probably meant, as it should have been typed; empty where that is not plain */
  Optional<String> nearest(String said) {
    List<String> words = words(said);
    if (words.isEmpty() || words.size() > MOST_WORDS)
      return Optional.empty();
    Map<Order, String> meant = new LinkedHashMap<>();
    Stream.concat(Stream.of(words.getFirst()), near(words.getFirst()))
        .flatMap(first -> mended(first, words.subList(1, words.size()))).distinct()
        .forEach(text -> read(text, false).filter(OrderReader::canBeOffered)
            .ifPresent(order -> meant.putIfAbsent(order, text)));
    return meant.size() == 1 ? meant.values().stream().findFirst() : Optional.empty();
  }

  /** Whom somebody wants to lead too, a button would not know. */
  private static boolean canBeOffered(Order order) {
    return switch (order) {
      case Order.Open open -> open.script().isPresent() || open.asked().isEmpty();
      case Order.Share _,Order.Board _ -> true;
      case Order.Link(var code) -> code.filter(SpokenCodes::isCode).isPresent();
      case Order.LeadToo _ -> false;
    };
  }

  private static Stream<String> near(String typed) {
    return OrderWord.firsts().filter(word -> word.length() >= SHORTEST && Letters.between(typed, word) == 1);
  }

  /** @return the order as it is, and with the name of a script in the place of a word that is nearly it */
  private Stream<String> mended(String first, List<String> rest) {
    Stream<String> named = scripts.get().stream().map(Script::name)
        .flatMap(name -> rest.stream().filter(word -> isNear(word, name))
            .map(word -> first + " " + String.join(" ", replaced(rest, word, name))));
    return Stream.concat(Stream.of((first + " " + String.join(" ", rest)).strip()), named);
  }

  private static boolean isNear(String word, String name) {
    int slips = Letters.between(word, name);
    return slips > 0 && slips <= 2 && name.length() > 2 * SHORTEST;
  }

  private static List<String> replaced(List<String> words, String word, String by) {
    return words.stream().map(w -> w.equals(word) ? by : w).toList();
  }

  /** A code is one word, or said in two halves; what goes on for longer is talk. */
  private static Optional<Order> link(List<String> said) {
    if (said.isEmpty())
      return Optional.of(new Order.Link(Optional.empty()));
    return said.size() <= 2
        ? Optional.of(new Order.Link(Optional.of(String.join(" ", said))))
        : Optional.empty();
  }

  private Order.Open open(List<String> said) {
    List<String> words = new ArrayList<>(said);
    OpeningDetails details = new OpeningDetails();
    while (!words.isEmpty() && script(words).isEmpty()
        && details.takes(words.getLast(), words.size() == 1 ? "" : words.get(words.size() - 2)))
      words.removeLast();
    while (!words.isEmpty() && script(words).isEmpty() && OrderWord.LITTLE.is(words.getFirst()))
      words.removeFirst();
    return details.order(script(words), String.join(" ", words));
  }

  private Optional<Script> script(List<String> words) {
    String asked = String.join(" ", words);
    return scripts.get().stream().filter(script -> isCalled(script, asked)).findFirst();
  }

  private static boolean isCalled(Script script, String asked) {
    return script.name().equals(asked) || script.title().byLanguage().values().stream()
        .anyMatch(title -> String.join(" ", words(title)).equals(asked));
  }

  private static List<String> words(String said) {
    return Stream.of(said.toLowerCase(Locale.ROOT).strip().split("[\\s,;:]+", -1))
        .map(word -> word.replaceAll("^[\"'“”‘’(]+|[\"'“”‘’).!?…]+$", "")).filter(word -> !word.isEmpty())
        .toList();
  }
}
