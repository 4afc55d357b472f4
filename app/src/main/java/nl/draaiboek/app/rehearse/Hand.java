package nl.draaiboek.app.rehearse;

import java.util.Map;
import nl.draaiboek.core.engine.Reply;

/** What a played person does with what they see. */
@FunctionalInterface
interface Hand {
  /**
   * Presses or sends.
   *
   * @param address as the card carried it
   * @param answers what is filled in; none for a button
   */
  Reply does(String address, Map<String, String> answers);

  default Reply presses(String address) {
    return does(address, Map.of());
  }
}
