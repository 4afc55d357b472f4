package nl.draaiboek.core.activity.marketplace;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What was offered, oldest first: each person once for each idea and way. */
public record Offers(PVector<Offer> all) {
  static final Offers NONE = new Offers(TreePVector.empty());

  /** @param note what they say of it; empty where they say nothing, or took the words back */
  record Offer(NoteId idea, PersonId person, Way way, Optional<NoteId> note) {
    boolean same(NoteId other, PersonId who, Way how) {
      return idea.equals(other) && person.equals(who) && way == how;
    }
  }

  List<Offer> on(NoteId idea) {
    return all.stream().filter(o -> o.idea().equals(idea)).toList();
  }

  Optional<Offer> find(NoteId idea, PersonId person, Way way) {
    return all.stream().filter(o -> o.same(idea, person, way)).findFirst();
  }

  Offers evolve(MarketEvent event) {
    return switch (event) {
      case MarketEvent.OfferMade(var idea, var person, var way, var note) ->
        new Offers(without(idea, person, way).plus(new Offer(idea, person, way, note)));
      case MarketEvent.OfferTakenBack(var idea, var person, var way) ->
        new Offers(without(idea, person, way));
    };
  }

  private PVector<Offer> without(NoteId idea, PersonId person, Way way) {
    return TreePVector.from(all.stream().filter(o -> !o.same(idea, person, way)).toList());
  }

  /** Who offered the same at both tables offers it once. */
  Offers merged(Offers other) {
    Offers both = this;
    for (Offer offer : other.all)
      if (find(offer.idea(), offer.person(), offer.way()).isEmpty())
        both = new Offers(both.all.plus(offer));
    return both;
  }
}
