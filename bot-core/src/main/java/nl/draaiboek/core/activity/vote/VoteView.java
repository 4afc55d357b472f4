package nl.draaiboek.core.activity.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Candidate;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/** The ballot while the vote is open, and its result afterwards. While it is open nobody sees anyone else's dots. */
record VoteView(Ballots ballots, Viewer viewer) {
  List<CardPart> parts() {
    if (ballots.candidates().isEmpty())
      return List.of(new CardPart.Text(Line.of(VotePhrase.NO_CANDIDATES)));
    List<CardPart> parts = new ArrayList<>(ballots.open() ? ballot() : result());
    leader().ifPresent(button -> parts.add(new CardPart.Buttons(List.of(button))));
    return parts;
  }

  private List<CardPart> ballot() {
    Situation situation = ballots.situation();
    List<PersonId> voters = situation.participants();
    long done = voters.stream().filter(ballots::done).count();
    return List.of(
        new CardPart.Text(Line.of(rule())),
        new CardPart.Text(Line.of(ballots.small() ? VotePhrase.SMALL_GROUP : VotePhrase.LARGE_GROUP)),
        new CardPart.Ballot(Line.of(VotePhrase.TITLE, "dots", ballots.budget()),
            candidates().map(this::candidate).toList(), voter().map(ballots::left), true),
        new CardPart.Text(Line.of(VotePhrase.DONE, "done", done, "all", voters.size())));
  }

  private VotePhrase rule() {
    if (viewer instanceof Viewer.One(PersonId person) && ballots.situation().leads(person)
        && !ballots.votes(person))
      return VotePhrase.NO_VOTE;
    return ballots.stackable() ? VotePhrase.STACKABLE : VotePhrase.ONE_EACH;
  }

  /** A note that has dots of this viewer stays in sight for them, so that they can take them back. */
  private Stream<Note> candidates() {
    Stream<Note> mine = voter().stream().flatMap(v -> ballots.dots().of(v).stream())
        .flatMap(n -> ballots.situation().notes().find(n).stream());
    return Stream.concat(ballots.candidates().stream(), mine).distinct();
  }

  private Candidate candidate(Note note) {
    NoteId id = note.id();
    int yours = voter().map(v -> ballots.dots().of(v, id)).orElse(0);
    Optional<Button> place = voter().filter(v -> ballots.isCandidate(id) && ballots.canPlace(v, id))
        .map(_ -> button(VotePhrase.PLACE, "place", id.toString()));
    Optional<Button> takeBack = yours > 0
        ? Optional.of(button(VotePhrase.TAKE_BACK, "take-back", id.toString()))
        : Optional.empty();
    return new Candidate(id, Papers.of(note).words(), Papers.of(note).photo(), yours, Optional.empty(),
        Optional.empty(), place,
        takeBack);
  }

  private List<CardPart> result() {
    if (ballots.withheld())
      return List.of(new CardPart.Text(Line.of(VotePhrase.WITHHELD)));
    List<Candidate> ranked = ballots.ranking().stream().flatMap(c -> ranked(c).stream()).toList();
    int winners = ballots.winners().size();
    Line line = winners == 0
        ? Line.of(VotePhrase.NO_DOTS)
        : Line.of(VotePhrase.WINNERS, "count", winners);
    return List.of(new CardPart.Text(line),
        new CardPart.Ballot(Line.of(VotePhrase.RESULT), ranked, Optional.empty(), false));
  }

  private Optional<Candidate> ranked(Harvest.Count count) {
    int yours = voter().map(v -> ballots.dots().of(v, count.note())).orElse(0);
    Optional<Integer> rank = count.dots() == 0 ? Optional.empty() : Optional.of(count.rank());
    return ballots.situation().notes().find(count.note()).map(note -> new Candidate(note.id(),
        Papers.of(note).words(), Papers.of(note).photo(), yours, Optional.of(count.dots()), rank,
        Optional.empty(),
        Optional.empty()));
  }

  private Optional<Button> leader() {
    Situation situation = ballots.situation();
    if (!(viewer instanceof Viewer.One(PersonId person)) || !situation.leads(person) || !situation.open()
        || situation.timeUp() || ballots.dots().sealed())
      return Optional.empty();
    return Optional.of(ballots.dots().closed()
        ? button(VotePhrase.REOPEN, "reopen", "")
        : button(VotePhrase.CLOSE, "close", ""));
  }

  private Optional<PersonId> voter() {
    return viewer instanceof Viewer.One(PersonId person) && ballots.votes(person)
        ? Optional.of(person)
        : Optional.empty();
  }

  private Button button(VotePhrase label, String verb, String target) {
    return Button.plain(Line.of(label), ballots.situation().key().address(verb, target));
  }
}
