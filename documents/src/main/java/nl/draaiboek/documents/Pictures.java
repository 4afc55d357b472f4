package nl.draaiboek.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.Hung;

/** Makes pictures of what is left of a session, said in one language. */
public final class Pictures {
  private final Speech speech;
  private final Listener listener;

  public Pictures(Speech speech, Listener listener) {
    this.speech = speech;
    this.listener = listener;
  }

  /**
   * Makes a landscape.
   *
   * @param sheet one with axes
   */
  public Picture.Landscape landscape(WrapUp.Sheet sheet) {
    var axes = sheet.axes().orElseThrow(() -> new IllegalArgumentException("a landscape has axes"));
    List<Picture.Mark> marks = Stream
        .concat(sheet.loose().stream(), sheet.clusters().stream().flatMap(c -> c.notes().stream()))
        .map(this::mark)
        .toList();
    List<Picture.Ring> rings = sheet.clusters().stream()
        .map(c -> new Picture.Ring(c.title(), c.notes().stream().map(h -> h.note().id().number()).toList()))
        .toList();
    List<Picture.Choice> centre = sheet.centre().stream()
        .map(c -> new Picture.Choice(say(c.name()), words(c.note().words()))).toList();
    return new Picture.Landscape(alt(sheet, marks.size()), sheet.title().in(listener.language()),
        say(axes.left()),
        say(axes.right()), say(axes.bottom()), say(axes.top()), marks, rings, centre);
  }

  /** Makes bars of a vote's result. */
  public Picture.Bars bars(WrapUp.Votes votes) {
    List<Picture.Bar> bars = votes.ranked().stream()
        .map(r -> new Picture.Bar(words(r.note().words()), r.dots())).toList();
    List<String> told = new ArrayList<>();
    bars.forEach(b -> told.add(b.label() + ": " + b.value()));
    return new Picture.Bars(String.join("; ", told), votes.title().in(listener.language()), bars);
  }

  private Picture.Mark mark(Hung hung) {
    return new Picture.Mark(hung.note().id().number(), words(hung.note().words()),
        hung.note().kind().colour(), hung.x(),
        hung.y());
  }

  private String alt(WrapUp.Sheet sheet, int notes) {
    String clusters = String.join(", ",
        sheet.clusters().stream().map(WrapUp.ClusterPart::title).filter(t -> !t.isBlank()).toList());
    return say(new Line.Ours(DocumentPhrase.LANDSCAPE_ALT, java.util.Map.of("notes", notes, "count",
        sheet.clusters().size(), "clusters", clusters)));
  }

  private String words(String theirs) {
    return say(Line.theirs(theirs));
  }

  private String say(Line line) {
    return speech.say(line, listener);
  }
}
