package nl.draaiboek.core.contact;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;

/** What became of wishes for contact once a session was over. Stored for good. */
public sealed interface ContactEvent {
  /**
   * Whoever is asked said whether they want it.
   *
   * @param wish among the session's wishes, from 1
   * @param line how the other can reach them; empty for a no
   */
  record WishAnswered(int wish, PersonId by, boolean yes, String line) implements ContactEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(by);
    }

    @Override
    public WishAnswered withoutWords() {
      return new WishAnswered(wish, by, yes, line.isEmpty() ? "" : REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(line);
    }
  }

  /** Whoever had the wish says how they can be reached, now that both want it. */
  record LineGiven(int wish, PersonId by, String line) implements ContactEvent, Worded {
    @Override
    public Optional<PersonId> writer() {
      return Optional.of(by);
    }

    @Override
    public LineGiven withoutWords() {
      return new LineGiven(wish, by, REMOVED);
    }

    @Override
    public List<String> texts() {
      return List.of(line);
    }
  }

  /**
   * Who leads said whose story this is, so that they can be asked.
   *
   * @param writer empty for nobody of this session after all
   */
  record WriterNamed(int story, Optional<PersonId> writer) implements ContactEvent {}
}
