package nl.draaiboek.core.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Line;

/** Something that says more drawn than told: a channel that shows pictures draws it, every channel can tell it in words. */
public sealed interface Figure {
  /** @return the same in words, one thing each, the most important first */
  List<Line> lines();

  /** @return whether there is nothing to draw yet */
  boolean isEmpty();

  /** Words, each as large as the number of people who gave it; most people first, as they came otherwise. */
  record Cloud(List<Word> words) implements Figure {
    public Cloud {
      words = words.stream().sorted(Comparator.comparingInt(Word::people).reversed()).toList();
    }

    @Override
    public List<Line> lines() {
      return words.stream().map(w -> Line.of(FigurePhrase.WORD, "word", w.word(), "people", w.people()))
          .toList();
    }

    @Override
    public boolean isEmpty() {
      return words.isEmpty();
    }
  }

  /** @param people how many gave it, from 1 */
  record Word(Line word, int people) {}

  /**
   * Spokes from one middle, with a value on each.
   *
   * @param spokes their names, in the order of the clock; at least {@link #LEAST_SPOKES} to be drawn
   * @param max    the value at the end of each spoke, from 1
   * @param rounds one, or two where an earlier moment is compared with a later one
   */
  record Radar(List<Line> spokes, int max, List<Round> rounds) implements Figure {
    /** Fewer make no surface. */
    public static final int LEAST_SPOKES = 3;

    public Radar {
      spokes = List.copyOf(spokes);
      rounds = List.copyOf(rounds);
      for (Round round : rounds)
        if (round.values().size() != spokes.size())
          throw new IllegalArgumentException("a value for each spoke");
      if (rounds.isEmpty() || rounds.size() > 2)
        throw new IllegalArgumentException("one round or two");
    }

    @Override
    public List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < spokes.size(); i++) {
        Round last = rounds.getLast();
        lines.add(rounds.size() == 1
            ? new Line.Ours(FigurePhrase.SPOKE,
                Map.of("name", spokes.get(i), "value", last.values().get(i), "max", max))
            : new Line.Ours(FigurePhrase.SPOKE_TWICE,
                Map.of("name", spokes.get(i), "value", last.values().get(i), "max", max, "now", last.name(),
                    "before", rounds.getFirst().name(), "was", rounds.getFirst().values().get(i))));
      }
      return lines;
    }

    @Override
    public boolean isEmpty() {
      return spokes.size() < LEAST_SPOKES;
    }
  }

  /** The values of one moment, from 0, in the order of the spokes. */
  record Round(Line name, List<Double> values) {
    public Round {
      values = List.copyOf(values);
    }
  }

  /**
   * Steps that were answered one after the other, and where they led.
   *
   * @param end empty while people are on their way
   */
  record Path(List<Step> steps, Optional<Line> end) implements Figure {
    public Path {
      steps = List.copyOf(steps);
    }

    @Override
    public List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      for (Step step : steps)
        lines.add(step.answer()
            .map(answer -> Line.of(FigurePhrase.STEP, "asked", step.asked(), "answer", answer))
            .orElseGet(() -> Line.of(FigurePhrase.STEP_AHEAD, "asked", step.asked())));
      end.ifPresent(line -> lines.add(Line.of(FigurePhrase.END, "end", line)));
      return lines;
    }

    @Override
    public boolean isEmpty() {
      return steps.isEmpty();
    }
  }

  /**
   * @param answer empty where people have not come yet
   * @param left   whether this answer left the path
   */
  record Step(Line asked, Optional<Line> answer, boolean left) {}
}
