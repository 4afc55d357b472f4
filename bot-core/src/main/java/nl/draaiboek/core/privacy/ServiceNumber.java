package nl.draaiboek.core.privacy;

/** The test of eleven (elfproef) that every citizen service number passes, and one in eleven of all numbers by chance. */
final class ServiceNumber {
  private static final int DIGITS = 9;

  private ServiceNumber() {}

  /**
   * @param written 8 or 9 digits, with whatever stands between them; 8 have a zero in front
   * @return whether it can be such a number
   */
  static boolean passes(String written) {
    String digits = written.replaceAll("\\D", "");
    if (digits.length() < DIGITS - 1 || digits.length() > DIGITS || digits.matches("0+"))
      return false;
    String nine = "0".repeat(DIGITS - digits.length()) + digits;
    int sum = -Character.digit(nine.charAt(DIGITS - 1), 10);
    for (int i = 0; i < DIGITS - 1; i++)
      sum += (DIGITS - i) * Character.digit(nine.charAt(i), 10);
    return sum % 11 == 0;
  }
}
