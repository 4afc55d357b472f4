package nl.draaiboek.core.activity.gallery;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;

/** Decides what one person hangs beside what others brought. */
record Hanging(Walk walk, Situation situation, PersonId who) {
  /** @return what hangs beside this, oldest first, without what was taken back or hidden */
  static List<Note> beside(Walk walk, Situation situation, NoteId brought) {
    return walk.beside().keySet().stream().filter(note -> brought.equals(walk.beside().get(note))).sorted()
        .map(situation.notes()::find).flatMap(Optional::stream).filter(n -> !n.hidden()).toList();
  }

  /** @return what this person can hang something beside, what they stand at now first: nobody loses what they were still writing */
  List<Note> reachable() {
    Optional<Integer> group = walk.group(who, situation.participants());
    if (group.isEmpty())
      return List.of();
    int here = walk.station(group.get(), walk.stop());
    return situation.source().stream().filter(n -> walk.hasSeen(group.get(), n))
        .sorted((one, other) -> Boolean.compare(walk.station(other) == here, walk.station(one) == here))
        .toList();
  }

  Decision<ActivityEvent> write(GalleryWalk.Command.Write asked) {
    if (!situation.participants().contains(who))
      return Decision.refuse(GalleryPhrase.NOT_YOURS);
    List<Note> reachable = reachable();
    Optional<Note> brought = asked.brought()
        .flatMap(id -> reachable.stream().filter(n -> n.id().equals(id)).findFirst());
    if (brought.isEmpty())
      return Decision.refuse(GalleryPhrase.NOT_THERE);
    if (asked.words().isEmpty())
      return Decision.refuse(GalleryPhrase.EMPTY);
    if (asked.words().length() > Note.MAX_CHARS)
      return Decision.refuse(GalleryPhrase.TOO_LONG, "over", asked.words().length() - Note.MAX_CHARS);
    NoteId note = situation.notes().next();
    return Decision.accept(List.of(
        new NoteEvent.NoteWritten(note, who, asked.kind().orElse(Tip.TIP).kind(), situation.room(),
            situation.key().origin(), Optional.empty(), asked.words()),
        new GalleryEvent.HungBeside(note, brought.get().id())));
  }

  Decision<ActivityEvent> withdraw(Optional<NoteId> note) {
    Optional<Note> own = note.filter(walk.beside()::containsKey).flatMap(situation.notes()::find);
    if (own.isEmpty())
      return Decision.already();
    return own.get().author().equals(who)
        ? Decision.accept(new NoteEvent.NoteWithdrawn(own.get().id()))
        : Decision.refuse(GalleryPhrase.WRITERS_ONLY);
  }
}
