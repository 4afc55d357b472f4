package nl.draaiboek.content.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of the table holds, by the words that people write above it in Dutch or English. */
enum Column {
  TIME("tijd|tijdstip|start|van|time|from"),
  MINUTES("duur|min|minuten|tijdsduur|minutes|duration|length"),
  WHAT("wat|onderdeel|programmaonderdeel|agendapunt|programma|titel|what|item|agenda item|title"),
  HOW("activiteit|toelichting|uitleg|werkvorm|hoe|inhoud|doel|activity|explanation|how|aim|form"),
  WHERE("waar|plek|plaats|ruimte|where|place|room"),
  WHO("wie|door|begeleider|who|by|facilitator"),
  MATERIALS("materiaal|materialen|benodigdheden|nodig|materials|needs");

  private final String heads;

  /** @param heads what stands above such a column, in small letters, a bar between */
  Column(String heads) {
    this.heads = heads;
  }

  /** @return the column that such a head stands above; the first word counts where the whole is not known */
  static Optional<Column> of(String head) {
    String clean = head.toLowerCase(Locale.ROOT).replaceAll("[^a-zà-ÿ ]", " ").strip().replaceAll("\\s+",
        " ");
    String first = clean.replaceFirst(" .*", "");
    return Arrays.stream(values()).filter(c -> clean.matches(c.heads)).findFirst()
        .or(() -> Arrays.stream(values()).filter(c -> first.matches(c.heads)).findFirst());
  }

  /** @return whether a head is written in Dutch */
  static boolean isDutch(List<String> heads) {
    String all = String.join(" ", heads).toLowerCase(Locale.ROOT);
    return List.of("tijd", "duur", "wat", "onderdeel", "waar", "wie", "minuten").stream()
        .anyMatch(word -> all.matches("(?s).*\\b" + word + "\\b.*"));
  }
}
