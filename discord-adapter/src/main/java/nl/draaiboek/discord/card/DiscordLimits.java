package nl.draaiboek.discord.card;

import nl.draaiboek.core.chat.CardLimits;

/** What Discord takes, each number from its developer documentation (discord.com/developers/docs) as of November 2026. */
public final class DiscordLimits {
  /** "Create Message": content, in characters. */
  public static final int CONTENT_CHARS = 2000;
  /** "Component Reference": a message without Components V2 has 5 action rows. */
  static final int ROWS = 5;
  /** "Action Row": up to 5 buttons, or one select. */
  static final int ROW_BUTTONS = 5;
  /** "String Select": options. */
  public static final int OPTIONS = 25;
  /** "Button": label. */
  static final int BUTTON_CHARS = 80;
  /** "Select Option": label, value and description. */
  static final int OPTION_CHARS = 100;
  /** "String Select": placeholder; Discord itself takes 150, JDA 100 ({@code SelectMenu.PLACEHOLDER_MAX_LENGTH}). */
  static final int PLACEHOLDER_CHARS = 100;
  /** "Modal": title; and "Label": label. */
  static final int MODAL_TITLE_CHARS = 45;
  static final int MODAL_LABEL_CHARS = 45;
  /** "Modal": 1 to 5 components. */
  static final int MODAL_FIELDS = 5;
  /** "Text Input": value. */
  static final int INPUT_CHARS = 4000;
  /** "Channel": name. */
  public static final int THREAD_NAME_CHARS = 100;
  /** "Uploading Files": each file, for an application without a boost. */
  public static final int FILE_BYTES = 10 * 1024 * 1024;
  /** "Attachment": description, which is read out to who does not see it. */
  public static final int ALT_CHARS = 1024;
  /** "Application Command": choices of an autocomplete. */
  public static final int SUGGESTIONS = 25;
  /** So much of one note is read in a list of many; all of it is behind its button. Our own choice. */
  private static final int ITEM_CHARS = 200;

  static final CardLimits CARD = new CardLimits(CONTENT_CHARS, ITEM_CHARS, ROWS, ROW_BUTTONS, OPTIONS);

  private DiscordLimits() {}

  /** @return the text, with an ellipsis where it was longer; between words where they are not too long, and never half a character */
  static String cut(String text, int maxChars) {
    if (text.length() <= maxChars)
      return text;
    int end = maxChars - 1;
    int space = text.lastIndexOf(' ', end);
    if (space > maxChars * 3 / 4)
      return text.substring(0, space).stripTrailing() + "…";
    if (Character.isHighSurrogate(text.charAt(end - 1)))
      end--;
    return text.substring(0, end) + "…";
  }
}
