package nl.draaiboek.core.activity.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/**
 * The story cards that lie on one table, and who read them.
 *
 * @param readers by card number; every card that lies here is a key
 */
public record Reading(TreePMap<Integer, PSet<PersonId>> readers) {
  /** @return the cards as they are laid out: the whole set, or this table's part of it; read by nobody */
  static Reading begin(Situation situation, boolean split) {
    int tables = situation.tables().size();
    int table = situation.tables().indexOf(situation.room());
    TreePMap<Integer, PSet<PersonId>> cards = TreePMap.empty();
    for (int card : IntStream.rangeClosed(1, situation.cards().count()).toArray())
      if (!split || table < 0 || (card - 1) % tables == table)
        cards = cards.plus(card, HashTreePSet.empty());
    return new Reading(cards);
  }

  /** @return the numbers of the cards, in order */
  List<Integer> cards() {
    return List.copyOf(readers.keySet());
  }

  boolean has(int card) {
    return readers.containsKey(card);
  }

  int reads(int card) {
    return readersOf(card).size();
  }

  boolean readBy(int card, PersonId person) {
    return readersOf(card).contains(person);
  }

  boolean readAny(PersonId person) {
    return readers.values().stream().anyMatch(r -> r.contains(person));
  }

  /** @return the cards that fewer people read than that, in order */
  List<Integer> shortOf(int needed) {
    return cards().stream().filter(c -> reads(c) < needed).toList();
  }

  /** Cards go round the people in the order in which they came, also to who comes late. */
  List<Integer> dealtTo(PersonId person, List<PersonId> people) {
    List<Integer> dealt = new ArrayList<>();
    List<Integer> all = cards();
    int seat = people.indexOf(person);
    if (seat >= 0)
      for (int i = seat; i < all.size(); i += people.size())
        dealt.add(all.get(i));
    return dealt;
  }

  Reading read(int card, PersonId person) {
    return new Reading(readers.plus(card, readersOf(card).plus(person)));
  }

  Reading unread(int card, PersonId person) {
    return has(card) ? new Reading(readers.plus(card, readersOf(card).minus(person))) : this;
  }

  Reading merged(Reading other) {
    TreePMap<Integer, PSet<PersonId>> all = readers;
    for (var card : other.readers.entrySet())
      all = all.plus(card.getKey(), readersOf(card.getKey()).plusAll(card.getValue()));
    return new Reading(all);
  }

  private PSet<PersonId> readersOf(int card) {
    return readers.getOrDefault(card, HashTreePSet.empty());
  }
}
