package nl.draaiboek.core.activity.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.poster.Suggestions;

/**
 * Clusters that the bot suggests. It proposes and people decide: each suggestion is put together or left, and what came of it is a
 * cluster like any other.
 */
public record Suggesting(Sheet sheet, Alike alike) {
  /** With fewer loose notes people see at a glance what belongs together. */
  private static final int ENOUGH = 4;

  /** @return what happens to the poster or to the suggestions, or why not */
  public Decision<ActivityEvent> decide(SheetCommand command, nl.draaiboek.core.conversation.Moment moment) {
    return switch (command) {
      case SheetCommand.Suggest _ -> suggest(moment.actor());
      case SheetCommand.Accept(int number) -> open(number, loose())
          .map(notes -> sheet.decide(new SheetCommand.Group(notes, ""), moment))
          .orElseGet(Decision::already);
      case SheetCommand.LeaveOut(int number) -> open(number, loose()).isPresent()
          ? Decision.accept(new PosterEvent.SuggestionLeft(number))
          : Decision.already();
      default -> sheet.decide(command, moment);
    };
  }

  private Decision<ActivityEvent> suggest(PersonId actor) {
    if (!sheet.situation().leads(actor))
      return Decision.forbid(SheetPhrase.LEADERS_SUGGEST);
    List<List<NoteId>> groups = alike.groups(loose());
    if (groups.isEmpty())
      return Decision.refuse(SheetPhrase.NOTHING_ALIKE);
    return suggested().equals(Suggestions.of(groups))
        ? Decision.already()
        : Decision.accept(new PosterEvent.ClustersSuggested(groups));
  }

  private Suggestions suggested() {
    return sheet.situation().poster().suggested();
  }

  private List<Note> loose() {
    Set<NoteId> gathered = sheet.situation().poster().gathered();
    return sheet.hanging().stream().filter(n -> !gathered.contains(n.id())).toList();
  }

  /** @return the notes of a suggestion that are still loose; empty where it is settled, or no two of them are */
  private Optional<List<NoteId>> open(int number, List<Note> loose) {
    Set<NoteId> ids = loose.stream().map(Note::id).collect(Collectors.toSet());
    return Optional.of(suggested().open(number).stream().filter(ids::contains).toList())
        .filter(notes -> notes.size() > 1);
  }

  /** @return the parts of the sheet, with what is suggested before them, and for who leads a button to ask for it */
  public List<CardPart> with(List<CardPart> parts, nl.draaiboek.core.activity.Viewer viewer) {
    Optional<PersonId> actor = new Hung(sheet, viewer).actor();
    if (actor.isEmpty())
      return parts;
    List<CardPart> all = new ArrayList<>();
    List<Note> loose = loose();
    List<CardPart.Answer> open = new ArrayList<>();
    for (int number = 1; number <= suggested().groups().size(); number++) {
      int suggestion = number;
      open(number, loose).ifPresent(notes -> open.add(answer(suggestion, notes)));
    }
    if (!open.isEmpty())
      all.add(new CardPart.Answers(
          List.of(new CardPart.Question("suggested", Line.of(SheetPhrase.SUGGESTED), open,
              Optional.empty()))));
    all.addAll(parts);
    if (!alike.equals(Alike.NOT_THERE) && sheet.situation().leads(actor.get()) && loose.size() >= ENOUGH)
      all.add(new CardPart.Buttons(List.of(button(SheetPhrase.SUGGEST, "suggest", ""))));
    return all;
  }

  private CardPart.Answer answer(int number, List<NoteId> notes) {
    Line words = notes.stream().map(sheet.situation().notes()::find).flatMap(Optional::stream)
        .map(note -> Papers.of(note).words())
        .reduce((some, one) -> Line.of(SheetPhrase.WITH, "some", some, "one", one)).orElseThrow();
    return new CardPart.Answer(Line.of(SheetPhrase.SUGGESTION, "number", number), words, List.of(),
        List.of(button(SheetPhrase.PUT_TOGETHER, "accept", Integer.toString(number)),
            button(SheetPhrase.LEAVE_SUGGESTION, "leave-out", Integer.toString(number))));
  }

  private Button button(SheetPhrase label, String verb, String target) {
    return Button.plain(Line.of(label), sheet.situation().key().address(verb, target));
  }
}
