package nl.draaiboek.core.activity;

import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.script.BlockId;

/** One activity as it runs in one room. */
public record ActivityKey(BlockId block, String activity, Room room) {
  /** @return {@code block/activity}, as notes name their origin */
  public String origin() {
    return block + "/" + activity;
  }

  /**
   * The address of something that can be pressed or sent.
   *
   * @param verb   small letters and dashes
   * @param target a number or an id; may be empty
   * @return {@code act/block/activity/verb/target}
   */
  public String address(String verb, String target) {
    return "act/" + block + "/" + activity + "/" + verb + (target.isEmpty() ? "" : "/" + target);
  }
}
