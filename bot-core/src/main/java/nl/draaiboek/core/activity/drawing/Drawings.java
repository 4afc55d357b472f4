package nl.draaiboek.core.activity.drawing;

import java.util.Comparator;
import java.util.Optional;
import nl.draaiboek.core.note.NoteId;

/**
 * How far a room is.
 *
 * @param step  how often it went on or back, so that pressing twice counts once
 * @param round the question that is drawn, or that was drawn last, from 0
 * @param shown the drawing that everybody looks at, while they are shown one after another
 */
public record Drawings(int step, int round, Phase phase, Optional<NoteId> shown) {
  static final Drawings START = new Drawings(1, 0, Phase.DRAWING, Optional.empty());
  private static final Comparator<Drawings> BY_PROGRESS = Comparator.comparing(Drawings::phase)
      .thenComparingInt(Drawings::round);

  /** What people do now. */
  public enum Phase {
    DRAWING,
    LOOKING,
    HUNG
  }

  Drawings after(DrawingEvent event) {
    return switch (event) {
      case DrawingEvent.DrawingBegun(int begun) ->
        new Drawings(step + 1, begun, Phase.DRAWING, Optional.empty());
      case DrawingEvent.DrawingShown(var note) ->
        new Drawings(step + 1, round, Phase.LOOKING, Optional.of(note));
      case DrawingEvent.DrawingsHung() -> new Drawings(step + 1, round, Phase.HUNG, Optional.empty());
    };
  }

  /** The table that is furthest sets the pace; a press that either table still shows does nothing. */
  Drawings merged(Drawings other) {
    Drawings far = BY_PROGRESS.compare(this, other) >= 0 ? this : other;
    return new Drawings(Math.max(step, other.step) + 1, far.round, far.phase, far.shown);
  }
}
