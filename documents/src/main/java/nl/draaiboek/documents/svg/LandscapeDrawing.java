package nl.draaiboek.documents.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.picture.Picture.Landscape;
import nl.draaiboek.core.picture.Picture.Mark;
import nl.draaiboek.core.picture.Picture.Ring;
import nl.draaiboek.documents.svg.Body.Box;
import nl.draaiboek.documents.svg.NoteSize.Cut;

/** Draws a landscape: as large as its notes can be while each has room near where people hung it. */
final class LandscapeDrawing {
  private static final double PLOT_HEIGHT = 940;
  private static final double INSIDE = 14;

  private final Landscape landscape;
  private final Box plot;
  private final AxisEnds ends;
  private final Centre centre;

  private record Note(Cut cut, Body body) {}

  private record Title(Pill pill, Body body) {}

  private record Cluster(List<Note> notes, Optional<Title> title) {
    Block block() {
      return Block.of(notes.stream().map(Note::body).toList(), title.map(Title::body));
    }
  }

  /** All that hangs, at one size; {@code settled} when each has room, and always at the smallest. */
  private record Wall(List<Cluster> clusters, List<Note> loose, boolean settled) {
    Stream<Note> notes() {
      return Stream.concat(clusters.stream().flatMap(c -> c.notes().stream()), loose.stream());
    }
  }

  private LandscapeDrawing(Landscape landscape, Box plot) {
    this.landscape = landscape;
    this.plot = plot;
    this.ends = new AxisEnds(landscape, plot);
    this.centre = new Centre(landscape.centre(), plot.middleX(), plot.middleY());
  }

  static String svg(Landscape landscape) {
    Sheet sheet = new Sheet(landscape.title());
    Box plot = new Box(Sheet.MARGIN, sheet.top(), Sheet.WIDTH - Sheet.MARGIN, sheet.top() + PLOT_HEIGHT);
    LandscapeDrawing drawing = new LandscapeDrawing(landscape, plot);
    SvgWriter svg = sheet.begin(plot.bottom() + Sheet.MARGIN, landscape.title(), landscape.alt());
    drawing.draw(svg, drawing.largest());
    return svg.done();
  }

  private Wall largest() {
    return NoteSize.LARGEST_FIRST.stream().map(this::hang).filter(Wall::settled).findFirst().orElseThrow();
  }

  private Wall hang(NoteSize size) {
    List<Note> notes = landscape.marks().stream().map(mark -> note(size, mark)).toList();
    List<Cluster> clusters = new ArrayList<>();
    List<Note> loose = new ArrayList<>(notes);
    for (Ring ring : landscape.rings()) {
      List<Note> members = loose.stream().filter(n -> ring.marks().contains(n.cut().mark().number()))
          .toList();
      loose.removeAll(members);
      for (List<Note> island : Islands.of(members, Note::body))
        clusters.add(new Cluster(island, title(ring)));
    }
    List<Box> taken = Stream.concat(ends.boxes().stream(), centre.boxes().stream()).toList();
    Arrangement arrangement = new Arrangement(plot.grown(-INSIDE), taken);
    List<Block> groups = clusters.stream().map(Cluster::block).toList();
    List<Block> alone = loose.stream().map(n -> Block.of(n.body())).toList();
    boolean settled = arrangement.settle(groups, alone);
    if (!settled && size.smallest())
      arrangement.settleAnywhere(groups, alone);
    return new Wall(clusters, loose, settled || size.smallest());
  }

  private Note note(NoteSize size, Mark mark) {
    Cut cut = size.cut(mark);
    return new Note(cut, new Body(plot.left() + mark.x() / 100.0 * plot.width(),
        plot.bottom() - mark.y() / 100.0 * plot.height(), cut.width(), cut.height()));
  }

  private static Optional<Title> title(Ring ring) {
    Pill pill = Pill.of(ring.title());
    return pill.lines().isEmpty()
        ? Optional.empty()
        : Optional.of(new Title(pill, new Body(0, 0, pill.width(), pill.height())));
  }

  private void draw(SvgWriter svg, Wall wall) {
    ends.draw(svg);
    wall.clusters().forEach(cluster -> outline(svg, cluster));
    ends.drawWords(svg);
    centre.draw(svg);
    wall.notes().forEach(n -> NoteSize.draw(svg, n.cut(), n.body().x, n.body().y));
    wall.clusters().stream().flatMap(c -> c.title().stream())
        .forEach(t -> t.pill().draw(svg, t.body().x, t.body().y));
  }

  private static void outline(SvgWriter svg, Cluster cluster) {
    Outline.draw(svg, cluster.notes().stream().map(note -> note.body().box()).toList(),
        cluster.title().map(t -> t.body().box()));
  }
}
