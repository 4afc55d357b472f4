package nl.draaiboek.core.activity.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.circle.CircleSettings.Mode;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;

/** Decides what one person asks of a circle. */
final class CircleDecider {
  private final Ring ring;
  private final Situation situation;
  private final PersonId who;
  private final CircleSettings settings;
  private final List<PersonId> line;
  private final Optional<PersonId> speaker;
  private final boolean leads;

  CircleDecider(Ring ring, Situation situation, PersonId who) {
    this.ring = ring;
    this.situation = situation;
    this.who = who;
    this.settings = CircleSettings.of(situation.spec());
    this.line = ring.line(situation);
    this.speaker = ring.speaker(situation);
    this.leads = situation.leads(who);
  }

  Decision<ActivityEvent> decide(CircleCommand command) {
    return switch (command) {
      case CircleCommand.Done(var step) -> freely() ? ownTurn() : stale(step).orElseGet(this::done);
      case CircleCommand.Later(var step) -> stale(step).orElseGet(this::later);
      case CircleCommand.Back(var step) -> stale(step).orElseGet(this::back);
      case CircleCommand.StepIn(var step) -> stale(step).orElseGet(this::stepIn);
      case CircleCommand.StepOut(var step) -> stale(step).orElseGet(this::stepOut);
      case CircleCommand.ComeForward(var step) -> stale(step).orElseGet(() -> forward(true));
      case CircleCommand.GoBack(var step) -> stale(step).orElseGet(() -> forward(false));
      case CircleCommand.Write(String words) -> write(words);
      case CircleCommand.Withdraw() -> withdraw();
      case CircleCommand.ShowChain() when settings.mode() != Mode.CHAIN || ring.shown() -> Decision.already();
      case CircleCommand.ShowChain() when !leads -> Decision.forbid(CirclePhrase.LEADERS_ONLY);
      case CircleCommand.ShowChain() -> Decision.accept(new CircleEvent.ChainShown());
    };
  }

  /** @return whether everybody goes when they like, without anybody in the middle */
  private boolean freely() {
    return settings.popcorn() && settings.mode() == Mode.ROUND;
  }

  private Optional<Decision<ActivityEvent>> stale(Optional<Integer> seen) {
    return seen.filter(step -> step != ring.step()).map(_ -> Decision.already());
  }

  private Decision<ActivityEvent> ownTurn() {
    if (line.contains(who))
      return Decision.accept(new CircleEvent.HadTurn(who));
    return situation.participants().contains(who)
        ? Decision.already()
        : Decision.refuse(CirclePhrase.NOT_IN_CIRCLE);
  }

  private Decision<ActivityEvent> done() {
    if (speaker.isEmpty())
      return Decision.already();
    return leads || speaker.get().equals(who)
        ? Decision.accept(new CircleEvent.HadTurn(speaker.get()))
        : notYourTurn(speaker.get());
  }

  private static Decision<ActivityEvent> notYourTurn(PersonId speaker) {
    return Decision.refuse(CirclePhrase.NOT_YOUR_TURN, "person", speaker);
  }

  private Decision<ActivityEvent> later() {
    if (settings.popcorn() || speaker.isEmpty())
      return Decision.already();
    if (!leads && !speaker.get().equals(who))
      return notYourTurn(speaker.get());
    return line.size() == 1
        ? Decision.refuse(CirclePhrase.NOBODY_ELSE)
        : Decision.accept(new CircleEvent.PutOffTurn(speaker.get(), line.getLast()));
  }

  private Decision<ActivityEvent> back() {
    if (!leads)
      return Decision.forbid(CirclePhrase.LEADERS_ONLY);
    return ring.turns().steps().isEmpty()
        ? Decision.refuse(CirclePhrase.NOTHING_BEFORE)
        : Decision.accept(new CircleEvent.TurnUndone());
  }

  private Decision<ActivityEvent> stepIn() {
    if (!settings.popcorn() || settings.mode() != Mode.ONLY_ONE || speaker.equals(Optional.of(who)))
      return Decision.already();
    if (speaker.isPresent())
      return notYourTurn(speaker.get());
    if (!line.contains(who))
      return Decision.refuse(
          situation.participants().contains(who) ? CirclePhrase.HAVE_BEEN : CirclePhrase.NOT_IN_CIRCLE);
    return Decision.accept(new CircleEvent.SteppedIn(who));
  }

  private Decision<ActivityEvent> stepOut() {
    if (!settings.popcorn() || speaker.isEmpty())
      return Decision.already();
    return leads || speaker.get().equals(who)
        ? Decision.accept(new CircleEvent.SteppedOut())
        : notYourTurn(speaker.get());
  }

  private Decision<ActivityEvent> forward(boolean comes) {
    if (settings.mode() != Mode.ONLY_ONE || speaker.isEmpty())
      return Decision.refuse(CirclePhrase.NOTHING_SAID);
    if (speaker.get().equals(who))
      return Decision.refuse(CirclePhrase.YOU_SAY_IT);
    if (!situation.participants().contains(who))
      return Decision.refuse(CirclePhrase.NOT_IN_CIRCLE);
    if (ring.isForward(who, situation) == comes)
      return Decision.already();
    return Decision
        .accept(comes ? new CircleEvent.CameForward(who, speaker.get()) : new CircleEvent.WentBack(who));
  }

  private Decision<ActivityEvent> write(String words) {
    Optional<Note> before = ring.sentence(who, situation).filter(note -> !note.removed());
    boolean turn = situation.open() && settings.written()
        && (freely() ? situation.participants().contains(who) : speaker.equals(Optional.of(who)));
    if (!turn && before.isEmpty())
      return notNow();
    if (words.isEmpty())
      return Decision.refuse(CirclePhrase.EMPTY);
    if (words.length() > Note.MAX_CHARS)
      return Decision.refuse(CirclePhrase.TOO_LONG, "over", words.length() - Note.MAX_CHARS);
    List<ActivityEvent> events = new ArrayList<>(
        before.map(note -> edited(note, words)).orElseGet(() -> said(words)));
    if (turn && settings.mode() != Mode.ONLY_ONE && line.contains(who))
      events.add(new CircleEvent.HadTurn(who));
    return Decision.accept(events);
  }

  private Decision<ActivityEvent> notNow() {
    if (!settings.written())
      return Decision.refuse(CirclePhrase.SPOKEN);
    return situation.open() && !freely() && speaker.isPresent()
        ? notYourTurn(speaker.get())
        : Decision.refuse(CirclePhrase.NOT_NOW);
  }

  private List<ActivityEvent> edited(Note note, String words) {
    return note.words().equals(words)
        ? List.of()
        : List.of(new NoteEvent.NoteEdited(note.id(), note.kind(), note.card(), words, note.photo()));
  }

  private List<ActivityEvent> said(String words) {
    NoteId note = situation.notes().next();
    NoteKind kind = new NoteKind("said", Colour.YELLOW, "💬", situation.spec().text("prompt"));
    return List.of(new NoteEvent.NoteWritten(note, who, kind, situation.room(), situation.key().origin(),
        Optional.empty(), words), new CircleEvent.Spoke(who, note));
  }

  private Decision<ActivityEvent> withdraw() {
    return ring.sentence(who, situation)
        .<Decision<ActivityEvent>>map(note -> Decision.accept(new NoteEvent.NoteWithdrawn(note.id())))
        .orElseGet(Decision::already);
  }
}
