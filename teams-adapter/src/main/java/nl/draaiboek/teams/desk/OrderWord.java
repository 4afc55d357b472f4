package nl.draaiboek.teams.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of orders, in Dutch and in English at once. */
enum OrderWord {
  OPEN("open"),
  SHARE("deel delen share"),
  BOARD("bord scherm board screen"),
  LEAD_TOO("begeleider facilitator"),
  LINK("koppel koppelen link"),
  TABLES("tafel tafels table tables"),
  MINUTES("minuut minuten min minute minutes mins"),
  DUTCH("nl nederlands dutch"),
  ENGLISH("en engels english"),
  AND("en and"),
  /** What changes nothing beside how a session is to be opened: {@code van 75 minuten}, {@code 75 minutes long}. */
  BESIDE("van of lang long"),
  /** What changes nothing. */
  LITTLE("code een de het met in voor sessie draaiboek graag a the with for session please");

  private static final OrderWord[] FIRSTS = {OPEN, SHARE, BOARD, LEAD_TOO, LINK};

  private final String words;

  /** @param words between spaces */
  OrderWord(String words) {
    this.words = words;
  }

  boolean is(String word) {
    return words().contains(word);
  }

  private List<String> words() {
    return List.of(words.split(" ", -1));
  }

  /** @return what an order begins with */
  static Optional<OrderWord> first(String word) {
    return Stream.of(FIRSTS).filter(first -> first.is(word)).findFirst();
  }

  /** @return all words with which an order can begin */
  static Stream<String> firsts() {
    return Stream.of(FIRSTS).flatMap(first -> first.words().stream()).sorted();
  }
}
