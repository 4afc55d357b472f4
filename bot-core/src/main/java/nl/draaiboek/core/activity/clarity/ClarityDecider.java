package nl.draaiboek.core.activity.clarity;

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

/** Decides on what one person asks about the sentence. Whoever is here may write, mark and take. */
record ClarityDecider(Drafts drafts, Situation situation, PersonId actor) {
  private static final NoteKind KIND = new NoteKind("sentence", Colour.YELLOW, "📝", Words.NONE);

  Decision<ActivityEvent> decide(ClarityCommand command) {
    return switch (command) {
      case ClarityCommand.Write(int step, var words) -> write(step, words);
      case ClarityCommand.Take(var note) -> take(note);
      case ClarityCommand.Mark(int step, var word) when step == drafts.step() -> mark(word);
      case ClarityCommand.Unmark(int word) -> drafts.marksOf(actor).contains(word)
          ? Decision.accept(new ClarityEvent.WordUnmarked(actor, word))
          : Decision.already();
      case ClarityCommand.SayClear(int step) when step == drafts.step() -> clear();
      case ClarityCommand.Settle(int step) when step == drafts.step() -> settle();
      case ClarityCommand.Mark _,ClarityCommand.SayClear _,ClarityCommand.Settle _ -> Decision.already();
    };
  }

  /** Words that were meant for a version that is past are kept beside the sentence, so that nothing is lost. */
  private Decision<ActivityEvent> write(int step, String words) {
    int over = words.length() - Note.MAX_CHARS;
    if (words.isEmpty())
      return Decision.refuse(ClarityPhrase.EMPTY);
    if (over > 0)
      return Decision.refuse(ClarityPhrase.TOO_LONG, "over", over);
    boolean there = drafts.all().stream().flatMap(id -> situation.notes().find(id).stream())
        .anyMatch(n -> n.words().equals(words));
    if (there)
      return Decision.already();
    NoteId id = situation.notes().next();
    boolean first = step == drafts.step() || drafts.now(situation.notes()).isEmpty();
    return Decision.accept(List.of(
        new NoteEvent.NoteWritten(id, actor, KIND, situation.room(), situation.key().origin(),
            Optional.empty(), words),
        first ? new ClarityEvent.SentenceWritten(id) : new ClarityEvent.SentenceWrittenBeside(id)));
  }

  private Decision<ActivityEvent> take(NoteId id) {
    boolean known = drafts.isVersion(id) || situation.source().stream().anyMatch(n -> n.id().equals(id));
    Optional<Note> note = situation.notes().find(id).filter(n -> known && !n.hidden());
    if (note.isEmpty())
      return Decision.refuse(ClarityPhrase.NO_SUCH_VERSION);
    return drafts.now(situation.notes()).equals(note)
        ? Decision.already()
        : Decision.accept(new ClarityEvent.SentenceTaken(id));
  }

  private Decision<ActivityEvent> mark(String asked) {
    Optional<Note> now = drafts.now(situation.notes());
    if (now.isEmpty())
      return Decision.refuse(ClarityPhrase.NO_SENTENCE);
    Optional<Integer> word = Wording.of(now.get()).find(asked);
    if (word.isEmpty())
      return Decision.refuse(ClarityPhrase.NO_SUCH_WORD);
    return drafts.marksOf(actor).contains(word.get())
        ? Decision.already()
        : Decision.accept(new ClarityEvent.WordMarked(actor, word.get()));
  }

  private Decision<ActivityEvent> clear() {
    if (drafts.now(situation.notes()).isEmpty())
      return Decision.refuse(ClarityPhrase.NO_SENTENCE);
    return drafts.clear().contains(actor)
        ? Decision.already()
        : Decision.accept(new ClarityEvent.SaidClear(actor));
  }

  private Decision<ActivityEvent> settle() {
    if (!situation.leads(actor))
      return Decision.forbid(ClarityPhrase.LEADERS_ONLY);
    if (drafts.now(situation.notes()).isEmpty())
      return Decision.refuse(ClarityPhrase.NO_SENTENCE);
    return drafts.settled() ? Decision.already() : Decision.accept(new ClarityEvent.SentenceSettled());
  }
}
