package nl.draaiboek.core.activity.clarity;

import java.util.ArrayList;
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

/** The sentence with the words that are unclear, and what one viewer can do with it. */
record ClarityView(Drafts drafts, Situation situation, Viewer viewer) {
  /** As many as a list to choose from holds in a chat. */
  private static final int MOST_OPTIONS = 25;
  /** What still fits a phone beside the sentence. */
  private static final int MOST_OTHERS = 10;
  private static final int MAX_WORD_CHARS = 60;

  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    if (!situation.spec().text("prompt").isEmpty())
      parts.add(new CardPart.Text(Line.scripted(situation.spec().text("prompt"))));
    drafts.now(situation.notes()).ifPresentOrElse(now -> sentence(parts, now), () -> start(parts));
    return parts;
  }

  private void start(List<CardPart> parts) {
    parts.add(new CardPart.Text(Line.of(ClarityPhrase.START)));
    actor().ifPresent(_ -> parts.add(form(ClarityPhrase.WRITE, "", false)));
    List<Note> toTake = situation.source().stream().limit(MOST_OTHERS).toList();
    if (!toTake.isEmpty())
      parts.add(wall(ClarityPhrase.TO_TAKE, toTake));
  }

  private void sentence(List<CardPart> parts, Note now) {
    parts.add(new CardPart.Text(Line.of(standing())));
    parts.add(new CardPart.Wall(Line.of(ClarityPhrase.SENTENCE), List.of(Papers.signed(now)),
        Line.of(ClarityPhrase.NOTHING_YET)));
    Wording wording = Wording.of(now);
    List<CardPart.Fact> unclear = unclear(wording);
    if (!unclear.isEmpty())
      parts.add(new CardPart.Facts(unclear));
    parts.add(new CardPart.Text(Line.of(ClarityPhrase.CLEAR_TO, "clear",
        situation.participants().stream().filter(drafts.clear()::contains).count(), "all",
        situation.participants().size())));
    actor().ifPresent(person -> {
      List<Button> buttons = buttons(person, wording);
      if (!buttons.isEmpty())
        parts.add(new CardPart.Buttons(buttons));
      if (!wording.words().isEmpty())
        parts.add(mark(wording));
      parts.add(form(ClarityPhrase.REWRITE, now.hidden() || now.removed() ? "" : now.words(), true));
    });
    List<Note> others = drafts.others(situation.notes());
    if (!others.isEmpty())
      parts.add(wall(ClarityPhrase.OTHERS,
          others.subList(Math.max(0, others.size() - MOST_OTHERS), others.size())));
  }

  private ClarityPhrase standing() {
    if (drafts.settled())
      return ClarityPhrase.IS_SETTLED;
    List<PersonId> here = situation.participants();
    return !here.isEmpty() && drafts.clear().containsAll(here) ? ClarityPhrase.IS_CLEAR : ClarityPhrase.HOW;
  }

  private List<CardPart.Fact> unclear(Wording wording) {
    return IntStream.rangeClosed(1, wording.words().size()).filter(place -> drafts.markers(place) > 0)
        .mapToObj(place -> new CardPart.Fact(Line.theirs(wording.at(place).orElseThrow()),
            Line.of(ClarityPhrase.UNCLEAR_TO, "people", drafts.markers(place))))
        .toList();
  }

  private List<Button> buttons(PersonId person, Wording wording) {
    List<Button> buttons = new ArrayList<>();
    if (!drafts.clear().contains(person))
      buttons.add(Button.strong(Line.of(ClarityPhrase.CLEAR), address("clear", drafts.step())));
    if (situation.leads(person) && !drafts.settled())
      buttons.add(Button.plain(Line.of(ClarityPhrase.SETTLE), address("settle", drafts.step())));
    for (int place : drafts.marksOf(person))
      wording.at(place).ifPresent(word -> buttons.add(
          Button.plain(Line.of(ClarityPhrase.UNMARK, "word", Line.theirs(word)), address("unmark", place))));
    return buttons;
  }

  /** A word is chosen from a list; where the sentence has more than a list holds, it is typed. */
  private CardPart.Form mark(Wording wording) {
    List<Field.Option> options = IntStream.rangeClosed(1, wording.words().size())
        .mapToObj(place -> new Field.Option(Integer.toString(place),
            Line.theirs(wording.at(place).orElseThrow()), "", Optional.empty()))
        .toList();
    Line label = Line.of(ClarityPhrase.WORD);
    Field field = options.size() <= MOST_OPTIONS
        ? new Field.Choice("word", label, options, "1")
        : new Field.Text("word", label, MAX_WORD_CHARS, 1, true, "");
    return new CardPart.Form(Line.of(ClarityPhrase.MARK), address("mark", drafts.step()), List.of(field),
        Line.of(ClarityPhrase.MARK_IT), true);
  }

  private CardPart.Form form(ClarityPhrase title, String now, boolean folded) {
    return new CardPart.Form(Line.of(title), address("write", drafts.step()),
        List.of(new Field.Text("words", Line.of(ClarityPhrase.WORDS), Note.MAX_CHARS, 3, true, now)),
        Line.of(ClarityPhrase.SEND), folded);
  }

  private CardPart.Wall wall(ClarityPhrase title, List<Note> notes) {
    return new CardPart.Wall(Line.of(title), notes.stream().map(this::toTake).toList(),
        Line.of(ClarityPhrase.NO_OTHERS));
  }

  private Paper toTake(Note note) {
    return Papers.signed(note).with(actor().map(_ -> Button.plain(Line.of(ClarityPhrase.TAKE),
        address("take", note.id().number()))).stream().toList());
  }

  private Optional<PersonId> actor() {
    return viewer instanceof Viewer.One(PersonId person) && situation.open()
        ? Optional.of(person)
        : Optional.empty();
  }

  private String address(String verb, int target) {
    return situation.key().address(verb, Integer.toString(target));
  }
}
