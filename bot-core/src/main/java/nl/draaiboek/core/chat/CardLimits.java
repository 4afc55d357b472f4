package nl.draaiboek.core.chat;

/**
 * What one message of a platform can bear.
 *
 * @param textChars  of text, in UTF-16 units
 * @param itemChars  of one thing in a list, so that one long note does not push the others out
 * @param rows       below each other under the text
 * @param rowButtons beside each other in a row; a choice takes a row of its own
 * @param options    in one choice
 */
public record CardLimits(int textChars, int itemChars, int rows, int rowButtons, int options) {
  public CardLimits {
    if (textChars < 100 || itemChars < 20 || rows < 2 || rowButtons < 1 || options < Paging.MOST)
      throw new IllegalArgumentException("no card fits this");
  }
}
