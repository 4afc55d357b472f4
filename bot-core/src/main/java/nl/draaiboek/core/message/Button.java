package nl.draaiboek.core.message;

import nl.draaiboek.core.language.Line;

/**
 * Something to press.
 *
 * @param action   the address that comes back in {@code Incoming.Pressed}; at most 90 characters
 * @param emphasis how strongly it asks to be pressed; at most one STRONG on a card
 */
public record Button(Line label, String action, Emphasis emphasis) {
  /** How long an action may be, in characters: what the tightest platform carries behind a button. */
  public static final int MAX_ACTION_CHARS = 90;

  public enum Emphasis {
    PLAIN,
    STRONG
  }

  public Button {
    if (action.isBlank() || action.length() > MAX_ACTION_CHARS)
      throw new IllegalArgumentException("a button's action has 1 to 90 characters: " + action.length());
  }

  public static Button plain(Line label, String action) {
    return new Button(label, action, Emphasis.PLAIN);
  }

  public static Button strong(Line label, String action) {
    return new Button(label, action, Emphasis.STRONG);
  }
}
