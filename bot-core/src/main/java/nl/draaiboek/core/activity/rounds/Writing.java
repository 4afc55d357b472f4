package nl.draaiboek.core.activity.rounds;

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

/** Decides what one person writes: who brings in does so first and is silent then, while the others ask. */
record Writing(Course course, Situation situation, PersonId who) {
  private static final NoteKind QUESTION = new NoteKind("question", Colour.YELLOW, "❓", Words.NONE);

  /** @return empty where this person writes nothing now */
  boolean open() {
    boolean yours = course.bringer().equals(Optional.of(who));
    return course.bringer().isPresent() && situation.participants().contains(who)
        && switch (QuestionRounds.part(course, situation).role()) {
          case BRING -> yours;
          case ASK -> !yours;
          case CHOOSE -> false;
        };
  }

  Decision<ActivityEvent> write(String words) {
    if (!open())
      return closed();
    if (words.isEmpty())
      return Decision.refuse(RoundsPhrase.EMPTY);
    if (words.length() > Note.MAX_CHARS)
      return Decision.refuse(RoundsPhrase.TOO_LONG, "over", words.length() - Note.MAX_CHARS);
    PersonId bringer = course.bringer().orElseThrow();
    NoteId note = situation.notes().next();
    return Decision.accept(List.of(
        new NoteEvent.NoteWritten(note, who, QUESTION, situation.room(), situation.key().origin(),
            Optional.empty(), words),
        who.equals(bringer)
            ? new RoundsEvent.BroughtIn(bringer, note)
            : new RoundsEvent.Asked(bringer, note)));
  }

  private Decision<ActivityEvent> closed() {
    Optional<PersonId> bringer = course.bringer();
    if (bringer.isEmpty())
      return Decision.refuse(RoundsPhrase.NOT_NOW);
    return switch (QuestionRounds.part(course, situation).role()) {
      case BRING -> Decision.refuse(RoundsPhrase.NOT_YOUR_PART, "person", bringer.get());
      case ASK -> Decision.refuse(RoundsPhrase.ONLY_OTHERS);
      case CHOOSE -> Decision.refuse(RoundsPhrase.NOT_NOW);
    };
  }

  Decision<ActivityEvent> choose(Optional<NoteId> note) {
    Course.Sheet sheet = course.sheet(who);
    if (note.isEmpty() || !sheet.asked().contains(note.get()) || situation.notes().find(note.get()).isEmpty()
        || !RoundsView.seesQuestions(course, situation, who))
      return Decision.refuse(RoundsPhrase.NOT_YOURS);
    return sheet.chosen().equals(note)
        ? Decision.already()
        : Decision.accept(new RoundsEvent.Chosen(who, note.get()));
  }
}
