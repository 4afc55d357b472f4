package nl.draaiboek.web.part;

/** From how far a page is read. */
public enum Density {
  /** In the hand or on a desk. */
  PAGE,
  /** From the back row: large, with nothing to press. */
  BOARD,
  /** Like a letter, on paper too: nothing is folded away. */
  LETTER
}
