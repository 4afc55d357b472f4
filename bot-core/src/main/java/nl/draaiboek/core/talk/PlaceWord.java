package nl.draaiboek.core.talk;

/** A word that says where on a landscape something hangs, or how far to that side. */
public enum PlaceWord {
  LEFT,
  RIGHT,
  TOP,
  BOTTOM,
  MIDDLE,
  FAR,
  SLIGHTLY
}
