package nl.draaiboek.documents.svg;

import nl.draaiboek.core.note.Colour;

/** The colours of paper on a light wall; the same as on the pages, where their contrast was measured. */
final class Ink {
  static final String WALL = "#f3ece6";
  static final String PAPER = "#fffdf9";
  static final String INK = "#1f1b2e";
  static final String SOFT = "#5b5468";
  static final String LINE = "#cdc2b8";
  static final String EDGE = "#857a70";
  static final String ACCENT = "#8e1650";

  private Ink() {}

  static String of(Colour colour) {
    return switch (colour) {
      case YELLOW -> "#ffe070";
      case GREEN -> "#bfe0a4";
      case BLUE -> "#bfdcee";
      case PINK -> "#f6c6d0";
    };
  }

  static String edgeOf(Colour colour) {
    return switch (colour) {
      case YELLOW -> "#8a6a00";
      case GREEN -> "#3c6b22";
      case BLUE -> "#245a7c";
      case PINK -> "#8c2f45";
    };
  }
}
