package nl.draaiboek.testkit;

import java.util.Set;
import java.util.TreeSet;

/** The names that an ICU MessageFormat pattern wants values for. */
final class Placeholders {
  private Placeholders() {}

  static Set<String> of(String pattern) {
    Set<String> names = new TreeSet<>();
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++)
      if (pattern.charAt(i) == '{') {
        // Text stands at even depths; a brace there opens an argument, at odd depths it opens a plural's or
        // select's text.
        if (depth % 2 == 0)
          names.add(pattern.substring(i + 1).split("[,}]", 2)[0].strip());
        depth++;
      } else if (pattern.charAt(i) == '}')
        depth--;
    return names;
  }
}
