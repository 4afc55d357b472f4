package nl.draaiboek.core.picture;

import java.util.List;
import nl.draaiboek.core.note.Colour;

/** A picture as plain data, said in one language already. {@code alt} tells in words what it shows. */
public sealed interface Picture {
  String alt();

  /** @return the same for where its title stands above it already */
  Picture untitled();

  /** Two axes with notes on them, clusters round some, and in the centre what the group chose. */
  record Landscape(String alt, String title, String left, String right, String bottom, String top,
      List<Mark> marks,
      List<Ring> rings, List<Choice> centre) implements Picture {
    public Landscape {
      marks = List.copyOf(marks);
      rings = List.copyOf(rings);
      centre = List.copyOf(centre);
    }

    @Override
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

    @Override
    public Bars untitled() {
      return new Bars(alt, "", bars);
    }
  }

  record Bar(String label, int value) {}

  /** Words, the more people the larger; most people first. */
  record Cloud(String alt, String title, List<Word> words) implements Picture {
    public Cloud {
      words = List.copyOf(words);
    }

    @Override
    public Cloud untitled() {
      return new Cloud(alt, "", words);
    }
  }

  /** @param people from 1 */
  record Word(String words, int people) {}

  /** Spokes with a value on each, from 0 to {@code max}; one round of values, or two of which the last is now. */
  record Radar(String alt, String title, List<String> spokes, int max, List<Round> rounds)
      implements
        Picture {
    public Radar {
      spokes = List.copyOf(spokes);
      rounds = List.copyOf(rounds);
    }

    @Override
    public Radar untitled() {
      return new Radar(alt, "", spokes, max, rounds);
    }
  }

  /** @param told the values in the writing of the language, e.g. {@code 7,5} */
  record Round(String name, List<Double> values, List<String> told) {
    public Round {
      values = List.copyOf(values);
      told = List.copyOf(told);
    }
  }

  /** Steps one after the other, and where they led; {@code end} may be empty. */
  record Path(String alt, String title, List<Step> steps, String end) implements Picture {
    public Path {
      steps = List.copyOf(steps);
    }

    @Override
    public Path untitled() {
      return new Path(alt, "", steps, end);
    }
  }

  /** @param answer empty where nobody has come yet; {@code left} where it left the path */
  record Step(String asked, String answer, boolean left) {}
}
