package nl.draaiboek.core.activity.choose;

import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.note.NoteId;

/** What happened to proposals. Stored for good; their words are notes, and what is chosen hangs on the poster. */
public sealed interface ChooseEvent extends ActivityEvent {
  /** A note was written as a proposal for a slot. */
  record Proposed(String slot, NoteId note) implements ChooseEvent {}

  record Agreed(NoteId note, PersonId person) implements ChooseEvent {}

  record AgreementTakenBack(NoteId note, PersonId person) implements ChooseEvent {}
}
