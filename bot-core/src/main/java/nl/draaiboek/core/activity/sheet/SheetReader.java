package nl.draaiboek.core.activity.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.sheet.SheetCommand.Missing;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.ClusterId;

/** Reads what people ask of a sheet. A note or cluster is the action's target, or an answer of that name. */
final class SheetReader {
  private SheetReader() {}

  static Optional<SheetCommand> read(Action action) {
    return switch (action.verb()) {
      case "place" -> Optional.of(onNote(action, note -> place(note, action)));
      case "place-all" -> Optional.of(new SheetCommand.PlaceAll());
      case "take-off" -> Optional.of(onNote(action, SheetCommand.TakeOff::new));
      case "leave" -> Optional.of(onNote(action, SheetCommand.Leave::new));
      case "cluster" ->
        Optional.of(onNotes(action, notes -> new SheetCommand.Group(notes, text(action, "title"))));
      case "add" -> Optional.of(
          onCluster(action, cluster -> onNotes(action, notes -> new SheetCommand.Add(cluster, notes))));
      case "title" -> Optional.of(
          onCluster(action, cluster -> new SheetCommand.Title(cluster, text(action, "title"))));
      case "split" -> Optional.of(onCluster(action, SheetCommand.Split::new));
      case "suggest" -> Optional.of(new SheetCommand.Suggest());
      case "accept" -> Optional.of(new SheetCommand.Accept(Targets.number(action).orElse(0)));
      case "leave-out" -> Optional.of(new SheetCommand.LeaveOut(Targets.number(action).orElse(0)));
      case "undo" -> Optional.of(new SheetCommand.Undo());
      default -> Optional.empty();
    };
  }

  private static SheetCommand place(NoteId note, Action action) {
    String why = text(action, "why");
    if (Stream.of("x", "y", "cell").allMatch(name -> action.answer(name).isEmpty()))
      return new SheetCommand.Place(note, Optional.empty(), why);
    return PointReader.read(action)
        .<SheetCommand>map(point -> new SheetCommand.Place(note, Optional.of(point), why))
        .orElse(new SheetCommand.Unclear(Missing.PLACE));
  }

  private static SheetCommand onNote(Action action, Function<NoteId, SheetCommand> then) {
    return number(action, "note").map(NoteId::new).map(then).orElse(new SheetCommand.Unclear(Missing.NOTE));
  }

  private static SheetCommand onCluster(Action action, Function<ClusterId, SheetCommand> then) {
    return number(action, "cluster").map(ClusterId::new).map(then)
        .orElse(new SheetCommand.Unclear(Missing.CLUSTER));
  }

  private static SheetCommand onNotes(Action action, Function<List<NoteId>, SheetCommand> then) {
    List<Optional<Integer>> numbers = Arrays.stream(action.answer("notes").split("[\\s,;]+", -1))
        .filter(n -> !n.isEmpty()).map(Targets::number).toList();
    if (numbers.isEmpty() || numbers.stream().anyMatch(Optional::isEmpty))
      return new SheetCommand.Unclear(Missing.NOTES);
    return then.apply(numbers.stream().flatMap(Optional::stream).map(NoteId::new).distinct().toList());
  }

  private static Optional<Integer> number(Action action, String answer) {
    return action.target().isEmpty() ? Targets.number(action.answer(answer)) : Targets.number(action);
  }

  private static String text(Action action, String name) {
    return PlainText.oneLine(action.answer(name));
  }
}
