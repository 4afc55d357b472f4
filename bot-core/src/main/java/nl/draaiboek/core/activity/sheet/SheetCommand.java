package nl.draaiboek.core.activity.sheet;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.ClusterId;

/** What people may ask of a sheet. */
public sealed interface SheetCommand {
  /**
   * Hang a note up, hang it elsewhere, or say why it hangs there.
   *
   * @param at  empty where the place means nothing, or stays as it is
   * @param why may be empty
   */
  record Place(NoteId note, Optional<Point> at, String why) implements SheetCommand {}

  /** Hang up all notes of one's own that wait. */
  record PlaceAll() implements SheetCommand {}

  record TakeOff(NoteId note) implements SheetCommand {}

  /** Make a cluster; {@code title} may be empty. */
  record Group(List<NoteId> notes, String title) implements SheetCommand {
    public Group {
      notes = List.copyOf(notes);
    }
  }

  record Add(ClusterId cluster, List<NoteId> notes) implements SheetCommand {
    public Add {
      notes = List.copyOf(notes);
    }
  }

  record Title(ClusterId cluster, String title) implements SheetCommand {}

  record Split(ClusterId cluster) implements SheetCommand {}

  /** Take one note out of its cluster. */
  record Leave(NoteId note) implements SheetCommand {}

  record Undo() implements SheetCommand {}

  /** Look which notes are alike. */
  record Suggest() implements SheetCommand {}

  /** Put a suggestion's notes together. */
  record Accept(int suggestion) implements SheetCommand {}

  record LeaveOut(int suggestion) implements SheetCommand {}

  /** Something with a number or a place in it that cannot be read. */
  record Unclear(Missing what) implements SheetCommand {}

  /** What cannot be read. */
  enum Missing {
    NOTE,
    NOTES,
    CLUSTER,
    PLACE
  }

  /** A place on the sheet, as in {@code Spot}. */
  record Point(int x, int y) {}
}
