package nl.draaiboek.core.activity.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.sheet.Sheet;
import nl.draaiboek.core.activity.sheet.SheetCommand;
import nl.draaiboek.core.note.NoteId;

/** What people may ask of it. A note is empty where they named none. */
public sealed interface MatrixCommand {
  /** Something to do with stakeholders while they are thought of. */
  sealed interface Collecting extends MatrixCommand {}

  record NameCategory(String words) implements Collecting {}

  record Write(String category, String kind, String words) implements Collecting {}

  /** @param kind empty, or unknown, where it stays as it is */
  record Move(List<NoteId> notes, String category, String kind) implements Collecting {
    public Move {
      notes = List.copyOf(notes);
    }
  }

  /** Something to do with who hangs. */
  sealed interface Placing extends MatrixCommand {}

  record OnSheet(SheetCommand command) implements Placing {}

  record LeaveOut(List<NoteId> notes) implements Placing {
    public LeaveOut {
      notes = List.copyOf(notes);
    }
  }

  record BringBack(Optional<NoteId> note) implements Placing {}

  record Tell(Optional<NoteId> stakeholder, String kind, String words) implements MatrixCommand {}

  /** Take back a note of one's own. */
  record Withdraw(Optional<NoteId> note) implements MatrixCommand {}

  record Tick(String item) implements MatrixCommand {}

  record Reopen(String item) implements MatrixCommand {}

  static Optional<MatrixCommand> read(Action action) {
    String words = PlainText.oneLine(action.answer("words"));
    Optional<NoteId> note = Targets.number(action).map(NoteId::new);
    return switch (action.verb()) {
      case "name" -> Optional.of(new NameCategory(words));
      case "write" -> Optional.of(new Write(action.answer("category"), action.answer("kind"), words));
      case "move" ->
        Optional.of(new Move(notes(action), action.answer("category"), action.answer("kind")));
      case "leave-out" -> Optional.of(new LeaveOut(notes(action)));
      case "bring-back" -> Optional.of(new BringBack(note));
      case "tell" -> Optional.of(new Tell(note, action.answer("kind"), words));
      case "withdraw" -> Optional.of(new Withdraw(note));
      case "tick" -> Optional.of(new Tick(action.target()));
      case "reopen" -> Optional.of(new Reopen(action.target()));
      default -> Sheet.read(action).map(OnSheet::new);
    };
  }

  private static List<NoteId> notes(Action action) {
    return Arrays.stream(action.answer("notes").split("[\\s,;]+", -1)).map(Targets::number)
        .flatMap(Optional::stream).map(NoteId::new).distinct().toList();
  }
}
