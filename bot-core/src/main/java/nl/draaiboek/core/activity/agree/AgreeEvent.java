package nl.draaiboek.core.activity.agree;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Until;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.event.Worded;

/** What happened to what people agree on. Stored for good. */
public sealed interface AgreeEvent extends ActivityEvent {
  /**
   * @param number within this activity, from 1
   * @param owner  who sees to it; empty for nobody yet
   */
  record AgreementMade(int number, PersonId person, String words, Optional<PersonId> owner,
      Until until) implements AgreeEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(person);
    }

    @Override
    public List<String> texts() {
      return List.of(words);
    }

    @Override
    public AgreementMade withoutWords() {
      return new AgreementMade(number, person, REMOVED, owner, until);
    }
  }

  record AgreementTakenBack(int number) implements AgreeEvent {}
}
