package nl.draaiboek.documents;

import nl.draaiboek.core.language.Phrase;

/** What stands in documents between people's words. */
enum DocumentPhrase implements Phrase {
  LANDSCAPE_ALT(
      "A landscape with {notes, plural, one {# note} other {# notes}}{count, plural, =0 {} one { and # cluster: {clusters}} other { and # clusters: {clusters}}}."),
  WHO("Who took part"),
  NAMELESS("{count, plural, one {# person} other {# people}} without a name"),
  AGENDA("The day"),
  BLOCK("Block"),
  PLANNED("Planned"),
  RAN("Ran"),
  MINUTES("{minutes} min"),
  NOT_RUN("passed over"),
  TABLE("Table {number}"),
  TOGETHER("All together"),
  CARD("card {card}"),
  CLUSTER_NAMELESS("Without a title"),
  LOOSE("Not in a cluster"),
  CHOSEN("What the table chose"),
  DOTS("{dots, plural, one {# dot} other {# dots}}"),
  JOINED("also: {names}"),
  CSV_NUMBER("number"),
  CSV_TABLE("table"),
  CSV_BLOCK("block"),
  CSV_KIND("kind"),
  CSV_CARD("story card"),
  CSV_WORDS("note"),
  CSV_AUTHOR("writer");

  private final String english;

  DocumentPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("document", this);
  }

  @Override
  public String english() {
    return english;
  }
}
