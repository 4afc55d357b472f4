package nl.draaiboek.core.activity.scale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Figure;

/** How the numbers lie, and what they were in an earlier block; nothing of a statement that too few rated. */
record Outcome(Rated rated, Situation situation) {
  /** With fewer numbers others may guess whose they are. */
  static final int FEW = 3;

  boolean isEmpty() {
    return known().isEmpty();
  }

  List<CardPart.Fact> facts() {
    return Scale.ids(situation.spec()).stream()
        .map(id -> new CardPart.Fact(name(id),
            known().contains(id) ? told(id) : Line.of(ScalePhrase.TOO_FEW)))
        .toList();
  }

  /** @return the statements that enough people rated; with the earlier round where each of them has one */
  Figure.Radar radar() {
    List<Line> names = known().stream().map(this::name).toList();
    List<Double> now = known().stream().map(this::average).toList();
    List<Double> before = names.stream().flatMap(name -> earlier(name).stream().boxed()).toList();
    List<Figure.Round> rounds = new ArrayList<>();
    if (!names.isEmpty() && before.size() == names.size())
      rounds.add(new Figure.Round(Line.of(ScalePhrase.FIRST), before));
    rounds.add(new Figure.Round(Line.of(ScalePhrase.NOW), now));
    return new Figure.Radar(names, Scale.MOST, rounds);
  }

  private List<String> known() {
    return Scale.ids(situation.spec()).stream().filter(id -> rated.on(id).size() >= FEW).toList();
  }

  private Line told(String id) {
    Collection<Integer> numbers = rated.on(id).values();
    List<Line> spread = numbers.stream().distinct().sorted()
        .<Line>map(number -> Line.of(ScalePhrase.TIMES, "number", number, "times",
            numbers.stream().filter(number::equals).count()))
        .toList();
    OptionalDouble was = earlier(name(id));
    return was.isPresent()
        ? new Line.Ours(ScalePhrase.AVERAGE_WAS, Map.of("average", average(id), "people", numbers.size(),
            "spread", spread, "was", was.getAsDouble()))
        : new Line.Ours(ScalePhrase.AVERAGE,
            Map.of("average", average(id), "people", numbers.size(), "spread", spread));
  }

  private double average(String id) {
    return rated.on(id).values().stream().mapToInt(n -> n).average().orElse(0);
  }

  /** The same statement, by its words, in the block that this one compares with; of several tables in the middle. */
  private OptionalDouble earlier(Line name) {
    return situation.before().stream().flatMap(harvest -> harvest.parts().stream())
        .flatMap(part -> part instanceof Harvest.Drawn(_, Figure.Radar radar)
            ? value(radar, name).stream()
            : java.util.stream.Stream.of())
        .mapToDouble(value -> value).average();
  }

  private static Optional<Double> value(Figure.Radar radar, Line name) {
    int at = radar.spokes().indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(radar.rounds().getLast().values().get(at));
  }

  Line name(String id) {
    return Line.scripted(situation.spec().text("statement." + id));
  }
}
