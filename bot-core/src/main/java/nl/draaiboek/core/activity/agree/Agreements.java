package nl.draaiboek.core.activity.agree;

import java.util.Collection;
import java.util.Optional;
import nl.draaiboek.core.activity.Until;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePMap;

/**
 * What people agreed on, by number.
 *
 * @param made how many were ever made, so that numbers are not used twice
 */
public record Agreements(TreePMap<Integer, Agreement> byNumber, int made) {
  static final Agreements NONE = new Agreements(TreePMap.empty(), 0);

  /**
   * One thing that will be done.
   *
   * @param by    who wrote it down
   * @param owner who sees to it; empty for nobody yet
   */
  record Agreement(int number, PersonId by, String words, Optional<PersonId> owner, Until until) {}

  Collection<Agreement> all() {
    return byNumber.values();
  }

  Optional<Agreement> find(int number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  Agreements evolve(AgreeEvent event) {
    return switch (event) {
      case AgreeEvent.AgreementMade(int number, var by, var words, var owner, var until) ->
        with(new Agreement(number, by, words, owner, until));
      case AgreeEvent.AgreementTakenBack(int number) -> new Agreements(byNumber.minus(number), made);
    };
  }

  /** The other's get new numbers. */
  Agreements merged(Agreements other) {
    Agreements both = this;
    for (Agreement one : other.all())
      both = both.with(new Agreement(both.made + 1, one.by(), one.words(), one.owner(), one.until()));
    return both;
  }

  private Agreements with(Agreement one) {
    return new Agreements(byNumber.plus(one.number(), one), Math.max(made, one.number()));
  }
}
