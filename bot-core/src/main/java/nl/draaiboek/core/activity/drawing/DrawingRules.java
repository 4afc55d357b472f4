package nl.draaiboek.core.activity.drawing;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.drawing.Drawings.Phase;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.photo.PhotoId;

/** What may be asked while people draw. Nobody's drawing is cut off: an earlier question can be answered all the time. */
final class DrawingRules {
  static final int MAX_WORDS_CHARS = 300;
  private final Drawings state;
  private final Situation situation;
  private final Sketches sketches;

  DrawingRules(Drawings state, Situation situation) {
    this.state = state;
    this.situation = situation;
    this.sketches = new Sketches(situation);
  }

  Decision<ActivityEvent> decide(DrawingCommand command, PersonId who) {
    return switch (command) {
      case DrawingCommand.Send(int round, String words, var photo) -> send(round, words, photo, who);
      case DrawingCommand.TakeAway(var note) -> takeAway(note, who);
      case DrawingCommand.Next(int step) -> lead(step, who, this::next);
      case DrawingCommand.Hang(int step) -> lead(step, who, () -> state.phase() == Phase.HUNG
          ? Decision.already()
          : Decision.accept(new DrawingEvent.DrawingsHung()));
      case DrawingCommand.Back(int step) -> lead(step, who, this::back);
    };
  }

  private Decision<ActivityEvent> send(int number, String words, Optional<PhotoId> photo, PersonId who) {
    List<NoteKind> rounds = sketches.rounds();
    int asked = state.phase() == Phase.DRAWING ? state.round() + 1 : rounds.size();
    if (number < 1 || number > Math.min(asked, rounds.size()))
      return Decision.refuse(DrawingPhrase.NOT_YET);
    NoteKind round = rounds.get(number - 1);
    Optional<Note> before = sketches.by(who, round);
    Optional<PhotoId> picture = photo.or(() -> before.flatMap(Note::photo));
    if (words.isBlank() && picture.isEmpty())
      return Decision.refuse(DrawingPhrase.EMPTY);
    if (words.length() > MAX_WORDS_CHARS)
      return Decision.refuse(DrawingPhrase.TOO_LONG, "over", words.length() - MAX_WORDS_CHARS);
    if (before.isEmpty())
      return Decision.accept(new NoteEvent.NoteWritten(situation.notes().next(), who, round,
          situation.room(), situation.key().origin(), Optional.empty(), words, picture));
    Note was = before.get();
    return was.words().equals(words) && was.photo().equals(picture)
        ? Decision.already()
        : Decision.accept(new NoteEvent.NoteEdited(was.id(), round, Optional.empty(), words, picture));
  }

  private Decision<ActivityEvent> takeAway(NoteId id, PersonId who) {
    Optional<Note> note = sketches.find(id);
    if (note.isEmpty())
      return Decision.already();
    return note.get().author().equals(who) || situation.leads(who)
        ? Decision.accept(new NoteEvent.NoteWithdrawn(id))
        : Decision.refuse(DrawingPhrase.NOT_YOURS);
  }

  private Decision<ActivityEvent> lead(int step, PersonId who, Way way) {
    if (!situation.leads(who))
      return Decision.forbid(DrawingPhrase.LEADERS_ONLY);
    return step == state.step() ? way.go() : Decision.already();
  }

  private Decision<ActivityEvent> next() {
    return switch (state.phase()) {
      case DRAWING -> state.round() + 1 < sketches.rounds().size()
          ? Decision.accept(new DrawingEvent.DrawingBegun(state.round() + 1))
          : show(sketches.all().stream().findFirst());
      case LOOKING -> show(state.shown().flatMap(note -> sketches.beside(note, 1)));
      case HUNG -> Decision.already();
    };
  }

  private static Decision<ActivityEvent> show(Optional<Note> drawing) {
    return Decision.accept(drawing.<DrawingEvent>map(d -> new DrawingEvent.DrawingShown(d.id()))
        .orElseGet(DrawingEvent.DrawingsHung::new));
  }

  private Decision<ActivityEvent> back() {
    return switch (state.phase()) {
      case DRAWING -> state.round() == 0
          ? Decision.refuse(DrawingPhrase.NOTHING_BEFORE)
          : Decision.accept(new DrawingEvent.DrawingBegun(state.round() - 1));
      case LOOKING -> Decision.accept(state.shown().flatMap(note -> sketches.beside(note, -1))
          .<DrawingEvent>map(d -> new DrawingEvent.DrawingShown(d.id()))
          .orElseGet(() -> new DrawingEvent.DrawingBegun(state.round())));
      case HUNG -> Decision.accept(new DrawingEvent.DrawingBegun(state.round()));
    };
  }

  /** Where it goes when the press counts. */
  private interface Way {
    Decision<ActivityEvent> go();
  }
}
