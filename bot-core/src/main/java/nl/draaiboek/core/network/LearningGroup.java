package nl.draaiboek.core.network;

import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.PVector;

/**
 * Some people of a network who learn something together between the meetings.
 *
 * @param meeting in which it was started
 * @param words   what it is about, as its starter wrote it and as stored in an event
 * @param members in the order in which they came; whoever is left makes the group
 * @param line    where they meet, or what they agreed on; may be empty
 */
public record LearningGroup(int number, int meeting, String words, PVector<PersonId> members, String line) {
  LearningGroup with(PersonId person) {
    return members.contains(person)
        ? this
        : new LearningGroup(number, meeting, words, members.plus(person), line);
  }

  LearningGroup without(PersonId person) {
    return new LearningGroup(number, meeting, words, members.minus(person), line);
  }

  LearningGroup saying(String other) {
    return new LearningGroup(number, meeting, words, members, other);
  }
}
