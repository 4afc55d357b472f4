package nl.draaiboek.teams;

import java.util.Optional;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.teams.card.CardPicture;
import nl.draaiboek.teams.card.Face;

/**
 * What a message shows.
 *
 * @param face     without its picture
 * @param listener to whom it speaks
 * @param picture  the newest that was drawn for it
 */
record Showing(Face face, Listener listener, Optional<CardPicture> picture) {
  Face all() {
    return picture.map(face::with).orElse(face);
  }

  Showing with(CardPicture newer) {
    return new Showing(face, listener, Optional.of(newer));
  }
}
