package nl.draaiboek.core.activity.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Everybody writes notes: one observation each, on paper of the kind that fits. */
public final class WriteNotes implements Activity<WriteNotes.Wall, NotesCommand, NotesEvent> {
  /** @param shown whether everybody sees all notes, or people only their own */
  public record Wall(boolean shown) {}

  @Override
  public String kind() {
    return "notes";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(NotesPhrase.values());
  }

  @Override
  public Class<NotesEvent> eventType() {
    return NotesEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return NotesCheck.of(spec);
  }

  @Override
  public Wall begin(Situation situation) {
    return new Wall(!NotesSettings.of(situation.spec()).hidden());
  }

  @Override
  public Optional<NotesCommand> read(Action action) {
    return NotesCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Wall state, NotesCommand command, Situation situation,
      Moment moment) {
    NotesRules rules = new NotesRules(situation);
    return switch (command) {
      case NotesCommand.Write(var draft) -> rules.write(draft, moment.actor());
      case NotesCommand.Edit(var note, var draft) -> rules.edit(note, draft, moment.actor());
      case NotesCommand.Withdraw(var note) -> rules.withdraw(note, moment.actor());
      case NotesCommand.ShowAll _ when !situation.leads(moment.actor()) ->
        Decision.forbid(NotesPhrase.LEADERS_ONLY);
      case NotesCommand.ShowAll(boolean shown) when shown == state.shown() -> Decision.already();
      case NotesCommand.ShowAll(boolean shown) ->
        Decision.accept(shown ? new NotesEvent.WallShown() : new NotesEvent.WallHidden());
    };
  }

  @Override
  public Wall evolve(Wall state, NotesEvent event) {
    return switch (event) {
      case NotesEvent.WallShown() -> new Wall(true);
      case NotesEvent.WallHidden() -> new Wall(false);
    };
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("edit", "withdraw", "show-all", "hide-all");
  }

  @Override
  public List<CardPart> view(Wall state, Situation situation, Viewer viewer) {
    return new NotesView(state, situation).of(viewer);
  }

  @Override
  public Harvest harvest(Wall state, Situation situation) {
    return Harvest.of(new Harvest.Written(here(situation).stream().map(Note::id).toList()));
  }

  @Override
  public Progress progress(Wall state, Situation situation) {
    List<Note> here = here(situation);
    return new Progress(NotesSettings.of(situation.spec()).kinds().stream()
        .map(kind -> new Progress.Count(kind.sign().isEmpty() ? kind.id() : kind.sign(),
            (int) here.stream().filter(n -> n.kind().id().equals(kind.id())).count()))
        .toList(),
        situation.participants().stream().filter(p -> here.stream().noneMatch(n -> n.author().equals(p)))
            .toList(),
        List.of());
  }

  /** @return the notes that were written in this room for this activity, oldest first */
  static List<Note> here(Situation situation) {
    String origin = situation.key().origin();
    return situation.notes().stream()
        .filter(n -> n.room().equals(situation.room()) && n.origin().equals(origin)).toList();
  }
}
