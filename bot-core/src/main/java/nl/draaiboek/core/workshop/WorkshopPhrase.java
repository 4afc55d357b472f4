package nl.draaiboek.core.workshop;

import nl.draaiboek.core.language.Phrase;

/** What is said to who makes a script their own. */
public enum WorkshopPhrase implements Phrase {
  TITLE_NEEDED("Give your version a title."),
  TITLE_TAKEN("There is a script with this title already. Choose another one."),
  BLOCK_TITLE_NEEDED("Give the block “{block}” a title."),
  NO_BLOCK("A script has at least one block. Keep one."),
  GOES_AFTER("“{block}” works with what people do in “{source}”. Put it after that."),
  NEEDS("“{block}” works with what people do in “{source}”. Keep that one, or leave out both."),
  STARTS_TOO_SOON("“{block}” starts at {start}, but what goes before it lasts {late} minutes longer. "
      + "Make a block shorter, or let it start later."),
  CHANGED_MEANWHILE("Someone else changed this version meanwhile. Save yours under another title, "
      + "or open the page anew to see theirs."),
  NOT_SOUND("This does not fit together: {problem}");

  private final String english;

  WorkshopPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("workshop", this);
  }

  @Override
  public String english() {
    return english;
  }
}
