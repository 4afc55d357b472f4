package nl.draaiboek.core.activity.notes;

import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.note.NoteId;

/** What people may ask when they write notes. */
public sealed interface NotesCommand {
  record Write(Draft draft) implements NotesCommand {}

  record Edit(NoteId note, Draft draft) implements NotesCommand {}

  record Withdraw(NoteId note) implements NotesCommand {}

  /** Show all notes to everybody, or hide them from others than their writers. */
  record ShowAll(boolean shown) implements NotesCommand {}

  /** What someone filled in; empty where they left a field out, which is something else than a field without anything in it. */
  record Draft(Optional<String> kind, Optional<String> card, Optional<String> words, Optional<String> photo) {
    static Draft of(Action action) {
      return new Draft(Optional.ofNullable(action.answers().get("kind")).map(PlainText::oneLine),
          Optional.ofNullable(action.answers().get("card")).map(PlainText::oneLine),
          Optional.ofNullable(action.answers().get("words")).map(PlainText::of),
          Optional.ofNullable(action.answers().get(NotesView.PHOTO)));
    }
  }

  static Optional<NotesCommand> read(Action action) {
    return switch (action.verb()) {
      case "write" -> Optional.of(new Write(Draft.of(action)));
      case "edit" -> Targets.number(action).map(n -> new Edit(new NoteId(n), Draft.of(action)));
      case "withdraw" -> Targets.number(action).map(n -> new Withdraw(new NoteId(n)));
      case "show-all" -> Optional.of(new ShowAll(true));
      case "hide-all" -> Optional.of(new ShowAll(false));
      default -> Optional.empty();
    };
  }
}
