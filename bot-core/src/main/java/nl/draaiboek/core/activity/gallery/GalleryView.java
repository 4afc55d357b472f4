package nl.draaiboek.core.activity.gallery;

import java.util.ArrayList;
import java.util.Comparator;
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
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;

/** What is shown of the walk: to each group its station, to all who stands where; at the end to each what hangs beside their own. */
final class GalleryView {
  /** How much of what somebody brought stands in a list to choose from, in characters. */
  private static final int CHOICE_CHARS = 60;

  private final Walk walk;
  private final Situation situation;
  private final Optional<PersonId> who;
  private final Optional<Integer> group;

  GalleryView(Walk walk, Situation situation, Viewer viewer) {
    this.walk = walk;
    this.situation = situation;
    this.who = viewer instanceof Viewer.One(PersonId one) ? Optional.of(one) : Optional.empty();
    this.group = who.flatMap(person -> walk.group(person, situation.participants()));
  }

  static Line told(Walk walk, Situation situation) {
    return walk.over()
        ? Line.of(GalleryPhrase.COLLECT_ALL)
        : Line.of(GalleryPhrase.MOVE, "stop", walk.stop(), "all", GalleryWalk.stops(walk, situation));
  }

  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    boolean walking = situation.open() && !walk.over();
    parts.add(new CardPart.Text(now(walking)));
    if (walking)
      walking(parts);
    else
      shown().forEach(brought -> parts.add(beside(brought)));
    if (situation.open() && !walk.over() && who.filter(situation::leads).isPresent())
      parts.add(new CardPart.Buttons(List.of(Button.strong(
          Line.of(
              walk.stop() < GalleryWalk.stops(walk, situation) ? GalleryPhrase.NEXT : GalleryPhrase.FINISH),
          situation.key().address("next", Integer.toString(walk.step()))))));
    return parts;
  }

  private Line now(boolean walking) {
    if (situation.participants().isEmpty())
      return Line.of(GalleryPhrase.NOBODY);
    if (situation.source().isEmpty())
      return Line.of(GalleryPhrase.NOTHING_HANGS);
    if (!walking)
      return Line.of(group.isPresent() ? GalleryPhrase.COLLECT : GalleryPhrase.COLLECT_ALL);
    return group.map(this::standing).orElse(Line.of(GalleryPhrase.WALK));
  }

  private Line standing(int own) {
    int station = walk.station(own, walk.stop()) + 1;
    List<PersonId> others = walk.now(situation.participants()).get(own).stream()
        .filter(p -> !who.equals(Optional.of(p))).toList();
    return others.isEmpty()
        ? Line.of(GalleryPhrase.YOU_STAND_ALONE, "station", station)
        : Line.of(GalleryPhrase.YOU_STAND, "station", station, "people", names(others));
  }

  private void walking(List<CardPart> parts) {
    Line title = Line.of(GalleryPhrase.STOP, "stop", walk.stop(), "all", GalleryWalk.stops(walk, situation));
    situation.clock().ifPresent(clock -> parts.add(new CardPart.Clock(title,
        clock.countdown(walk.from(), new GallerySettings(situation.spec()).length()))));
    if (group.isEmpty()) {
      parts.add(everyone());
      return;
    }
    List<Note> here = here(group.get());
    if (here.isEmpty() && !situation.source().isEmpty())
      parts.add(new CardPart.Text(Line.of(GalleryPhrase.NOTHING_HERE)));
    else if (!here.isEmpty()) {
      parts.add(form());
      parts.add(new CardPart.Wall(Line.of(GalleryPhrase.BROUGHT), here.stream().map(Papers::of).toList(),
          Line.of(GalleryPhrase.NONE_YET)));
      here.stream().filter(n -> !Hanging.beside(walk, situation, n.id()).isEmpty())
          .forEach(brought -> parts.add(beside(brought)));
    }
  }

  /** @return what hangs where this group stands */
  private List<Note> here(int own) {
    int station = walk.station(own, walk.stop());
    return situation.source().stream().filter(n -> walk.station(n) == station).toList();
  }

  private CardPart everyone() {
    List<List<PersonId>> groups = walk.now(situation.participants());
    return new CardPart.Facts(IntStream.range(0, groups.size()).boxed()
        .sorted(Comparator.comparingInt(i -> walk.station(i, walk.stop())))
        .map(i -> new CardPart.Fact(
            Line.of(GalleryPhrase.GROUP_AT, "station", walk.station(i, walk.stop()) + 1),
            groups.get(i).isEmpty() ? Line.of(GalleryPhrase.NOBODY_THERE) : names(groups.get(i))))
        .toList());
  }

  private CardPart.Form form() {
    List<Note> reachable = new Hanging(walk, situation, who.orElseThrow()).reachable();
    List<Field.Option> on = reachable.stream()
        .map(
            n -> new Field.Option(n.id().toString(), cut(n), n.kind().sign(), Optional.of(n.kind().colour())))
        .toList();
    List<Field.Option> kinds = List.of(kind(Tip.TIP, GalleryPhrase.TIP),
        kind(Tip.QUESTION, GalleryPhrase.QUESTION));
    return new CardPart.Form(Line.of(GalleryPhrase.HANG), situation.key().address("write", ""),
        List.of(new Field.Choice("on", Line.of(GalleryPhrase.ON), on, on.getFirst().value()),
            new Field.Choice("kind", Line.of(GalleryPhrase.KIND), kinds, Tip.TIP.id()),
            new Field.Text("words", Line.of(GalleryPhrase.WORDS), Note.MAX_CHARS, 3, true, "")),
        Line.of(GalleryPhrase.SEND), false);
  }

  private static Field.Option kind(Tip tip, GalleryPhrase name) {
    return new Field.Option(tip.id(), Line.of(name), tip.sign(), Optional.of(tip.colour()));
  }

  /** A photo, or words taken away for good, are called what they are. */
  private static Line cut(Note note) {
    return Papers.of(note).words() instanceof Line.Theirs(String words)
        ? Line.theirs(Note.cut(words.replace('\n', ' '), CHOICE_CHARS))
        : Papers.of(note).words();
  }

  private CardPart.Wall beside(Note brought) {
    return new CardPart.Wall(Line.of(GalleryPhrase.BESIDE, "words", cut(brought)),
        Hanging.beside(walk, situation, brought.id()).stream().map(this::paper).toList(),
        Line.of(GalleryPhrase.NONE_YET));
  }

  private Paper paper(Note note) {
    return situation.open() && who.filter(note::signedBy).isPresent()
        ? Papers.own(note).with(List.of(Button.plain(Line.of(GalleryPhrase.TAKE_BACK),
            situation.key().address("withdraw", note.id().toString()))))
        : Papers.of(note);
  }

  /** @return to who brought something their own; to others all that has something beside it */
  private List<Note> shown() {
    List<Note> own = situation.source().stream().filter(n -> who.filter(n::signedBy).isPresent()).toList();
    return own.isEmpty()
        ? situation.source().stream().filter(n -> !Hanging.beside(walk, situation, n.id()).isEmpty()).toList()
        : own;
  }

  private static Line names(List<PersonId> people) {
    Line all = new Line.Name(people.getFirst());
    for (PersonId person : people.subList(1, people.size()))
      all = Line.of(GalleryPhrase.AND, "some", all, "one", new Line.Name(person));
    return all;
  }
}
