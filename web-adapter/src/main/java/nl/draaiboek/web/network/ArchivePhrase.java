package nl.draaiboek.web.network;

import nl.draaiboek.core.language.Phrase;

/** What people read where their network finds things back. */
public enum ArchivePhrase implements Phrase {
  TITLE("What we want to find back"),
  WORDS("Search for words"),
  SEARCH("Search"),
  NOTHING("Nothing has these words. Try fewer, or only the beginning of a word."),
  EMPTY("There is nothing here yet. Wrap-ups come by themselves; put in what you found."),
  NEWEST("Put in last"),
  FOUND("Found"),
  BY("from {who}"),
  MEETING("Meeting"),
  WRAP_UP("Wrap-up"),
  IDEA("Idea"),
  SOURCE("Source"),
  RECIPE("Recipe"),
  VALUE("Value"),
  AMBITION("Ambition"),
  PUT_IN("Put something in"),
  KIND("What is it?"),
  NAME("What is it called?"),
  ABOUT("What should others know of it?"),
  ALL_SEE("Everyone in the network can find this."),
  KEEP("Put it in"),
  TAKE_OUT("Take out"),
  TO_MEMBER("Back to my page");

  private final String english;

  ArchivePhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network-archive", this);
  }

  @Override
  public String english() {
    return english;
  }
}
