package nl.draaiboek.documents.svg;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Letters of one size. An SVG does not wrap text, and no font is at hand to measure with, so widths are estimates on the wide
 * side: of Arial, the widest of the fonts that the pictures ask for.
 *
 * @param size the height of a letter with its tail, in the picture's units
 */
record Lettering(double size, boolean bold) {
  static final String FAMILY = "'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, "
      + "'Liberation Sans', sans-serif";
  private static final double LINE_HEIGHT = 1.25;
  private static final String CUT = "…";
  private static final String HYPHEN = "-";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  double lineHeight() {
    return size * LINE_HEIGHT;
  }

  double width(String words) {
    return words.codePoints().mapToDouble(Lettering::ems).sum() * size * (bold ? 1.1 : 1.03);
  }

  /** @return lines of at most {@code width}, at most {@code most}; what does not fit ends in an ellipsis */
  List<String> wrap(String words, double width, int most) {
    return wrap(words, width, width, most);
  }

  /** @param first how wide the first line may be, where something stands before it; it stays empty for a word that fits below it */
  List<String> wrap(String words, double first, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : SPACES.split(words.strip(), -1)) {
      String rest = word;
      while (!rest.isEmpty()) {
        double room = lines.isEmpty() ? first : width;
        String longer = line.isEmpty() ? rest : line + " " + rest;
        if (width(longer) <= room) {
          line = longer;
          rest = "";
        } else {
          boolean fitsBelow = lines.isEmpty() && width(rest) <= width;
          if (line.isEmpty() && !fitsBelow) {
            String part = start(rest, room - width(HYPHEN));
            rest = rest.substring(part.length());
            line = part + hyphen(part, rest);
          }
          lines.add(line);
          line = "";
          if (lines.size() > most)
            return cut(lines, first, width, most);
        }
      }
    }
    if (!line.isEmpty())
      lines.add(line);
    return cut(lines, first, width, most);
  }

  private List<String> cut(List<String> lines, double first, double width, int most) {
    if (lines.size() <= most)
      return List.copyOf(lines);
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.removeLast();
    if (last.endsWith(HYPHEN))
      last = last.substring(0, last.length() - 1);
    double room = (most == 1 ? first : width) - width(CUT);
    kept.add((width(last) <= room ? last : start(last, room)).stripTrailing() + CUT);
    return kept;
  }

  /** Says that a word goes on below, in scripts that say so. */
  private static String hyphen(String before, String after) {
    return !after.isEmpty() && broken(before.codePointBefore(before.length())) && broken(after.codePointAt(0))
        ? HYPHEN
        : "";
  }

  private static boolean broken(int c) {
    return Character.isLetter(c) && switch (UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC -> true;
      default -> false;
    };
  }

  /** @return as much of a word as fits, in whole characters as people see them; at least one */
  private String start(String word, double room) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    int end = characters.next();
    for (int next = characters.next(); next != BreakIterator.DONE
        && width(word.substring(0, next)) <= room; next = characters.next())
      end = next;
    return word.substring(0, end);
  }

  private static double ems(int c) {
    if (c < 0x80)
      return ascii((char) c);
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.UPPERCASE_LETTER -> 0.75;
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.SURROGATE -> 1.3;
      case Character.OTHER_LETTER -> c >= 0x1100 ? 1.0 : 0.62;
      default -> c >= 0x1100 && c > 0x206F ? 1.0 : 0.57;
    };
  }

  private static double ascii(char c) {
    if ("ijl'|".indexOf(c) >= 0)
      return 0.24;
    if (" .,:;!/\\I[]ft".indexOf(c) >= 0)
      return 0.28;
    if ("r()-`{}\"*".indexOf(c) >= 0)
      return 0.36;
    if ("mM%Ww@".indexOf(c) >= 0)
      return c == '@' ? 1.02 : 0.87;
    return c >= 'A' && c <= 'Z' ? 0.72 : 0.56;
  }

  /** @return whether the words begin in a script that runs from right to left */
  static boolean rightToLeft(String words) {
    for (int c : words.codePoints().toArray()) {
      byte direction = Character.getDirectionality(c);
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        return false;
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        return true;
    }
    return false;
  }
}
