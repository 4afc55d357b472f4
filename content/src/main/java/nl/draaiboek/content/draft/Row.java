package nl.draaiboek.content.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of the table, by what its columns hold.
 *
 * @param number as people count: the row below the head is 1
 */
record Row(int number, Map<Column, String> cells) {
  private static final Pattern BREAK = word("pauze|koffie|thee|lunch|inloop|break|coffee|tea|walk-in");
  private static final Pattern TABLES = word(
      "tafels?|tafelgroep(?:en|jes)?|groep(?:en|jes)?|subgroep(?:en|jes)?|tables?|groups?|breakouts?");
  private static final Pattern NOTES = word(
      "post-?its?|briefjes?|opschrijven|schrijf|brainstorm(?:en)?|notes?|write");
  private static final int ID_CHARS = 30;

  private static Pattern word(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  String title() {
    String what = cell(Column.WHAT).lines().findFirst().orElse("").strip();
    return what.isEmpty() ? cell(Column.HOW).lines().findFirst().orElse("").strip() : what;
  }

  boolean isBreak() {
    return BREAK.matcher(title()).find();
  }

  boolean isAtTables() {
    return TABLES.matcher(cell(Column.WHERE) + " " + cell(Column.WHO)).find();
  }

  boolean hasNotes() {
    return NOTES.matcher(title() + " " + cell(Column.HOW)).find();
  }

  /** @return its title as an id: small letters, digits and dashes */
  String id() {
    String plain = Normalizer.normalize(title(), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String cut = plain.substring(0, Math.min(ID_CHARS, plain.length())).replaceAll("-+$", "");
    return cut.isEmpty() ? "block" : cut;
  }
}
