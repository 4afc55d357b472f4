package nl.draaiboek.core.session;

import java.time.Instant;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.RunningActivity;
import nl.draaiboek.core.note.Notes;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.poster.PosterKey;
import org.pcollections.HashPMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/** All that people have made together. It only grows: going back to a block finds its work as it was left. */
public record Work(Notes notes, TreePMap<PosterKey, Poster> posters,
    HashPMap<ActivityKey, RunningActivity<?, ?, ?>> activities, PVector<Announcement> announcements) {
  static final Work NONE = new Work(Notes.NONE, TreePMap.empty(), org.pcollections.HashTreePMap.empty(),
      TreePVector.empty());

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

  Work with(Notes now) {
    return new Work(now, posters, activities, announcements);
  }

  Work with(TreePMap<PosterKey, Poster> now) {
    return new Work(notes, now, activities, announcements);
  }

  Work with(HashPMap<ActivityKey, RunningActivity<?, ?, ?>> now) {
    return new Work(notes, posters, now, announcements);
  }

  Work with(Announcement announcement) {
    return new Work(notes, posters, activities, announcements.plus(announcement));
  }
}
