package nl.draaiboek.core.activity.roles;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** Who takes which role; all words stand in notes. Stored for good. */
public sealed interface RolesEvent extends ActivityEvent {
  record RoleLiked(String role, PersonId person) implements RolesEvent {}

  record RoleLetGo(String role, PersonId person) implements RolesEvent {}

  record RoleAsked(String role, PersonId person) implements RolesEvent {}

  record RoleAnswered(String role, PersonId person, boolean yes) implements RolesEvent {}

  /** @param note bears the name of somebody who is not here */
  record AbsentNamed(String role, NoteId note) implements RolesEvent {}

  /** @param note says what the role needs */
  record ConditionTold(String role, NoteId note) implements RolesEvent {}
}
