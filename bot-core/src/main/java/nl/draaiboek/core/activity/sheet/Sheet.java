package nl.draaiboek.core.activity.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;

/**
 * A poster as an activity works on it, now.
 *
 * @param kinds     ids of the kinds of note that belong on it; empty: all
 * @param spots     whether it means something where on the sheet a note hangs
 * @param placing   whether everyone can hang up new notes now; who leads always can
 * @param perPerson how many notes of one person can hang; 0: any number
 */
public record Sheet(Situation situation, List<String> kinds, boolean spots, boolean placing, int perPerson) {
  /** How long a cluster's title may be, in characters (UTF-16 units). */
  public static final int MAX_TITLE_CHARS = 80;
  /** How long the reason why a note hangs there may be, in characters (UTF-16 units). */
  public static final int MAX_WHY_CHARS = 200;
  /** What can still be done when the block is over: mending a title. */
  public static final Set<String> AFTERWARDS = Set.of("title");
  /** The longest address that a sheet adds to those of its block and activity, in characters. */
  public static final int MAX_VERB_CHARS = "take-off/99999".length();

  public Sheet {
    kinds = List.copyOf(kinds);
  }

  /** @return what a sheet can say */
  public static List<Phrase> phrases() {
    return List.of(SheetPhrase.values());
  }

  /** @return what is asked; empty for a verb that no sheet knows */
  public static Optional<SheetCommand> read(Action action) {
    return SheetReader.read(action);
  }

  /** @return what happens to the poster, or why not */
  public Decision<ActivityEvent> decide(SheetCommand command, Moment moment) {
    return SheetDecider.decide(this, command, moment.actor());
  }

  /** @return the notes that can hang here but do not yet, oldest first */
  public List<Note> waiting() {
    return situation.source().stream().filter(this::belongs).filter(n -> !situation.poster().holds(n.id()))
        .toList();
  }

  /** @return those of them that this person can hang up: their own and those without a name, and for who leads everyone's */
  public List<Note> waitingFor(PersonId person) {
    boolean leads = situation.leads(person);
    if (!leads && !placing)
      return List.of();
    return waiting().stream().filter(n -> leads || n.unsigned() || n.author().equals(person)).toList();
  }

  /** @return the notes that hang and can be seen, by number */
  public List<Note> hanging() {
    return situation.poster().placed().keySet().stream().map(situation.notes()::find)
        .flatMap(Optional::stream).filter(n -> !n.hidden()).toList();
  }

  boolean belongs(Note note) {
    return kinds.isEmpty() || kinds.contains(note.kind().id());
  }

  /** @return the notes beside each other, with what waits before them and what can be done to clusters behind */
  public List<CardPart> clusters(Viewer viewer) {
    return ClustersView.of(this, viewer);
  }

  /** @return the notes between the axes, and what can be done to clusters behind them */
  public List<CardPart> landscape(Axes axes, Viewer viewer) {
    return LandscapeView.of(this, axes, viewer);
  }

  /** @return the same, to look at only */
  public CardPart look(Axes axes) {
    return LandscapeView.look(this, axes);
  }

  /** @return the sheet as it stands */
  public Harvest harvest(Optional<Axes> axes) {
    return Harvest.of(new Harvest.Sheet(situation.posterName(), situation.room(),
        hanging().stream().map(Note::id).toList(), axes));
  }

  /** @return how many notes hang and in how many clusters, and whose notes still wait */
  public Progress progress() {
    List<PersonId> waitingOn = situation.participants().stream().filter(this::stillHas).toList();
    return new Progress(List.of(new Progress.Count("📌", hanging().size()),
        new Progress.Count("🗂", situation.poster().clusters().size())), waitingOn, List.of());
  }

  private boolean stillHas(PersonId person) {
    if (!placing || waiting().stream().noneMatch(n -> n.signedBy(person)))
      return false;
    return perPerson == 0 || hungBy(person) < perPerson;
  }

  long hungBy(PersonId author) {
    return hanging().stream().filter(this::belongs).filter(n -> n.signedBy(author)).count();
  }
}
