package nl.draaiboek.core.activity.vote;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Fact;
import nl.draaiboek.core.note.Note;

/** What a vote that is over leaves. */
record Outcome(Ballots ballots) {
  List<Harvest.Part> parts() {
    Explaining explaining = new Explaining(ballots);
    List<Harvest.Part> parts = new ArrayList<>();
    List<Harvest.Count> winners = ballots.winners();
    parts.add(new Harvest.Tally(
        winners.stream().map(c -> c.explained(explaining.shown(c.note()).map(Note::id))).toList(),
        ballots.withheld() ? List.of() : ballots.ranking(), ballots.way() == Way.COINS));
    // Of what is in no file but here the words go with time, so only what is at the top is named.
    Rounds.of(ballots).filter(rounds -> !rounds.counts().isEmpty()).ifPresent(rounds -> parts.add(
        new Harvest.Findings(facts(rounds, winners), List.of(line(rounds)))));
    return parts;
  }

  static Line line(Rounds rounds) {
    return rounds.counts().isEmpty()
        ? Line.of(VotePhrase.NOT_COMPARED)
        : Line.of(VotePhrase.COMPARED, "rose", rounds.rose(), "fell", rounds.fell());
  }

  /** @param counts of which notes; one that was not in both is left out */
  List<Fact> facts(Rounds rounds, List<Harvest.Count> counts) {
    List<Fact> facts = new ArrayList<>();
    for (Harvest.Count count : counts)
      if (rounds.was().containsKey(count.note()))
        ballots.situation().notes().find(count.note()).ifPresent(note -> facts.add(new Fact(
            Papers.of(note).words(),
            Line.of(VotePhrase.WAS_AND_IS, "was", rounds.before(count), "now", count.dots()))));
    return facts;
  }
}
