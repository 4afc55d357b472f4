package nl.draaiboek.core.network;

/**
 * Something to think about or to do at home.
 *
 * @param number  from 1 within the network; never given twice
 * @param meeting the meeting it belongs to
 * @param turn    whether it is for that meeting, or comes out of it and is for the next one
 * @param shared  whether the others see the answers before the meeting; else its writer and the facilitators alone
 */
public record Homework(int number, int meeting, Turn turn, String question, Form form, boolean shared) {
  /** When it is done. */
  public enum Turn {
    BEFORE,
    AFTER
  }

  /** What an answer looks like. */
  public enum Form {
    TEXT(1),
    TOP_3(3),
    LINK(1),
    /** A picture; its line says what is on it. */
    PICTURE(1),
    DONE(0);

    private final int most;

    Form(int most) {
      this.most = most;
    }

    /** @return how many lines an answer has at most; 0 where it has no words */
    public int most() {
      return most;
    }
  }
}
