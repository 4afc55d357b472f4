package nl.draaiboek.web.part;

import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.CardPart;

/** Draws figures. */
@FunctionalInterface
public interface Drawer {
  /** @return an SVG document that can stand inside a page as it is; empty where nothing is drawn, and the words are shown */
  String svg(CardPart.Drawn part, Listener listener);
}
