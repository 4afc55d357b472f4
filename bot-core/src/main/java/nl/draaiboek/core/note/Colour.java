package nl.draaiboek.core.note;

/** The colours of paper. A colour never stands alone: a sign and a word say the same. */
public enum Colour {
  YELLOW,
  GREEN,
  BLUE,
  PINK
}
