package nl.draaiboek.core.activity.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/**
 * A vote as it stands: the dots with the script's rules for them.
 *
 * @param candidates what can be voted on, by its id, oldest first; found once, since every voter's every button asks after it
 */
record Ballots(Dots dots, Situation situation, Map<NoteId, Note> candidates) {
  private static final int BUDGET = 3;
  private static final int COINS = 10;
  private static final int TOP = 3;
  /** With fewer voters than these others may guess who voted what. */
  private static final int FEW = 5;

  Ballots(Dots dots, Situation situation) {
    this(dots, situation, byId(situation.source()));
  }

  private static Map<NoteId, Note> byId(List<Note> notes) {
    Map<NoteId, Note> byId = new LinkedHashMap<>();
    notes.forEach(n -> byId.put(n.id(), n));
    return byId;
  }

  boolean isCandidate(NoteId note) {
    return candidates.containsKey(note);
  }

  int budget() {
    return way() == Way.COINS
        ? situation.spec().settings().number("coins", COINS)
        : situation.spec().settings().number("dots", BUDGET);
  }

  Way way() {
    return Way.of(situation.spec());
  }

  boolean stackable() {
    return perNote() > 1;
  }

  /** @return how many one person can put on one note */
  int perNote() {
    if (way() == Way.COINS)
      return Math.min(budget(), situation.spec().settings().number("jar", budget()));
    return situation.spec().settings().flag("stackable", true) ? Math.max(2, budget()) : 1;
  }

  /** @return whether dots can be placed and taken back now */
  boolean open() {
    return situation.open() && !situation.timeUp() && !dots.closed() && !dots.sealed();
  }

  /** @return whether the result is shown however few vote, as people are told before their first dot */
  boolean small() {
    return dots.small().orElseGet(() -> situation.participants().size() < FEW);
  }

  /** @return whether so few voted that the result stays hidden, since nobody was told otherwise; votes without that word are shown */
  boolean withheld() {
    return dots.small().filter(small -> !small).isPresent() && dots.voters() > 0 && dots.voters() < FEW;
  }

  boolean votes(PersonId person) {
    return situation.participants().contains(person);
  }

  int left(PersonId voter) {
    return Math.max(0, budget() - dots.used(voter, situation.notes()));
  }

  boolean canPlace(PersonId voter, NoteId note) {
    return left(voter) > 0 && dots.of(voter, note) < perNote();
  }

  /** @return whether this voter can place no more dots */
  boolean done(PersonId voter) {
    if (left(voter) == 0)
      return true;
    return candidates.keySet().stream().noneMatch(note -> dots.of(voter, note) < perNote());
  }

  /** @return every candidate, most dots first, then oldest; equal totals share a rank, and the next rank counts all before it */
  List<Harvest.Count> ranking() {
    Map<NoteId, Integer> totals = dots.totals();
    List<Harvest.Count> unranked = candidates.keySet().stream()
        .map(n -> new Harvest.Count(n, totals.getOrDefault(n, 0), 0))
        .sorted(Comparator.comparingInt(Harvest.Count::dots).reversed()
            .thenComparing(Harvest.Count::note))
        .toList();
    List<Harvest.Count> ranked = new ArrayList<>();
    for (Harvest.Count count : unranked) {
      boolean tie = !ranked.isEmpty() && ranked.getLast().dots() == count.dots();
      int rank = tie ? ranked.getLast().rank() : ranked.size() + 1;
      ranked.add(new Harvest.Count(count.note(), count.dots(), rank));
    }
    return ranked;
  }

  /** @return whoever has more dots than their share */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (PersonId voter : dots.byVoter().keySet()) {
      if (dots.used(voter, situation.notes()) > budget())
        faults.add(voter + " has more than " + budget() + " dots");
      if (dots.of(voter).stream().anyMatch(note -> dots.of(voter, note) > perNote()))
        faults.add(voter + " has more than " + perNote() + " dots on one note");
    }
    return faults;
  }

  /** @return those at the top that have dots; more than the script's {@code top} where the last of them are a tie */
  List<Harvest.Count> winners() {
    if (withheld())
      return List.of();
    int top = situation.spec().settings().number("top", TOP);
    return ranking().stream().filter(c -> c.dots() > 0 && c.rank() <= top).toList();
  }
}
