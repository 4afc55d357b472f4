package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.documents.svg.Body.Box;

/** Bodies that find room as one: a note by itself, or a group hung tidily in columns under its title. */
final class Block {
  static final double GAP = 7;
  /** Round a group runs a line, so it wants more. */
  private static final double GROUP_GAP = 13;
  /** A group looks best a little wider than high. */
  private static final double WIDE = 1.2;

  private final List<Body> bodies;
  private final double gap;
  final double wantedX;
  final double wantedY;
  private double movedX;
  private double movedY;

  private Block(List<Body> bodies, double gap, double wantedX, double wantedY) {
    this.bodies = bodies;
    this.gap = gap;
    this.wantedX = wantedX;
    this.wantedY = wantedY;
  }

  static Block of(Body note) {
    return new Block(List.of(note), GAP, note.wantedX, note.wantedY);
  }

  /** @param notes at least one; from left to right and top to bottom as they want to hang */
  static Block of(List<Body> notes, Optional<Body> title) {
    double x = notes.stream().mapToDouble(n -> n.wantedX).average().orElseThrow();
    double y = notes.stream().mapToDouble(n -> n.wantedY).average().orElseThrow();
    columns(notes);
    Box box = Box.round(notes);
    notes.forEach(n -> n.move(x - box.middleX(), y - box.middleY()));
    List<Body> all = new ArrayList<>(notes);
    title.ifPresent(t -> {
      t.x = x;
      t.y = y - box.height() / 2 - GAP - t.height / 2;
      all.add(t);
    });
    return new Block(all, GROUP_GAP, x, y);
  }

  private static void columns(List<Body> notes) {
    double area = notes.stream().mapToDouble(n -> (n.width + GAP) * (n.height + GAP)).sum();
    double width = notes.stream().mapToDouble(n -> n.width + GAP).max().orElseThrow();
    int columns = Math.clamp(Math.round(StrictMath.sqrt(area * WIDE) / width), 1, notes.size());
    List<Body> leftToRight = notes.stream().sorted(Comparator.comparingDouble(n -> n.wantedX)).toList();
    for (int c = 0; c < columns; c++) {
      double x = c * width;
      double top = 0;
      for (Body note : leftToRight.subList(c * notes.size() / columns, (c + 1) * notes.size() / columns)
          .stream().sorted(Comparator.comparingDouble(n -> n.wantedY)).toList()) {
        note.x = x;
        note.y = top + note.height / 2;
        top += note.height + GAP;
      }
    }
  }

  /** @return the room it takes, and what it wants to keep free round it beyond the gap that all have */
  Box box() {
    return Box.round(bodies).grown(gap - GAP);
  }

  void move(double x, double y) {
    movedX += x;
    movedY += y;
    bodies.forEach(body -> body.move(x, y));
  }

  /** Undoes all moves. */
  void goBack() {
    move(-movedX, -movedY);
  }
}
