package nl.draaiboek.core.event;

import nl.draaiboek.core.conversation.PersonId;

/**
 * An event of which nobody is to know who did it. It is stored under a token in the place of the person, made with a key that is
 * kept apart; when the key is destroyed, nothing leads back to them.
 */
public interface Secret extends ActivityEvent {
  PersonId doer();

  /** @return what keeps the tokens of one person apart from each other; empty: one person has one token in an activity */
  default String apart() {
    return "";
  }

  /** @return the same event, done under this name */
  Secret doneBy(PersonId name);
}
