package nl.draaiboek.core.activity.drawing;

import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;

/** What people may ask while they draw; {@code step} is the one that they saw. */
public sealed interface DrawingCommand {
  /**
   * Send a drawing, or send it anew.
   *
   * @param round from 1
   * @param photo empty: words alone, or words with the drawing that was sent before
   */
  record Send(int round, String words, Optional<PhotoId> photo) implements DrawingCommand {}

  record TakeAway(NoteId note) implements DrawingCommand {}

  record Next(int step) implements DrawingCommand {}

  /** Hang all up without looking at each. */
  record Hang(int step) implements DrawingCommand {}

  record Back(int step) implements DrawingCommand {}

  static Optional<DrawingCommand> read(Action action) {
    Optional<Integer> target = Targets.number(action);
    return switch (action.verb()) {
      case "draw" -> Optional.of(new Send(target.orElse(0), PlainText.of(action.answer("words")),
          PhotoId.read(action.answer(DrawingView.PHOTO))));
      case "withdraw" -> target.map(NoteId::new).map(TakeAway::new);
      case "next" -> Optional.of(new Next(target.orElse(0)));
      case "hang" -> Optional.of(new Hang(target.orElse(0)));
      case "back" -> Optional.of(new Back(target.orElse(0)));
      default -> Optional.empty();
    };
  }
}
