package nl.draaiboek.core.activity.agree;

import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.agree.AgreeCommand.Agree;
import nl.draaiboek.core.activity.agree.Agreements.Agreement;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;

/** Decides on what one person asks. */
record AgreeDecider(Agreements agreements, Situation situation, PersonId actor) {
  /** What a group can keep, and more than any has. */
  private static final int MOST = 50;

  Decision<ActivityEvent> decide(AgreeCommand command) {
    return switch (command) {
      case Agree agree -> agree(agree);
      case AgreeCommand.TakeBack(int number) -> agreements.find(number).map(this::takeBack)
          .orElse(Decision.already());
    };
  }

  private Decision<ActivityEvent> agree(Agree agree) {
    int over = agree.words().length() - Agree.MAX_CHARS;
    if (agree.words().isEmpty())
      return Decision.refuse(AgreePhrase.EMPTY);
    if (over > 0)
      return Decision.refuse(AgreePhrase.TOO_LONG, "over", over);
    if (agreements.byNumber().size() >= MOST)
      return Decision.refuse(AgreePhrase.TOO_MANY, Map.of("most", MOST));
    Optional<PersonId> owner = switch (agree.owner()) {
      case "", AgreeView.ME -> Optional.of(actor);
      case AgreeView.NOBODY -> Optional.empty();
      default -> Optional.of(new PersonId(agree.owner()));
    };
    if (owner.filter(person -> !isHere(person)).isPresent())
      return Decision.refuse(AgreePhrase.NO_SUCH_PERSON);
    boolean there = agreements.all().stream().anyMatch(a -> a.words().equals(agree.words())
        && a.owner().equals(owner) && a.until() == agree.until());
    return there
        ? Decision.already()
        : Decision.accept(new AgreeEvent.AgreementMade(agreements.made() + 1, actor, agree.words(), owner,
            agree.until()));
  }

  private boolean isHere(PersonId person) {
    return person.equals(actor) || situation.members().stream().anyMatch(m -> m.person().equals(person));
  }

  private Decision<ActivityEvent> takeBack(Agreement agreement) {
    return agreement.by().equals(actor) || situation.leads(actor)
        ? Decision.accept(new AgreeEvent.AgreementTakenBack(agreement.number()))
        : Decision.refuse(AgreePhrase.NOT_YOURS);
  }
}
