package nl.draaiboek.core.language;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;

/** The names that people gave. They stand outside the events, so that they can be forgotten. */
@FunctionalInterface
public interface Names {
  Names NOBODY = _ -> Optional.empty();

  /**
   * @param person anyone
   * @return the name they gave; empty for someone without one
   */
  Optional<String> of(PersonId person);
}
