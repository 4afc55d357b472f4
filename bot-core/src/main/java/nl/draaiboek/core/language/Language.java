package nl.draaiboek.core.language;

import java.util.Locale;

/** A language by its two-letter tag, such as {@code nl}. */
public record Language(String tag) implements Comparable<Language> {
  public static final Language DUTCH = new Language("nl");
  public static final Language ENGLISH = new Language("en");

  public Language {
    if (!tag.matches("[a-z]{2}"))
      throw new IllegalArgumentException("a language is two small letters: " + tag);
  }

  /** @return for formatting times and numbers */
  public Locale locale() {
    return Locale.of(tag);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
