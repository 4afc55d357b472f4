package nl.draaiboek.core.activity.vote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/** What came out on top is explained in a few words: by who wrote it, or by anyone where they are not there or not to be known. */
record Explaining(Ballots ballots) {
  /** @return what is at the top of a vote that is over and that its script wants explained; nothing else */
  List<Harvest.Count> asked() {
    int most = ballots.situation().spec().settings().number("explain", 0);
    return ballots.open()
        ? List.of()
        : ballots.winners().stream().filter(count -> count.rank() <= most).toList();
  }

  boolean isAsked(NoteId winner) {
    return asked().stream().anyMatch(count -> count.note().equals(winner));
  }

  /** @return what was said of it, hidden or not; empty where nobody did, or it was withdrawn */
  Optional<Note> of(NoteId winner) {
    return Optional.ofNullable(ballots.dots().why().get(winner)).flatMap(ballots.situation().notes()::find);
  }

  /** @return what everybody may read of it */
  Optional<Note> shown(NoteId winner) {
    return of(winner).filter(note -> !note.hidden() && isAsked(winner));
  }

  /** @return whether this person may say it; who said it mends it */
  boolean may(PersonId person, NoteId winner) {
    Situation situation = ballots.situation();
    if (situation.members().stream().noneMatch(m -> m.person().equals(person)))
      return false;
    Optional<Note> said = of(winner);
    if (said.isPresent())
      return said.get().author().equals(person);
    return situation.leads(person) || writer(winner).map(person::equals).orElse(true);
  }

  /** @return who wrote the note, where they are there and others may know that they did */
  Optional<PersonId> writer(NoteId winner) {
    return ballots.situation().notes().find(winner).flatMap(Note::signer)
        .filter(ballots.situation().participants()::contains);
  }

  /** @return what was said of notes that are not at the top any more, or not shown */
  List<NoteId> left() {
    Set<NoteId> asked = asked().stream().map(Harvest.Count::note).collect(Collectors.toSet());
    return ballots.dots().why().entrySet().stream().filter(e -> !asked.contains(e.getKey()))
        .map(java.util.Map.Entry::getValue).filter(note -> ballots.situation().notes().find(note).isPresent())
        .toList();
  }
}
