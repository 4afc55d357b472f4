package nl.draaiboek.core.privacy;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what looks like personal data in what people write. It only ever leads to a question, so a doubt counts; but dates, times,
 * amounts, postcodes and years are no doubt: a question that comes too often is answered without being read.
 */
public final class Spotting {
  private static final String BETWEEN = "[ .\\-/()\u2010-\u2015]";

  private static final Pattern EMAIL = Pattern.compile(
      "[\\p{L}\\p{N}._%+'-]{1,64}(?:@| ?[\\[(] ?(?:at|apenstaartje) ?[\\])] ?)[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})*\\.\\p{L}{2,24}",
      Pattern.CASE_INSENSITIVE);

  /** A zero, an area or a 6, ten digits in all; 0800, 0900 and the like lead to desks, not to people. */
  private static final Pattern DUTCH_PHONE = Pattern
      .compile("(?<![\\p{L}\\p{N}+])(?<!\\d[.,/-])\\(?0(?!" + BETWEEN + "{0,2}[89]0)[1-9](?:" + BETWEEN
          + "{0,3}\\d){8}(?![\\p{L}\\p{N}])(?![.,:/-]\\d)");

  /** With the number of a country: +31 (0)6, 0031, +32. */
  private static final Pattern FOREIGN_PHONE = Pattern
      .compile("(?<![\\p{L}\\p{N}])(?:\\+|00 ?(?=[1-9]))[1-9]\\d{0,2}(?:" + BETWEEN
          + "{0,3}\\d){7,12}(?![\\p{L}\\p{N}])");

  private static final Pattern WHOLE_NUMBER = Pattern
      .compile("(?<![\\p{L}\\p{N}])(?<!\\d[.,/-])\\d{8,9}(?![\\p{L}\\p{N}])(?![.,:/-]\\d)");
  private static final Pattern NUMBER_IN_GROUPS = Pattern
      .compile(
          "(?<![\\p{L}\\p{N}])(?<!\\d[ .,/-])(?:\\d{3}([ .-])\\d{3}\\1\\d{3}|\\d{4}([ .-])\\d{2}\\2\\d{3}"
              + "|\\d{4}([ .-])\\d{3}\\3\\d{2})(?![\\p{L}\\p{N}])(?![ .,/-]\\d)");
  /** Where it is called by its name, it may be written in any way. */
  private static final Pattern NAMED_NUMBER = Pattern
      .compile("(?:bsn|burgerservicenummer|sofi-?nummer)[^\\d\\n]{0,20}((?:\\d[ .-]?){7,8}\\d)(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_NUMBERS = Pattern.compile(String.join("|",
      // 25-06-2026, 2026-06-25
      "(?<!\\d)\\d{1,2}([-/.])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)",
      "(?<!\\d)(?:19|20)\\d{2}([-/.])\\d{1,2}\\2\\d{1,2}(?!\\d)",
      // 20260625, 25062026
      "(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)",
      "(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}(?!\\d)",
      // 09.30-12.00
      "(?<!\\d)\\d{1,2}[.:]\\d{2} ?(?:[-\u2013]|tot|to|uur) ?(?:\\d{1,2}[.:]\\d{2}(?![.\\d]))?",
      // € 123.456.782 and 123.456.782 euro
      "(?:\u20ac|\\beuro?\\b) ?\\d[\\d.,]*",
      "(?<!\\d)\\d[\\d.,]*(?: ?\u20ac|,-| ?euro?\\b| ?inwoners| ?mensen)"),
      Pattern.CASE_INSENSITIVE);

  private Spotting() {}

  /**
   * Looks.
   *
   * @param words as people wrote them
   * @return what seems to be in them
   */
  public static Set<PersonalData> in(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
    String numbers = NO_NUMBERS.matcher(plain).replaceAll(" \u00b7 ");
    Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
    if (WHOLE_NUMBER.matcher(numbers).results().anyMatch(m -> ServiceNumber.passes(m.group()))
        || NUMBER_IN_GROUPS.matcher(numbers).results().anyMatch(m -> ServiceNumber.passes(m.group()))
        || NAMED_NUMBER.matcher(plain).results().anyMatch(m -> ServiceNumber.passes(m.group(1))))
      found.add(PersonalData.SERVICE_NUMBER);
    if (EMAIL.matcher(plain).find())
      found.add(PersonalData.EMAIL);
    if (DUTCH_PHONE.matcher(numbers).find() || FOREIGN_PHONE.matcher(numbers).find())
      found.add(PersonalData.PHONE);
    return found;
  }
}
