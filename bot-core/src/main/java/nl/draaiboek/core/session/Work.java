package nl.draaiboek.core.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.RunningActivity;
import nl.draaiboek.core.contact.Contacts;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Notes;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.poster.PosterKey;
import nl.draaiboek.core.script.BlockId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * All that people have made together. It only grows: going back to a block finds its work as it was left.
 *
 * @param brought what people answered at home, each for themselves, by where it comes from
 * @param returned what came back from the meeting before
 * @param contacts what became of wishes for contact once it was over
 */
public record Work(Notes notes, TreePMap<PosterKey, Poster> posters,
    HashPMap<ActivityKey, RunningActivity<?, ?, ?>> activities, PVector<Announcement> announcements,
    HashPMap<String, HashPMap<PersonId, List<String>>> brought, Returned returned, Contacts contacts) {
  static final Work NONE = new Work(Notes.NONE, TreePMap.empty(), HashTreePMap.empty(), TreePVector.empty(),
      HashTreePMap.empty(), Returned.NOTHING, Contacts.NONE);

  /** What the facilitator said to all rooms. */
  public record Announcement(int number, String words, Instant at) {}

  /** @return the poster, empty where nothing hangs on it yet */
  public Poster poster(PosterKey key) {
    return posters.getOrDefault(key, Poster.EMPTY);
  }

  /** @return the activity; empty where its block has not started in that room */
  public Optional<RunningActivity<?, ?, ?>> activity(ActivityKey key) {
    return Optional.ofNullable(activities.get(key));
  }

  /** @return whether anything of this block has begun, in any room */
  public boolean hasBegun(BlockId block) {
    return activities.keySet().stream().anyMatch(key -> key.block().equals(block));
  }

  Work with(Notes now) {
    return new Work(now, posters, activities, announcements, brought, returned, contacts);
  }

  Work with(TreePMap<PosterKey, Poster> now) {
    return new Work(notes, now, activities, announcements, brought, returned, contacts);
  }

  Work with(HashPMap<ActivityKey, RunningActivity<?, ?, ?>> now) {
    return new Work(notes, posters, now, announcements, brought, returned, contacts);
  }

  Work with(Announcement announcement) {
    return new Work(notes, posters, activities, announcements.plus(announcement), brought,
        returned, contacts);
  }

  /** @return what people answered at home, each for themselves */
  public Map<PersonId, List<String>> brought(String from) {
    return brought.getOrDefault(from, HashTreePMap.empty());
  }

  /** @return whether this person brought something that is for themselves */
  public boolean hasBrought(PersonId person) {
    return brought.values().stream().anyMatch(byPerson -> byPerson.containsKey(person));
  }

  /** @return what activities with such a state remember */
  public <S> List<S> states(Class<S> type) {
    return activities.values().stream().flatMap(a -> a.state(type).stream()).toList();
  }

  Work brought(String from, PersonId person, List<String> words) {
    return new Work(notes, posters, activities, announcements,
        brought.plus(from, brought.getOrDefault(from, HashTreePMap.empty()).plus(person, words)),
        returned, contacts);
  }

  Work with(Returned now) {
    return new Work(notes, posters, activities, announcements, brought, now, contacts);
  }

  Work with(Contacts now) {
    return new Work(notes, posters, activities, announcements, brought, returned, now);
  }
}
