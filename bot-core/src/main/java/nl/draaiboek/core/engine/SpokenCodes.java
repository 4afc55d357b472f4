package nl.draaiboek.core.engine;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Codes that people say to each other across a room: eight letters, consonant and vowel in turn, such as {@code BOKAMERI}.
 * There are 41 million of them, so whoever accepts them slows down guessing.
 */
public final class SpokenCodes {
  private static final int SYLLABLES = 4;

  /** Without those that sound like another one in Dutch or English (c, q, v, x, y). */
  private static final String CONSONANTS = "BDFGHJKLMNPRSTWZ";
  private static final String VOWELS = "AEIOU";

  private static final Pattern CODE = Pattern
      .compile("([" + CONSONANTS + "][" + VOWELS + "]){" + SYLLABLES + "}");

  /** What nobody wants to shout across a room, in Dutch or English. */
  private static final Pattern RUDE = Pattern.compile("KUT|LUL|PIK|TIT|TET|KAK|PIS|FUK|NEG|NIG|HOMO|NAZI");

  private SpokenCodes() {}

  /**
   * @param random a secure one, except in rehearsals
   * @return eight capitals
   */
  public static String next(RandomGenerator random) {
    String code = syllables(random);
    while (RUDE.matcher(code).find())
      code = syllables(random);
    return code;
  }

  private static String syllables(RandomGenerator random) {
    StringBuilder code = new StringBuilder(2 * SYLLABLES);
    for (int i = 0; i < SYLLABLES; i++)
      code.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    return code.toString();
  }

  /**
   * @param typed as someone typed it
   * @return the same with only its letters, as capitals
   */
  public static String plain(String typed) {
    return typed.replaceAll("[^\\p{Alpha}]", "").toUpperCase(Locale.ROOT);
  }

  /** @return whether somebody typed what can be such a code */
  public static boolean isCode(String typed) {
    return CODE.matcher(plain(typed)).matches();
  }

  /**
   * @param code eight letters
   * @return in two halves, as it is shown and said: {@code BOKA MERI}
   */
  public static String spoken(String code) {
    return code.length() == 2 * SYLLABLES
        ? code.substring(0, SYLLABLES) + " " + code.substring(SYLLABLES)
        : code;
  }
}
