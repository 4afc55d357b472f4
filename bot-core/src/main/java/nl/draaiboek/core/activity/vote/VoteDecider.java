package nl.draaiboek.core.activity.vote;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;

/** Decides on what one person asks of a vote. */
record VoteDecider(Ballots ballots, PersonId actor) {
  /** How long an explanation may be, in characters (UTF-16 units): two or three sentences. */
  static final int MOST_CHARS = 280;
  private static final NoteKind EXPLANATION = new NoteKind("explanation", Colour.BLUE, "💬", Words.NONE);

  Decision<ActivityEvent> decide(VoteCommand command) {
    return switch (command) {
      case VoteCommand.PlaceDot(var note) -> place(note);
      case VoteCommand.TakeBackDot(var note) -> takeBack(note);
      case VoteCommand.WriteNumbers(var numbers) -> write(numbers);
      case VoteCommand.ExplainWinner(var winner, var words) -> explain(winner, words);
      case VoteCommand.CloseVote _ -> close();
      case VoteCommand.ReopenVote _ -> reopen();
      case VoteCommand.Unclear _ -> Decision.refuse(VotePhrase.NO_SUCH_CANDIDATE);
    };
  }

  private Decision<ActivityEvent> place(NoteId note) {
    if (!ballots.open())
      return Decision.refuse(whyClosed());
    if (!ballots.votes(actor))
      return Decision.refuse(VotePhrase.NO_VOTE);
    if (!ballots.isCandidate(note))
      return Decision.refuse(VotePhrase.NO_SUCH_CANDIDATE);
    if (ballots.way() == Way.NUMBERED)
      return Decision.refuse(VotePhrase.WRITE_NUMBERS);
    boolean coins = ballots.way() == Way.COINS;
    if (ballots.left(actor) == 0)
      return Decision.refuse(coins ? VotePhrase.NO_COINS_LEFT : VotePhrase.NO_DOTS_LEFT, "dots",
          ballots.budget());
    if (!ballots.canPlace(actor, note))
      return coins
          ? Decision.refuse(VotePhrase.JAR_FULL, "most", ballots.perNote())
          : Decision.refuse(VotePhrase.ONE_DOT_EACH, "note", note.number());
    return accepted(new VoteEvent.DotPlaced(actor, note));
  }

  private Decision<ActivityEvent> accepted(VoteEvent dot) {
    return ballots.dots().small().isEmpty()
        ? Decision.accept(List.of(new VoteEvent.ResultPromised(ballots.small()), dot))
        : Decision.accept(dot);
  }

  private Decision<ActivityEvent> takeBack(NoteId note) {
    if (!ballots.open())
      return Decision.refuse(whyClosed());
    if (ballots.dots().of(actor, note) == 0)
      return Decision.refuse(
          ballots.way() == Way.COINS ? VotePhrase.NO_COIN_HERE : VotePhrase.NO_DOT_HERE, "note",
          note.number());
    return Decision.accept(new VoteEvent.DotTakenBack(actor, note));
  }

  /** All or nothing. */
  private Decision<ActivityEvent> write(String text) {
    if (!ballots.open())
      return Decision.refuse(whyClosed());
    if (!ballots.votes(actor))
      return Decision.refuse(VotePhrase.NO_VOTE);
    if (ballots.way() != Way.NUMBERED)
      return Decision.refuse(VotePhrase.NO_NUMBERS);
    Numbers numbers = Numbers.read(text, ballots);
    if (numbers.mistake().isPresent())
      return new Decision.Refused<>(numbers.mistake().get());
    if (numbers.notes().equals(ballots.dots().of(actor)))
      return numbers.notes().isEmpty() ? Decision.refuse(VotePhrase.NO_NUMBER_YET) : Decision.already();
    return accepted(new VoteEvent.NumbersWritten(actor, numbers.notes()));
  }

  private Decision<ActivityEvent> explain(NoteId winner, String words) {
    Explaining explaining = new Explaining(ballots);
    if (!explaining.isAsked(winner))
      return Decision.refuse(VotePhrase.NOT_ASKED);
    if (!explaining.may(actor, winner))
      return Decision.refuse(VotePhrase.OTHER_EXPLAINS);
    if (words.length() > MOST_CHARS)
      return Decision.refuse(VotePhrase.TOO_LONG, "most", MOST_CHARS);
    Optional<Note> said = explaining.of(winner);
    if (words.isEmpty())
      return said
          .<Decision<ActivityEvent>>map(note -> Decision.accept(new NoteEvent.NoteWithdrawn(note.id())))
          .orElseGet(() -> Decision.refuse(VotePhrase.EMPTY));
    if (said.filter(note -> note.words().equals(words)).isPresent())
      return Decision.already();
    if (said.isPresent())
      return Decision.accept(new NoteEvent.NoteEdited(said.get().id(), said.get().kind(), said.get().card(),
          words, said.get().photo()));
    Situation situation = ballots.situation();
    NoteId note = situation.notes().next();
    return Decision.accept(List.of(
        new NoteEvent.NoteWritten(note, actor, EXPLANATION, situation.room(), situation.key().origin(),
            Optional.empty(), words),
        new VoteEvent.WinnerExplained(winner, note)));
  }

  private Decision<ActivityEvent> close() {
    if (!leads())
      return Decision.forbid(VotePhrase.LEADERS_ONLY);
    return ballots.dots().closed() ? Decision.already() : Decision.accept(new VoteEvent.VoteClosed());
  }

  private Decision<ActivityEvent> reopen() {
    if (!leads())
      return Decision.forbid(VotePhrase.LEADERS_ONLY);
    if (ballots.dots().sealed())
      return Decision.refuse(VotePhrase.SEALED);
    if (ballots.situation().timeUp())
      return Decision.refuse(VotePhrase.TIME_UP);
    return ballots.dots().closed() ? Decision.accept(new VoteEvent.VoteReopened()) : Decision.already();
  }

  private VotePhrase whyClosed() {
    if (ballots.dots().sealed())
      return VotePhrase.SEALED;
    return ballots.dots().closed() ? VotePhrase.CLOSED : VotePhrase.TIME_UP;
  }

  private boolean leads() {
    return ballots.situation().leads(actor);
  }
}
