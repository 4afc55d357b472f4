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
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Everybody writes notes: one observation each, on paper of the kind that fits. */
public final class WriteNotes implements Activity<WriteNotes.Wall, NotesCommand, NotesEvent> {
  /**
   * What it remembers.
   *
   * @param shown     whether everybody sees all notes, or people only their own
   * @param anonymous whether notes bear no name
   * @param known     whether it can still be told who wrote some of those
   * @param forgotten whether it was so, and can be told no more
   */
  public record Wall(boolean shown, boolean anonymous, boolean known, boolean forgotten) {}

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
    NotesSettings settings = NotesSettings.of(situation.spec());
    return new Wall(!settings.hidden(), settings.anonymous(), false, false);
  }

  @Override
  public Optional<NotesCommand> read(Action action) {
    return NotesCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Wall state, NotesCommand command, Situation situation,
      Moment moment) {
    NotesRules rules = new NotesRules(situation, state.forgotten());
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
      case NotesEvent.WallShown() -> new Wall(true, state.anonymous, state.known, state.forgotten);
      case NotesEvent.WallHidden() -> new Wall(false, state.anonymous, state.known, state.forgotten);
      case NotesEvent.NotedUnsigned _ -> new Wall(state.shown, state.anonymous, true, false);
      case NotesEvent.WritersForgotten() -> new Wall(state.shown, state.anonymous, false, true);
    };
  }

  @Override
  public Wall merged(Wall state, Wall other) {
    return new Wall(state.shown, state.anonymous, state.known || other.known,
        state.forgotten && !other.known);
  }

  @Override
  public boolean isSecret(Wall state) {
    return state.anonymous;
  }

  @Override
  public Optional<ActivityEvent> sealing(Wall state) {
    return state.known ? Optional.of(new NotesEvent.WritersForgotten()) : Optional.empty();
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
    // Who has not written yet would tell who has.
    List<PersonId> without = state.anonymous
        ? List.of()
        : situation.participants().stream().filter(p -> here.stream().noneMatch(n -> n.author().equals(p)))
            .toList();
    return new Progress(NotesSettings.of(situation.spec()).kinds().stream()
        .map(kind -> new Progress.Count(kind.sign().isEmpty() ? kind.id() : kind.sign(),
            (int) here.stream().filter(n -> n.kind().id().equals(kind.id())).count()))
        .toList(),
        without, List.of());
  }

  /** @return the notes that were written in this room for this activity, oldest first */
  static List<Note> here(Situation situation) {
    String origin = situation.key().origin();
    return situation.notes().stream()
        .filter(n -> n.room().equals(situation.room()) && n.origin().equals(origin)).toList();
  }
}
