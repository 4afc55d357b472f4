package nl.draaiboek.core.activity.groups;

import java.util.List;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** How the groups came to be. Stored for good. */
public sealed interface GroupsEvent extends ActivityEvent {
  /** Somebody named a question and waits for who recognises it. */
  record QuestionNamed(int group, NoteId note, PersonId person) implements GroupsEvent {}

  record GroupJoined(int group, PersonId person) implements GroupsEvent {}

  /** Somebody is in no group any more; one that nobody is in is gone. */
  record GroupLeft(PersonId person) implements GroupsEvent {}

  /** Who leads put somebody in this group; it is new where it was not there. */
  record PutInGroup(int group, PersonId person) implements GroupsEvent {}

  /** Everybody was dealt over groups, from 1. */
  record GroupsDealt(List<List<PersonId>> groups) implements GroupsEvent {
    public GroupsDealt {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }

  /** The groups are made, and people sit down. */
  record GroupsMade(List<Made> groups) implements GroupsEvent {
    public GroupsMade {
      groups = List.copyOf(groups);
    }
  }

  /** One group as it was made. */
  record Made(int group, Room table, List<PersonId> people) {
    public Made {
      people = List.copyOf(people);
    }
  }

  /** Who leads goes on forming them; people sit where they sat until they are made again. */
  record GroupsReopened() implements GroupsEvent {}
}
