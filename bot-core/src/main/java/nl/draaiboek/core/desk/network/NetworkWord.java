package nl.draaiboek.core.desk.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which people ask something of a network, in Dutch and in English at once. */
enum NetworkWord {
  FOUND("begin nieuw found new"),
  HOME("hier thuis here home"),
  PLAN("plan plannen"),
  MOVE("verplaats verzet verschuif move"),
  CANCEL("annuleer schrap cancel"),
  MEETINGS("bijeenkomsten meetings"),
  FIND("zoek vind archief search find archive"),
  NEXT("volgende wanneer next when"),
  COMING("kom kan coming come"),
  HOMEWORK("huiswerk homework"),
  ANSWER("antwoord answer"),
  TASKS("taken tasks"),
  DONE("gedaan klaar done"),
  SNOOZE("stil sluimer snooze quiet"),
  WISHES("wensen wishes"),
  MEMBERS("leden mensen members people"),
  GROUPS("groepen groep leergroepen leergroep groups group"),
  LEAVE("weg verlaat leave"),
  DATA("gegevens data"),
  FORGET("vergeet wis forget erase"),
  LINK("koppel koppelen link"),
  DELIVERY("bezorging delivery"),
  KEEP("bewaar bewaren bewaartermijn keep retention"),
  HELP("help hulp");

  private static final List<String> YES = List.of("ja", "wel", "yes");
  private static final List<String> NO = List.of("nee", "niet", "no", "not");
  private static final List<String> LATE = List.of("later", "late");
  private static final List<String> MAYBE = List.of("misschien", "perhaps", "maybe");
  private static final Map<String, String> WAYS = Map.of("zaal", "room", "ruimte", "room", "room", "room",
      "locatie", "room", "discord", "discord", "teams", "teams", "browser", "browser", "online", "browser");
  private static final List<String> BEFORE_A_WAY = List.of("in", "op", "via", "naar", "on", "by", "to");
  private static final List<String> LITTLE = List.of("ik", "de", "het", "een", "mijn", "i", "am", "the", "a",
      "my", "dag", "dagen", "day", "days", "graag", "please", "code", "bijeenkomst", "meeting");

  private final String words;

  /** @param words between spaces */
  NetworkWord(String words) {
    this.words = words;
  }

  static Optional<NetworkWord> of(String word) {
    return Stream.of(values()).filter(known -> List.of(known.words.split(" ", -1)).contains(word))
        .findFirst();
  }

  static boolean isNetwork(String word) {
    return word.equals("netwerk") || word.equals("network");
  }

  /** @return whether it changes nothing */
  static boolean isLittle(String word) {
    return LITTLE.contains(word);
  }

  /** @return which way of coming a word names, as in an address */
  static Optional<String> way(String word) {
    return Optional.ofNullable(WAYS.get(word));
  }

  /** @return whether a word names a way of coming, or goes before one that does */
  static boolean isOfAWay(String word) {
    return WAYS.containsKey(word) || BEFORE_A_WAY.contains(word);
  }

  /** @return what a word says about coming, as in an address */
  static Optional<String> said(String word) {
    if (YES.contains(word))
      return Optional.of("yes");
    if (NO.contains(word))
      return Optional.of("no");
    if (LATE.contains(word))
      return Optional.of("late");
    return MAYBE.contains(word) ? Optional.of("maybe") : Optional.empty();
  }
}
