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
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/** The ballot while the vote is open, and its result afterwards. While it is open nobody sees anyone else's dots. */
record VoteView(Ballots ballots, Viewer viewer) {
  /** How long the numbers may be, in characters: room for the most dots. */
  private static final int MOST_NUMBERS = 120;

  /** What rose or fell is named as far as it can be read at a glance; the sentence above it counts all of it. */
  private static final int MOST_CHANGES = 6;

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
    List<CardPart> parts = new ArrayList<>(List.of(
        new CardPart.Text(rule()),
        new CardPart.Text(Line.of(ballots.small() ? VotePhrase.SMALL_GROUP : VotePhrase.LARGE_GROUP))));
    if (ballots.way() == Way.NUMBERED) {
      voter().ifPresent(person -> parts.addAll(numbers(person)));
      parts.add(new CardPart.Ballot(Line.of(VotePhrase.NUMBERS_TITLE, "dots", ballots.budget()),
          candidates().map(this::numbered).toList(), Optional.empty(), true));
      return parts;
    }
    boolean coins = ballots.way() == Way.COINS;
    parts.add(new CardPart.Ballot(
        Line.of(coins ? VotePhrase.COINS_TITLE : VotePhrase.TITLE, "dots", ballots.budget()),
        candidates().map(this::candidate).toList(), voter().map(ballots::left), true, coins));
    parts.add(new CardPart.Text(
        Line.of(coins ? VotePhrase.COINS_DONE : VotePhrase.DONE, "done", done, "all", voters.size())));
    return parts;
  }

  /** What somebody handed in stands on their own form, and nowhere else. */
  private List<CardPart> numbers(PersonId person) {
    String mine = String.join(" ",
        ballots.dots().of(person).stream().map(note -> Integer.toString(note.number())).toList());
    CardPart.Form form = new CardPart.Form(
        Line.of(mine.isEmpty() ? VotePhrase.NUMBERS_TITLE : VotePhrase.NUMBERS_CHANGE, "dots",
            ballots.budget()),
        ballots.situation().key().address("numbers", ""),
        List.of(new Field.Text("numbers", Line.of(VotePhrase.NUMBERS_LABEL), MOST_NUMBERS, 1, false, mine)),
        Line.of(VotePhrase.NUMBERS_SEND), !mine.isEmpty());
    return mine.isEmpty()
        ? List.of(form)
        : List.of(new CardPart.Text(Line.of(VotePhrase.YOUR_NUMBERS, "numbers", mine)), form);
  }

  private Candidate numbered(Note note) {
    Line words = Line.of(VotePhrase.NUMBERED_NOTE, "number", note.id().number(), "words",
        Papers.of(note).words());
    return new Candidate(note.id(), words, Papers.of(note).photo(), 0, Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  private Line rule() {
    if (viewer instanceof Viewer.One(PersonId person) && ballots.situation().leads(person)
        && !ballots.votes(person))
      return Line.of(VotePhrase.NO_VOTE);
    return switch (ballots.way()) {
      case DOTS -> Line.of(ballots.stackable() ? VotePhrase.STACKABLE : VotePhrase.ONE_EACH);
      case NUMBERED -> Line.of(VotePhrase.NUMBERS_RULE);
      case COINS -> ballots.perNote() == ballots.budget()
          ? Line.of(VotePhrase.COINS_RULE)
          : Line.of(VotePhrase.COINS_MOST, "most", ballots.perNote());
    };
  }

  /** A note that has dots of this viewer stays in sight for them, so that they can take them back. */
  private Stream<Note> candidates() {
    Stream<Note> mine = voter().stream().flatMap(v -> ballots.dots().of(v).stream())
        .flatMap(n -> ballots.situation().notes().find(n).stream());
    return Stream.concat(ballots.candidates().values().stream(), mine).distinct();
  }

  private Candidate candidate(Note note) {
    NoteId id = note.id();
    int yours = voter().map(v -> ballots.dots().of(v, id)).orElse(0);
    boolean coins = ballots.way() == Way.COINS;
    Optional<Button> place = voter().filter(v -> ballots.isCandidate(id) && ballots.canPlace(v, id))
        .map(_ -> button(coins ? VotePhrase.PUT_COIN : VotePhrase.PLACE, "place", id.toString()));
    Optional<Button> takeBack = yours > 0
        ? Optional.of(button(coins ? VotePhrase.TAKE_COIN : VotePhrase.TAKE_BACK, "take-back", id.toString()))
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
        ? Line.of(ballots.way() == Way.COINS ? VotePhrase.NO_COINS : VotePhrase.NO_DOTS)
        : Line.of(VotePhrase.WINNERS, "count", winners);
    List<CardPart> parts = new ArrayList<>(List.of(new CardPart.Text(line),
        new CardPart.Ballot(Line.of(VotePhrase.RESULT), ranked, Optional.empty(), false,
            ballots.way() == Way.COINS)));
    Rounds.of(ballots).ifPresent(rounds -> {
      parts.add(new CardPart.Text(Outcome.line(rounds)));
      List<CardPart.Fact> facts = new Outcome(ballots).facts(rounds, rounds.changed(MOST_CHANGES));
      if (!facts.isEmpty())
        parts.add(new CardPart.Facts(facts));
    });
    parts.addAll(explaining());
    return parts;
  }

  private List<CardPart> explaining() {
    Explaining explaining = new Explaining(ballots);
    List<CardPart> parts = new ArrayList<>();
    long waits = explaining.asked().stream().filter(c -> explaining.of(c.note()).isEmpty()).count();
    if (waits > 0)
      parts.add(new CardPart.Text(Line.of(VotePhrase.EXPLAIN_WAITS, "count", waits)));
    if (viewer instanceof Viewer.One(PersonId person))
      for (Harvest.Count count : explaining.asked())
        if (explaining.may(person, count.note()))
          ballots.situation().notes().find(count.note())
              .ifPresent(note -> parts.add(explain(explaining, person, note)));
    return parts;
  }

  private CardPart.Form explain(Explaining explaining, PersonId person, Note winner) {
    Optional<Note> said = explaining.of(winner.id());
    boolean own = winner.signedBy(person);
    return new CardPart.Form(
        Line.of(own || said.isPresent() ? VotePhrase.EXPLAIN_TITLE : VotePhrase.EXPLAIN_FOR, "words",
            Papers.of(winner).words()),
        ballots.situation().key().address("explain", winner.id().toString()),
        List.of(new Field.Text("words", Line.of(VotePhrase.EXPLAIN_LABEL), VoteDecider.MOST_CHARS, 3,
            said.isEmpty(), said.filter(note -> !note.removed()).map(Note::words).orElse(""))),
        Line.of(VotePhrase.EXPLAIN_SEND), !own || said.isPresent());
  }

  private Line words(Note winner) {
    Line words = ballots.way() == Way.NUMBERED
        ? Line.of(VotePhrase.NUMBERED_NOTE, "number", winner.id().number(), "words",
            Papers.of(winner).words())
        : Papers.of(winner).words();
    return new Explaining(ballots).shown(winner.id())
        .map(why -> Line.of(VotePhrase.EXPLAINED, "words", words, "why", Papers.of(why).words()))
        .orElse(words);
  }

  private Optional<Candidate> ranked(Harvest.Count count) {
    int yours = voter().map(v -> ballots.dots().of(v, count.note())).orElse(0);
    Optional<Integer> rank = count.dots() == 0 ? Optional.empty() : Optional.of(count.rank());
    return ballots.situation().notes().find(count.note()).map(note -> new Candidate(note.id(),
        words(note), Papers.of(note).photo(), yours, Optional.of(count.dots()), rank,
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
