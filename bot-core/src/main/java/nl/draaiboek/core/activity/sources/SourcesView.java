package nl.draaiboek.core.activity.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** What is shown: to each their own notes, as many of the others' as the stage allows, and their own library. */
final class SourcesView {
  private final Gathering gathering;
  private final Situation situation;

  SourcesView(Gathering gathering, Situation situation) {
    this.gathering = gathering;
    this.situation = situation;
  }

  static Line now(Gathering.Stage stage) {
    return Line.of(switch (stage) {
      case ALONE -> SourcesPhrase.ALONE;
      case PAIRS -> SourcesPhrase.PAIRS;
      case ALL -> SourcesPhrase.ALL;
    });
  }

  List<CardPart> of(Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    if (situation.open()) {
      parts.add(clock().orElse(new CardPart.Text(now(gathering.stage()))));
    }
    switch (viewer) {
      case Viewer.Everyone() -> parts.add(onTheBoard());
      case Viewer.One(PersonId person) -> own(parts, person);
    }
    return parts;
  }

  private Optional<CardPart> clock() {
    return GatherSources.length(gathering.stage(), situation.spec()).flatMap(length -> situation.clock()
        .map(clock -> new CardPart.Clock(now(gathering.stage()), clock.countdown(gathering.from(), length))));
  }

  private CardPart onTheBoard() {
    List<Note> here = Sources.here(situation);
    return situation.open() && gathering.stage() != Gathering.Stage.ALL
        ? new CardPart.Text(Line.of(SourcesPhrase.COUNT, "count", here.size()))
        : wall(SourcesPhrase.EVERYBODYS, here.stream().map(Papers::of).toList(), SourcesPhrase.NONE);
  }

  private void own(List<CardPart> parts, PersonId person) {
    List<Note> mine = situation.notes().by(person).stream()
        .filter(n -> n.origin().equals(situation.key().origin())).toList();
    if (situation.open())
      parts.add(form(fromHome(person, mine.size())));
    parts.add(wall(SourcesPhrase.MINE, mine.stream()
        .map(n -> Papers.own(n).with(List.of(button(SourcesPhrase.WITHDRAW, "withdraw", n)))).toList(),
        SourcesPhrase.MINE_EMPTY));
    List<Note> visible = new Sources(gathering, situation, person).visible();
    if (!situation.open() || gathering.stage() != Gathering.Stage.ALONE) {
      parts.add(wall(gathering.stage() == Gathering.Stage.PAIRS && situation.open()
          ? SourcesPhrase.PARTNERS
          : SourcesPhrase.OTHERS, visible.stream().map(n -> toTake(n, person)).toList(), SourcesPhrase.NONE));
      parts.add(library(person));
    }
    if (situation.open() && situation.leads(person) && gathering.stage() != Gathering.Stage.ALL)
      parts.add(new CardPart.Buttons(List.of(Button.strong(
          Line.of(gathering.stage() == Gathering.Stage.ALONE ? SourcesPhrase.TO_PAIRS : SourcesPhrase.TO_ALL),
          situation.key().address("next", Integer.toString(gathering.stage().step()))))));
  }

  private Paper toTake(Note note, PersonId person) {
    return Papers.of(note).with(gathering.of(person).contains(note.id())
        ? List.of()
        : List.of(button(SourcesPhrase.TAKE, "take", note)));
  }

  private CardPart library(PersonId person) {
    return wall(SourcesPhrase.LIBRARY, gathering.of(person).stream().map(situation.notes()::find)
        .flatMap(Optional::stream).filter(n -> !n.hidden())
        .map(n -> Papers.of(n).with(List.of(button(SourcesPhrase.LET_GO, "let-go", n)))).toList(),
        SourcesPhrase.LIBRARY_EMPTY);
  }

  /** @return what they wrote at home and did not put up yet: as many lines are taken to be up as they have notes */
  private String fromHome(PersonId person, int written) {
    return situation.brought().getOrDefault(person, List.of()).stream().skip(written).findFirst()
        .map(words -> Note.cut(words, Note.MAX_CHARS)).orElse("");
  }

  private CardPart.Form form(String start) {
    List<Field.Option> kinds = List.of(option(Kind.SOURCE, SourcesPhrase.SOURCE),
        option(Kind.IDEA, SourcesPhrase.IDEA));
    return new CardPart.Form(Line.of(SourcesPhrase.WRITE), situation.key().address("write", ""),
        List.of(new Field.Choice("kind", Line.of(SourcesPhrase.KIND), kinds, Kind.SOURCE.id()),
            new Field.Text("words", Line.of(SourcesPhrase.WORDS), Note.MAX_CHARS, 3, true, start),
            new Field.Text("where", Line.of(SourcesPhrase.WHERE), Sources.MAX_WHERE_CHARS, 1, false, "")),
        Line.of(SourcesPhrase.SEND), false);
  }

  private static Field.Option option(Kind kind, SourcesPhrase name) {
    return new Field.Option(kind.id(), Line.of(name), kind.sign(), Optional.of(kind.colour()));
  }

  private static CardPart wall(SourcesPhrase title, List<Paper> papers, SourcesPhrase empty) {
    return new CardPart.Wall(Line.of(title), papers, Line.of(empty));
  }

  private Button button(SourcesPhrase label, String verb, Note note) {
    return Button.plain(Line.of(label), situation.key().address(verb, note.id().toString()));
  }
}
