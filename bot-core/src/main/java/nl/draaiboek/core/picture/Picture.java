package nl.draaiboek.core.picture;

import java.util.List;
import nl.draaiboek.core.note.Colour;

/** A picture as plain data, said in one language already. {@code alt} tells in words what it shows. */
public sealed interface Picture {
  String alt();

  /** Two axes with notes on them, clusters round some, and in the centre what the group chose. */
  record Landscape(String alt, String title, String left, String right, String bottom, String top,
      List<Mark> marks,
      List<Ring> rings, List<Choice> centre) implements Picture {
    public Landscape {
      marks = List.copyOf(marks);
      rings = List.copyOf(rings);
      centre = List.copyOf(centre);
    }

    /** @return the same for where its title stands above it already */
    public Landscape untitled() {
      return new Landscape(alt, "", left, right, bottom, top, marks, rings, centre);
    }

    /** @return the same, and whose it is, for where several stand together */
    public Landscape of(String whose) {
      return new Landscape(whose + ". " + alt, whose + " · " + title, left, right, bottom, top, marks, rings,
          centre);
    }
  }

  /** A note at x (0 left to 100 right), y (0 bottom to 100 top). */
  record Mark(int number, String label, Colour colour, int x, int y) {}

  /** A cluster: its title and the numbers of its marks. */
  record Ring(String title, List<Integer> marks) {
    public Ring {
      marks = List.copyOf(marks);
    }
  }

  record Choice(String name, String words) {}

  /** Totals as bars, largest first. */
  record Bars(String alt, String title, List<Bar> bars) implements Picture {
    public Bars {
      bars = List.copyOf(bars);
    }

    /** @return the same for where its title stands above it already */
    public Bars untitled() {
      return new Bars(alt, "", bars);
    }
  }

  record Bar(String label, int value) {}
}
