package nl.draaiboek.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.wrapup.WrapUp.ClusterPart;
import nl.draaiboek.core.wrapup.WrapUp.HarvestPart;
import nl.draaiboek.core.wrapup.WrapUp.Hung;
import nl.draaiboek.core.wrapup.WrapUp.Ranked;
import nl.draaiboek.core.wrapup.WrapUp.Sheet;
import nl.draaiboek.core.wrapup.WrapUp.Votes;

/** Makes pictures of what was made, each with the same in words. */
public final class Pictures {
  private final Teller teller;

  /** @param listener in whose language pictures speak */
  public Pictures(Speech speech, Listener listener) {
    this(new Teller(speech, listener));
  }

  Pictures(Teller teller) {
    this.teller = teller;
  }

  /**
   * @param sheet one with axes
   * @return the landscape, with what is in it as its alt text
   * @throws IllegalArgumentException for a sheet without axes
   */
  public Picture.Landscape landscape(Sheet sheet) {
    return sheet.axes().map(axes -> landscape(sheet, axes))
        .orElseThrow(() -> new IllegalArgumentException("a landscape has axes"));
  }

  /** @return the totals in the order of their rank */
  public Picture.Bars bars(Votes votes) {
    String totals = votes.ranked().stream().map(r -> teller.say(
        votes.coins() ? DocumentPhrase.COINS_ALT : DocumentPhrase.TOTAL_ALT,
        Map.of("words", teller.words(r.note()), "dots", r.dots()))).collect(Collectors.joining("; "));
    return new Picture.Bars(teller.say(DocumentPhrase.VOTE_ALT, Map.of("totals", totals)),
        teller.say(votes.title()), votes.ranked().stream().map(this::bar).toList());
  }

  /** @return the figure, with what is in it as its alt text */
  public Picture figure(Line title, Figure figure) {
    String called = teller.say(title);
    String alt = called + ". " + figure.lines().stream().map(teller::say).collect(Collectors.joining("; "));
    return switch (figure) {
      case Figure.Cloud(var words) -> new Picture.Cloud(alt, called,
          words.stream().map(w -> new Picture.Word(teller.say(w.word()), w.people())).toList());
      case Figure.Radar(var spokes, int max, var rounds) -> new Picture.Radar(alt, called,
          spokes.stream().map(teller::say).toList(), max, rounds.stream().map(this::round).toList());
      case Figure.Path(var steps, var end) -> new Picture.Path(alt, called,
          steps.stream().map(s -> new Picture.Step(teller.say(s.asked()), s.answer().map(teller::say)
              .orElse(""), s.left())).toList(),
          end.map(teller::say).orElse(""));
    };
  }

  private Picture.Round round(Figure.Round round) {
    return new Picture.Round(teller.say(round.name()), round.values(), round.values().stream()
        .map(value -> teller.say(DocumentPhrase.VALUE, Map.of("value", value))).toList());
  }

  private Picture.Bar bar(Ranked ranked) {
    return new Picture.Bar("#" + ranked.note().id().number() + " " + teller.words(ranked.note()),
        ranked.dots());
  }

  private Picture.Landscape landscape(Sheet sheet, Axes axes) {
    List<Picture.Mark> marks = Stream
        .concat(sheet.loose().stream(), sheet.clusters().stream().flatMap(c -> c.notes().stream()))
        .map(this::mark).toList();
    return new Picture.Landscape(alt(sheet, axes, marks.size()), teller.say(sheet.title()),
        teller.say(axes.left()), teller.say(axes.right()), teller.say(axes.bottom()), teller.say(axes.top()),
        marks, sheet.clusters().stream().map(this::ring).toList(),
        sheet.centre().stream().map(h -> new Picture.Choice(teller.say(h.name()), teller.words(h.note())))
            .toList());
  }

  private Picture.Mark mark(Hung hung) {
    return new Picture.Mark(hung.note().id().number(), teller.words(hung.note()), hung.note().kind().colour(),
        hung.x(), hung.y());
  }

  private Picture.Ring ring(ClusterPart cluster) {
    return new Picture.Ring(cluster.title().isBlank() ? "" : teller.words(cluster.title()),
        cluster.notes().stream().map(h -> h.note().id().number()).toList());
  }

  private String alt(Sheet sheet, Axes axes, int count) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        teller.say(DocumentPhrase.LANDSCAPE_ALT, Map.of("count", count, "axes", teller.axes(axes))));
    for (ClusterPart cluster : sheet.clusters())
      sentences.add(cluster.title().isBlank()
          ? teller.say(DocumentPhrase.UNTITLED_ALT, Map.of("count", cluster.notes().size()))
          : teller.say(DocumentPhrase.CLUSTER_ALT,
              Map.of("title", teller.words(cluster.title()), "count", cluster.notes().size())));
    for (HarvestPart part : sheet.centre())
      sentences.add(teller.say(DocumentPhrase.CENTRE_ALT,
          Map.of("name", part.name(), "words", teller.words(part.note()))));
    return String.join(" ", sentences);
  }
}
