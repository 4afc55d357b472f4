package nl.draaiboek.web.api;

/**
 * A session that was opened, with the addresses to pass on.
 *
 * @param look        the path of the opener's own page
 * @param join        lets someone in as a participant
 * @param facilitate  lets someone in as a facilitator
 * @param board       shows the board
 * @param code        to say aloud
 */
public record Opened(boolean ok, String session, String look, String join, String facilitate, String board,
    String code) {
  public Opened(String session, String look, String join, String facilitate, String board, String code) {
    this(true, session, look, join, facilitate, board, code);
  }
}
