package nl.draaiboek.core.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * One way for people to work together during a block. Pure: the same state, command, situation and moment give the same
 * answer. Notes and posters are the session's: an activity changes them with a {@code NoteEvent} or a {@code PosterEvent}
 * among its events, and reads them in the situation.
 *
 * @param <S> what the activity itself remembers; an immutable record
 * @param <C> what people may ask of it; a sealed interface
 * @param <E> what has happened in it; a sealed interface of records, stored as JSON under kind and simple name
 */
public interface Activity<S, C, E extends ActivityEvent> {
  /** @return the name that scripts use, e.g. {@code notes}. Stored; it never changes. */
  String kind();

  /** @return everything it can say, so that languages can be checked against it */
  default List<Phrase> phrases() {
    return List.of();
  }

  /** @return the sealed interface of its own events */
  Class<E> eventType();

  /**
   * What is wrong or unwise in a script's use of this activity, told to who writes the script.
   *
   * @param spec  as read
   * @param block the block that holds it
   * @return every mistake at once; empty when all is well
   */
  List<SpecProblem> check(ActivitySpec spec, Block block);

  /**
   * The same, knowing what only the whole script says.
   *
   * @param tables how many tables the script is meant for
   * @param cards  how many story cards it works with; 0 when it has none
   * @return every mistake at once, {@link #check(ActivitySpec, Block)}'s too
   */
  default List<SpecProblem> check(ActivitySpec spec, Block block, int tables, int cards) {
    return check(spec, block);
  }

  /** @return its state when the block first starts in a room */
  S begin(Situation situation);

  /**
   * @param action as pressed or sent
   * @return what it asks; empty where this activity knows no such verb
   */
  Optional<C> read(Action action);

  /**
   * Never throws, whatever is asked.
   *
   * @return own events, {@code NoteEvent}s and {@code PosterEvent}s; or why not, and what helps
   */
  Decision<ActivityEvent> decide(S state, C command, Situation situation, Moment moment);

  /** @return the state after one of its own events */
  S evolve(S state, E event);

  /**
   * Two tables go on as one.
   *
   * @param state the table's that stays
   * @param other the table's that joins it
   * @return what the one table remembers from now on; notes and posters are joined by the session
   */
  default S merged(S state, S other) {
    return state;
  }

  /** @return whether any of its events can be a {@link nl.draaiboek.core.event.Secret} */
  default boolean isSecret(S state) {
    return false;
  }

  /**
   * The day goes on from its block in this room.
   *
   * @return what happens just before, so that it ends well whatever people left open; events as {@link #decide} gives them
   */
  default List<ActivityEvent> ending(S state, Situation situation) {
    return List.of();
  }

  /** @return its own event after which nobody can tell who did what in secret; empty where there is nothing (more) to forget */
  default Optional<ActivityEvent> sealing(S state) {
    return Optional.empty();
  }

  /** @return the verbs that still work when the block is over, such as mending one's own note */
  default Set<String> afterwards() {
    return Set.of();
  }

  /** @return whether what each does in it is theirs alone, to see and to do: not even who leads does it in their name */
  default boolean isPersonal() {
    return false;
  }

  /** @return what is shown; the title, the instruction and the clock are the block's and stand above it */
  List<CardPart> view(S state, Situation situation, Viewer viewer);

  /** @return what it leaves, as it stands now */
  Harvest harvest(S state, Situation situation);

  /**
   * What must always be so and is not, whatever people did: two dots where one is allowed, somebody in two groups. For tests and
   * rehearsals; nobody in a session reads it.
   *
   * @return a sentence in English for each; empty when all is well
   */
  default List<String> faults(S state, Situation situation) {
    return List.of();
  }

  /** @return how far the room is */
  default Progress progress(S state, Situation situation) {
    return Progress.NONE;
  }
}
