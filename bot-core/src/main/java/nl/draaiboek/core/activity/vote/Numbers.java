package nl.draaiboek.core.activity.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.message.Refusal;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/**
 * The numbers that somebody wrote: all of them count, or none.
 *
 * @param mistake what is the matter with the first that cannot count
 */
record Numbers(List<NoteId> notes, Optional<Refusal> mistake) {
  static Numbers read(String text, Ballots ballots) {
    List<NoteId> notes = new ArrayList<>();
    for (String word : text.strip().split("[\\s,;.+]+", -1)) {
      if (word.isEmpty())
        continue;
      Optional<NoteId> note = Targets.number(word).map(NoteId::new);
      if (note.isEmpty())
        return wrong(new Refusal(VotePhrase.NOT_A_NUMBER, Map.of("text", cut(word))));
      if (!ballots.isCandidate(note.get()))
        return wrong(new Refusal(VotePhrase.NO_SUCH_NUMBER, Map.of("number", note.get().number())));
      if (!ballots.stackable() && notes.contains(note.get()))
        return wrong(new Refusal(VotePhrase.NUMBER_TWICE, Map.of("number", note.get().number())));
      notes.add(note.get());
    }
    return notes.size() > ballots.budget()
        ? wrong(
            new Refusal(VotePhrase.TOO_MANY_NUMBERS, Map.of("count", notes.size(), "dots", ballots.budget())))
        : new Numbers(List.copyOf(notes), Optional.empty());
  }

  private static Numbers wrong(Refusal mistake) {
    return new Numbers(List.of(), Optional.of(mistake));
  }

  private static String cut(String word) {
    return Note.cut(word, 20);
  }
}
