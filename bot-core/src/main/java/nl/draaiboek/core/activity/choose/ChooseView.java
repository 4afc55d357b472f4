package nl.draaiboek.core.activity.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/** The slots with what was proposed and chosen, and what one viewer can do with it. */
record ChooseView(Proposals proposals, Situation situation, Viewer viewer) {
  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    List<ChoiceSlot> slots = ChoiceSlot.of(situation.spec());
    parts.add(new CardPart.Slots(slots.stream().map(this::slot).toList()));
    if (viewer instanceof Viewer.One(PersonId person))
      for (ChoiceSlot slot : slots)
        proposals.of(slot.id(), situation).stream().filter(n -> n.author().equals(person))
            .forEach(n -> parts.add(change(n)));
    return parts;
  }

  private CardPart.Slot slot(ChoiceSlot slot) {
    Optional<Note> chosen = Choices.chosen(situation, slot);
    List<Paper> others = proposals.of(slot.id(), situation).stream()
        .filter(n -> !chosen.map(Note::id).equals(Optional.of(n.id()))).map(this::proposal).toList();
    return new CardPart.Slot(slot.id(), Line.scripted(slot.kind().name()),
        chosen.map(n -> paper(n).with(clear(slot))), others, propose(slot, others.isEmpty()));
  }

  private Paper proposal(Note note) {
    return paper(note).with(buttons(note));
  }

  private Paper paper(Note note) {
    return Papers.of(note).dotted(proposals.agreements(note.id()));
  }

  private List<Button> clear(ChoiceSlot slot) {
    return actor().map(_ -> button(ChoosePhrase.CLEAR, "clear", slot.id())).stream().toList();
  }

  private List<Button> buttons(Note note) {
    if (actor().isEmpty())
      return List.of();
    PersonId person = actor().get();
    NoteId id = note.id();
    boolean own = note.author().equals(person);
    List<Button> buttons = new ArrayList<>();
    if (!own)
      buttons.add(proposals.agrees(person, id)
          ? button(ChoosePhrase.DISAGREE, "disagree", id)
          : button(ChoosePhrase.AGREE, "agree", id));
    buttons.add(button(ChoosePhrase.CHOOSE, "choose", id));
    if (own || situation.leads(person))
      buttons.add(button(ChoosePhrase.WITHDRAW, "withdraw", id));
    return buttons;
  }

  private Optional<CardPart.Form> propose(ChoiceSlot slot, boolean nothingYet) {
    return actor().map(_ -> new CardPart.Form(Line.of(ChoosePhrase.PROPOSE),
        situation.key().address("propose", slot.id()), List.of(words("")), Line.of(ChoosePhrase.SEND),
        !nothingYet));
  }

  /** One's own words can also be mended when the block is over. */
  private CardPart.Form change(Note note) {
    String now = note.words().equals(Worded.REMOVED) ? "" : note.words();
    return new CardPart.Form(Line.of(ChoosePhrase.CHANGE, "note", note.id().number()),
        situation.key().address("change", note.id().toString()), List.of(words(now)),
        Line.of(ChoosePhrase.SAVE), true);
  }

  private static Field.Text words(String now) {
    return new Field.Text("words", Line.of(ChoosePhrase.YOUR_PROPOSAL), Note.MAX_CHARS, 3, true, now);
  }

  private Optional<PersonId> actor() {
    return viewer instanceof Viewer.One(PersonId person) && situation.open()
        ? Optional.of(person)
        : Optional.empty();
  }

  private Button button(ChoosePhrase label, String verb, Object target) {
    return Button.plain(Line.of(label), situation.key().address(verb, target.toString()));
  }
}
