package nl.draaiboek.app.rehearse;

import java.util.List;
import java.util.random.RandomGenerator;

/** Words that played people write. Made up for rehearsals; they are about nobody. */
final class PlayedWords {
  private static final List<String> WHO = List.of("buren", "vrijwilligers", "collega's uit twee teams",
      "jongeren",
      "de huisarts en de wijkcoach", "ouders op het schoolplein", "twee organisaties",
      "ervaringsdeskundigen");
  private static final List<String> WHAT = List.of("koken elke week samen",
      "beslissen zelf waar het over gaat",
      "beginnen klein en leren al doende", "weten niet wie er na het project betaalt",
      "krijgen een vaste contactpersoon",
      "moeten drie keer hetzelfde formulier invullen", "delen wat wel en niet werkte",
      "zien elkaar te weinig",
      "mogen een dag per maand iets nieuws proberen", "wachten lang op toestemming");
  private static final List<String> TITLES = List.of("Samen beginnen", "Geld dat stopt",
      "Ruimte om te proberen",
      "Korte lijnen", "Wie beslist er?", "Tijd om te leren");
  private static final List<String> REASONS = List.of("dat kan bij ons morgen ook", "dit missen wij nu", "",
      "hier liep ons plan op vast", "");

  private PlayedWords() {}

  static String observation(RandomGenerator random) {
    String who = pick(WHO, random);
    return Character.toUpperCase(who.charAt(0)) + who.substring(1) + " " + pick(WHAT, random);
  }

  static String title(RandomGenerator random) {
    return pick(TITLES, random);
  }

  static String reason(RandomGenerator random) {
    return pick(REASONS, random);
  }

  private static String pick(List<String> from, RandomGenerator random) {
    return from.get(random.nextInt(from.size()));
  }
}
