package nl.draaiboek.core.activity.pillars;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;

/** What happened on the pillars. Stored for good. */
public sealed interface PillarEvent extends ActivityEvent {
  /**
   * Someone's dot; a later one on the same pillar takes its place.
   *
   * @param ring from 1, in the core, outwards
   */
  record PillarDotted(PersonId person, String pillar, int ring) implements PillarEvent {}

  /** The group gave a pillar its name. It is nobody's own, as the title of a cluster is. */
  record PillarNamed(String pillar, String title) implements PillarEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.empty();
    }

    @Override
    public List<String> texts() {
      return List.of(title);
    }

    @Override
    public PillarNamed withoutWords() {
      return new PillarNamed(pillar, REMOVED);
    }
  }

  /** Who leads showed where the dots are; from now on nobody's moves. */
  record PillarsShown() implements PillarEvent {}

  /** Who leads let people move their dots again. */
  record PillarsCovered() implements PillarEvent {}
}
