package nl.draaiboek.core.activity.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.drawing.Drawings.Phase;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteKind;

/** What is shown: the question to draw, then one drawing at a time, then all. Nobody sees another's drawing before. */
final class DrawingView {
  static final String PHOTO = "photo";
  private final Drawings state;
  private final Situation situation;
  private final Sketches sketches;

  DrawingView(Drawings state, Situation situation) {
    this.state = state;
    this.situation = situation;
    this.sketches = new Sketches(situation);
  }

  List<CardPart> of(Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    switch (state.phase()) {
      case DRAWING -> parts.add(new CardPart.Text(Line.scripted(round().name())));
      case LOOKING -> state.shown().flatMap(sketches::find).ifPresentOrElse(n -> look(parts, n),
          () -> parts.add(new CardPart.Text(Line.of(DrawingPhrase.NONE_YET))));
      case HUNG -> sketches.rounds().forEach(round -> parts.add(wall(round)));
    }
    if (viewer instanceof Viewer.One(PersonId person))
      addOwn(parts, person);
    if (state.phase() == Phase.DRAWING)
      parts.add(new CardPart.Text(Line.of(DrawingPhrase.SENT, "sent", sketches.of(round()).size(), "all",
          situation.participants().size())));
    if (viewer instanceof Viewer.One(PersonId person) && situation.open() && situation.leads(person))
      parts.add(new CardPart.Buttons(buttons()));
    return parts;
  }

  private NoteKind round() {
    List<NoteKind> rounds = sketches.rounds();
    return rounds.get(Math.min(state.round(), rounds.size() - 1));
  }

  private void look(List<CardPart> parts, Note drawing) {
    List<Note> all = sketches.all();
    if (!all.contains(drawing)) {
      parts.add(new CardPart.Text(Line.of(DrawingPhrase.NONE_YET)));
      return;
    }
    parts.add(new CardPart.Text(
        Line.of(DrawingPhrase.LOOKING, "at", all.indexOf(drawing) + 1, "all", all.size())));
    parts.add(new CardPart.Wall(Line.scripted(drawing.kind().name()), List.of(Papers.signed(drawing)),
        Line.of(DrawingPhrase.NONE_YET)));
  }

  private CardPart wall(NoteKind round) {
    return new CardPart.Wall(Line.scripted(round.name()),
        sketches.of(round).stream().map(Papers::signed).toList(), Line.of(DrawingPhrase.NONE_YET));
  }

  private void addOwn(List<CardPart> parts, PersonId person) {
    List<NoteKind> rounds = sketches.rounds();
    int asked = state.phase() == Phase.DRAWING ? rounds.indexOf(round()) : rounds.size();
    if (situation.open() && state.phase() == Phase.DRAWING) {
      parts.add(new CardPart.Text(Line.of(DrawingPhrase.HOW)));
      parts.add(form(asked, sketches.by(person, round()), Line.of(DrawingPhrase.DRAW), false));
    }
    if (situation.open())
      for (int i = 0; i < asked; i++)
        if (sketches.by(person, rounds.get(i)).isEmpty())
          parts.add(form(i, Optional.empty(),
              Line.of(DrawingPhrase.STILL, "question", Line.scripted(rounds.get(i).name())), true));
    if (state.phase() == Phase.DRAWING)
      parts.add(new CardPart.Wall(Line.of(DrawingPhrase.MINE),
          sketches.by(person).stream().map(n -> Papers.own(n).with(List.of(takeAway(n)))).toList(),
          Line.of(DrawingPhrase.MINE_EMPTY)));
  }

  private CardPart form(int round, Optional<Note> sent, Line title, boolean folded) {
    String words = sent.filter(n -> !n.removed()).map(Note::words).orElse("");
    return new CardPart.Form(title, situation.key().address("draw", Integer.toString(round + 1)),
        List.of(new Field.Drawing(PHOTO, Line.of(DrawingPhrase.PICTURE)),
            new Field.Text("words", Line.of(DrawingPhrase.WORDS), DrawingRules.MAX_WORDS_CHARS, 2, false,
                words)),
        Line.of(DrawingPhrase.SEND), folded);
  }

  private Button takeAway(Note note) {
    return Button.plain(Line.of(DrawingPhrase.TAKE_AWAY),
        situation.key().address("withdraw", note.id().toString()));
  }

  private List<Button> buttons() {
    boolean last = state.round() + 1 >= sketches.rounds().size();
    List<Button> buttons = new ArrayList<>();
    switch (state.phase()) {
      case DRAWING -> {
        buttons.add(step(last ? DrawingPhrase.SHOW : DrawingPhrase.NEXT_QUESTION, "next"));
        if (last)
          buttons.add(step(DrawingPhrase.HANG, "hang"));
      }
      case LOOKING -> {
        if (state.shown().flatMap(note -> sketches.beside(note, 1)).isPresent())
          buttons.add(step(DrawingPhrase.NEXT, "next"));
        buttons.add(step(DrawingPhrase.HANG, "hang"));
      }
      case HUNG -> {
      }
    }
    if (state.phase() != Phase.DRAWING || state.round() > 0)
      buttons.add(step(DrawingPhrase.BACK, "back"));
    return buttons;
  }

  private Button step(DrawingPhrase label, String verb) {
    return Button.plain(Line.of(label), situation.key().address(verb, Integer.toString(state.step())));
  }
}
