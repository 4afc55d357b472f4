package nl.draaiboek.core.activity.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.notes.NotesSettings.CardRule;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteKind;

/** What is shown while people write: the prompt, a form, one's own notes, and what hangs on the wall. */
final class NotesView {
  static final String PHOTO = "photo";

  private final WriteNotes.Wall state;
  private final Situation situation;
  private final NotesSettings settings;

  NotesView(WriteNotes.Wall state, Situation situation) {
    this.state = state;
    this.situation = situation;
    this.settings = NotesSettings.of(situation.spec());
  }

  List<CardPart> of(Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    Words prompt = situation.spec().text("prompt");
    if (!prompt.isEmpty())
      parts.add(new CardPart.Text(Line.scripted(prompt)));
    if (state.anonymous())
      parts.add(new CardPart.Text(Line.of(NotesPhrase.ANONYMOUS)));
    switch (viewer) {
      case Viewer.Everyone() -> parts.add(wall(NotesPhrase.WALL, onTheWall()));
      case Viewer.One(PersonId person) -> addOwn(parts, person);
    }
    return parts;
  }

  private void addOwn(List<CardPart> parts, PersonId person) {
    String origin = situation.key().origin();
    List<Note> mine = situation.notes().by(person).stream().filter(n -> n.origin().equals(origin))
        .filter(n -> !n.unsigned() || !state.forgotten()).toList();
    if (state.anonymous())
      parts.add(new CardPart.Text(
          Line.of(state.forgotten() ? NotesPhrase.ANONYMOUS_OVER : NotesPhrase.ANONYMOUS_UNTIL)));
    if (situation.open())
      addForm(parts, mine, fromHome(person, mine.size()));
    if (!state.forgotten())
      parts.add(new CardPart.Wall(Line.of(NotesPhrase.MINE), mine.stream().map(this::mendable).toList(),
          Line.of(NotesPhrase.MINE_EMPTY)));
    parts.add(
        wall(NotesPhrase.OTHERS, onTheWall().stream().filter(n -> !mine.contains(n)).toList()));
    if (situation.leads(person) && settings.hidden())
      parts.add(new CardPart.Buttons(List.of(state.shown()
          ? button(NotesPhrase.HIDE_ALL, "hide-all", "")
          : button(NotesPhrase.SHOW_ALL, "show-all", ""))));
  }

  /** Own notes of this room, and those that the script wants to see beside them. */
  private List<Note> onTheWall() {
    Stream<Note> here = WriteNotes.here(situation).stream().filter(n -> !n.hidden());
    List<Note> source = situation.source();
    return source.isEmpty()
        ? here.toList()
        : Stream.concat(source.stream(), here).distinct().sorted(Comparator.comparing(Note::id)).toList();
  }

  private CardPart wall(NotesPhrase title, List<Note> notes) {
    return state.shown()
        ? new CardPart.Wall(Line.of(title), notes.stream().map(Papers::of).toList(),
            Line.of(NotesPhrase.WALL_EMPTY))
        : new CardPart.Text(Line.of(NotesPhrase.STILL_CLOSED, "count", notes.size()));
  }

  private Paper mendable(Note note) {
    Button withdraw = button(NotesPhrase.WITHDRAW, "withdraw", note.id().toString());
    Paper paper = Papers.own(note).with(List.of(withdraw));
    return note.removed() ? paper : paper.mendedBy(mend(note));
  }

  /** @return what they wrote at home and did not put up yet: as many lines are taken to be up as they have notes */
  private Optional<String> fromHome(PersonId person, int written) {
    return state.anonymous()
        ? Optional.empty()
        : situation.brought().getOrDefault(person, List.of()).stream().skip(written).findFirst()
            .map(words -> Note.cut(words, settings.maxChars()));
  }

  private void addForm(List<CardPart> parts, List<Note> mine, Optional<String> start) {
    if (start.isPresent())
      parts.add(new CardPart.Text(Line.of(NotesPhrase.FROM_HOME)));
    String last = mine.isEmpty() ? settings.kinds().getFirst().id() : mine.getLast().kind().id();
    parts.add(new CardPart.Form(Line.of(NotesPhrase.WRITE), situation.key().address("write", ""),
        withPhoto(fields(last, Optional.empty(), start.orElse(""), settings.pictures())),
        Line.of(NotesPhrase.PUT_UP), false));
  }

  private CardPart.Form mend(Note note) {
    return new CardPart.Form(Line.of(NotesPhrase.EDIT), situation.key().address("edit", note.id().toString()),
        fields(note.kind().id(), note.card(), note.words(), note.photo().isPresent()),
        Line.of(NotesPhrase.SAVE), true);
  }

  private List<Field> withPhoto(List<Field> fields) {
    if (settings.pictures())
      fields.add(new Field.Photo(PHOTO, Line.of(NotesPhrase.PHOTO)));
    return fields;
  }

  /** @param photo whether a photo may stand in the place of words */
  private List<Field> fields(String kind, Optional<Integer> card, String words, boolean photo) {
    List<Field> fields = new ArrayList<>();
    if (settings.kinds().size() > 1)
      fields.add(new Field.Choice("kind", Line.of(NotesPhrase.KIND),
          settings.kinds().stream().map(NotesView::option).toList(), kind));
    if (settings.card() != CardRule.NONE && situation.cards().count() > 0)
      fields.add(new Field.Amount("card", Line.of(NotesPhrase.CARD), 1, situation.cards().count(),
          settings.card() == CardRule.REQUIRED, card));
    fields.add(
        new Field.Text("words", Line.of(NotesPhrase.WORDS), settings.maxChars(), 3, !photo, words));
    return fields;
  }

  private static Field.Option option(NoteKind kind) {
    return new Field.Option(kind.id(), Line.scripted(kind.name()), kind.sign(), Optional.of(kind.colour()));
  }

  private Button button(NotesPhrase label, String verb, String target) {
    return Button.plain(Line.of(label), situation.key().address(verb, target));
  }
}
