package nl.draaiboek.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.draaiboek.core.chat.CardLimits;
import nl.draaiboek.core.picture.PictureBounds;

/** What Teams takes, each number from Microsoft's documents (learn.microsoft.com/microsoftteams/platform) as of November 2026. */
public final class TeamsLimits {
  /** "Limits and specifications": a bot's message may be 100 KB in UTF-16; the documents advise to stay under 80. */
  static final int MESSAGE_BYTES = 80_000;
  /** What a message says about itself around its card. Our own measure, wide. */
  private static final int AROUND_BYTES = 6_000;
  /** What is left for the card. */
  public static final int CARD_BYTES = MESSAGE_BYTES - AROUND_BYTES;

  /** "Text formatting in cards": pictures up to 1024 x 1024 pixels and 1 MB, as PNG, JPEG or GIF that does not move. */
  public static final PictureBounds PICTURE = new PictureBounds(1024, 1024, 1_000_000);

  /** Three are readable beside each other on a phone; Teams itself shows six. Our own choice. */
  static final int ROW_BUTTONS = 3;
  /** So much of their names a phone of 340 points shows beside each other. Measured with the reference renderer. */
  static final int ROW_CHARS = 32;
  /** Eighteen buttons or fewer, with lists to choose from; Teams names no limit. Our own choice. */
  static final int ROWS = 6;
  /** In one list on a card; Teams names no limit. Our own choice, as many as a page of notes holds. */
  static final int OPTIONS = 25;
  /** In one list of a form, where all notes of a table may be. Our own choice. */
  static final int FORM_OPTIONS = 100;
  /** On one form; Teams names no limit. Our own choice, more than any form of ours. */
  static final int FIELDS = 12;

  /** So much of its name a button shows on such a phone. Measured in the playground. */
  static final int BUTTON_CHARS = 32;

  /** Teams names no limit for these and cuts what is too long for the screen. Our own choices. */
  static final int TITLE_CHARS = 300;
  static final int LABEL_CHARS = 120;
  /** For who does not see the picture; screen readers stop listening sooner than this. Our own choice. */
  static final int ALT_CHARS = 1024;

  private TeamsLimits() {}

  /**
   * How much of a card is shown.
   *
   * @param card        its texts and rows
   * @param optionChars of one thing in a list to choose from
   */
  record Measure(CardLimits card, int optionChars) {
    private static Measure of(int textChars, int itemChars, int optionChars) {
      return new Measure(new CardLimits(textChars, itemChars, ROWS, ROW_BUTTONS, OPTIONS), optionChars);
    }
  }

  /** As much as people read; and less, for cards that would be too large with that. */
  static final List<Measure> MEASURES = List.of(Measure.of(14_000, 300, 100), Measure.of(8_000, 200, 80),
      Measure.of(3_000, 120, 50));

  /** @return how much of a message this is, in bytes; pictures in it are not counted, as Teams does not */
  public static int bytes(JsonNode card) {
    int pictures = card.findValues("url").stream().map(JsonNode::asText)
        .filter(url -> url.startsWith("data:"))
        .mapToInt(String::length).sum();
    return 2 * (card.toString().length() - pictures);
  }

  /** @return the text, with an ellipsis where it was longer; never half a character */
  static String cut(String text, int maxChars) {
    if (text.length() <= maxChars)
      return text;
    int end = maxChars - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1)))
      end--;
    return text.substring(0, end) + "…";
  }
}
