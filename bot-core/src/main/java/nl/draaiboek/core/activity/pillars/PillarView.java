package nl.draaiboek.core.activity.pillars;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Figure;

/** The pillars as one viewer sees them: one's own dots, and once they are shown how many are in which ring, never whose. */
record PillarView(Dotted dotted, Situation situation, Viewer viewer) {
  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    Optional<PersonId> actor = viewer instanceof Viewer.One(PersonId person) && situation.open()
        ? Optional.of(person)
        : Optional.empty();
    if (dotted.shown()) {
      verdict().ifPresent(line -> parts.add(new CardPart.Text(line)));
      radar().ifPresent(radar -> parts.add(new CardPart.Drawn(Line.of(PillarPhrase.RADAR), radar)));
      parts.add(new CardPart.Facts(results()));
    } else {
      parts.add(new CardPart.Text(Line.of(PillarPhrase.HOW)));
      parts.add(new CardPart.Answers(ids().stream().map(id -> question(id, actor)).toList()));
      parts.add(new CardPart.Text(Line.of(PillarPhrase.WAITING, "done",
          situation.participants().stream().filter(p -> PutOnPillars.done(dotted, situation, p)).count(),
          "all",
          situation.participants().size())));
    }
    actor.filter(situation::leads).ifPresent(_ -> parts.addAll(leading()));
    return parts;
  }

  private List<CardPart> leading() {
    Button button = dotted.shown()
        ? Button.plain(Line.of(PillarPhrase.COVER), address("cover", ""))
        : Button.plain(Line.of(PillarPhrase.SHOW), address("show", ""));
    List<Field.Option> pillars = ids().stream()
        .map(id -> new Field.Option(id, title(id), "", Optional.empty())).toList();
    return List.of(new CardPart.Buttons(List.of(button)),
        new CardPart.Form(Line.of(PillarPhrase.NAME), address("name", ""),
            List.of(new Field.Choice("pillar", Line.of(PillarPhrase.WHICH), pillars, ids().getFirst()),
                new Field.Text("title", Line.of(PillarPhrase.NEW_NAME), PutOnPillars.MAX_NAME_CHARS, 1, true,
                    "")),
            Line.of(PillarPhrase.NAME_IT), true));
  }

  private CardPart.Question question(String pillar, Optional<PersonId> actor) {
    Optional<Integer> own = viewer instanceof Viewer.One(PersonId person)
        ? dotted.of(person, pillar)
        : Optional.empty();
    List<CardPart.Answer> answers = own.stream()
        .flatMap(ring -> actor.stream()
            .map(who -> new CardPart.Answer(new Line.Name(who), ring(ring), List.of(), List.of())))
        .toList();
    return new CardPart.Question(pillar, title(pillar), answers,
        actor.filter(situation.participants()::contains).map(_ -> form(pillar, own)));
  }

  private CardPart.Form form(String pillar, Optional<Integer> own) {
    List<Field.Option> rings = IntStream.rangeClosed(1, rings())
        .mapToObj(ring -> new Field.Option(Integer.toString(ring), ring(ring), "", Optional.empty()))
        .toList();
    return new CardPart.Form(Line.of(own.isPresent() ? PillarPhrase.MOVE : PillarPhrase.PUT),
        address("put", pillar),
        List.of(new Field.Choice("ring", Line.of(PillarPhrase.WHERE), rings,
            own.map(ring -> Integer.toString(ring)).orElse(""))),
        Line.of(PillarPhrase.SEND), own.isPresent());
  }

  /** @return each pillar with how many dots are in which ring */
  List<CardPart.Fact> results() {
    return ids().stream().map(id -> new CardPart.Fact(title(id), result(dotted.on(id).values()))).toList();
  }

  /** @return how strong the pillars stand; a dot in the core is the end of a spoke. Empty where too few have dots to make a surface */
  Optional<Figure.Radar> radar() {
    List<String> dotted = ids().stream().filter(id -> !this.dotted.on(id).isEmpty()).toList();
    Figure.Radar radar = new Figure.Radar(dotted.stream().map(this::title).toList(), rings(),
        List.of(new Figure.Round(Line.of(PillarPhrase.RADAR),
            dotted.stream().map(id -> rings() + 1 - average(this.dotted.on(id).values())).toList())));
    return Optional.of(radar).filter(r -> !r.isEmpty());
  }

  private Line result(Collection<Integer> dots) {
    if (dots.isEmpty())
      return Line.of(PillarPhrase.NO_DOTS);
    String counts = String.join(" · ",
        IntStream.rangeClosed(1, rings())
            .mapToObj(ring -> Long.toString(dots.stream().filter(d -> d == ring).count()))
            .toList());
    return Line.of(Verdict.isStrong(average(dots), rings()) ? PillarPhrase.STRONG : PillarPhrase.WEAK, "dots",
        counts);
  }

  /** @return what the pillars say together; empty while there are no dots */
  Optional<Line> verdict() {
    List<Double> averages = ids().stream().map(id -> dotted.on(id).values()).filter(dots -> !dots.isEmpty())
        .map(PillarView::average).toList();
    return averages.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.of(switch (Verdict.of(averages, rings())) {
          case LOW -> PillarPhrase.ALL_LOW;
          case MIXED -> PillarPhrase.MIXED;
          case STRONG -> PillarPhrase.MOST_STRONG;
        }));
  }

  private static double average(Collection<Integer> dots) {
    return dots.stream().mapToInt(ring -> ring).average().orElseThrow();
  }

  private Line ring(int ring) {
    if (ring == 1)
      return Line.of(PillarPhrase.CORE);
    return ring == rings() ? Line.of(PillarPhrase.EDGE) : Line.of(PillarPhrase.RING, "ring", ring);
  }

  private Line title(String pillar) {
    return dotted.name(pillar).map(Papers::words)
        .orElseGet(() -> Line.scripted(situation.spec().text("pillar." + pillar)));
  }

  private List<String> ids() {
    return PutOnPillars.ids(situation.spec());
  }

  private int rings() {
    return PutOnPillars.rings(situation.spec());
  }

  private String address(String verb, String target) {
    return situation.key().address(verb, target);
  }
}
