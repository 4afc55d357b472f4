package nl.draaiboek.core.activity.sources;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;

/** Decides what one person writes, takes back and takes over. */
record Sources(Gathering gathering, Situation situation, PersonId who) {
  static final int MAX_WHERE_CHARS = 150;

  /** @return what was written here, oldest first */
  static List<Note> here(Situation situation) {
    String origin = situation.key().origin();
    return situation.notes().shown(n -> n.room().equals(situation.room()) && n.origin().equals(origin));
  }

  Decision<ActivityEvent> write(GatherSources.Command.Write asked) {
    if (!situation.participants().contains(who) && !situation.leads(who))
      return Decision.refuse(SourcesPhrase.NOT_HERE);
    if (asked.kind().isEmpty())
      return Decision.refuse(SourcesPhrase.NO_KIND);
    if (asked.words().isEmpty())
      return Decision.refuse(SourcesPhrase.EMPTY);
    // Where to find it is a line of its own, so that it stands out wherever the note hangs.
    String words = asked.where().isEmpty() ? asked.words() : asked.words() + "\n" + asked.where();
    if (words.length() > Note.MAX_CHARS)
      return Decision.refuse(SourcesPhrase.TOO_LONG, "over", words.length() - Note.MAX_CHARS);
    return Decision.accept(new NoteEvent.NoteWritten(situation.notes().next(), who, asked.kind().get().kind(),
        situation.room(), situation.key().origin(), Optional.empty(), words));
  }

  Decision<ActivityEvent> withdraw(Optional<NoteId> note) {
    Optional<Note> found = own(note);
    if (found.isEmpty())
      return Decision.already();
    return found.get().author().equals(who) || situation.leads(who)
        ? Decision.accept(new NoteEvent.NoteWithdrawn(found.get().id()))
        : Decision.refuse(SourcesPhrase.WRITERS_ONLY);
  }

  private Optional<Note> own(Optional<NoteId> note) {
    return note.flatMap(situation.notes()::find).filter(n -> n.origin().equals(situation.key().origin()));
  }

  Decision<ActivityEvent> take(Optional<NoteId> note) {
    Optional<Note> found = note.flatMap(id -> visible().stream().filter(n -> n.id().equals(id)).findFirst());
    if (found.isEmpty())
      return Decision.refuse(SourcesPhrase.NOT_THERE);
    return gathering.of(who).contains(found.get().id())
        ? Decision.already()
        : Decision.accept(new SourcesEvent.TakenOver(who, found.get().id()));
  }

  /** @return what others wrote and this person can see now */
  List<Note> visible() {
    List<PersonId> partners = gathering.partners(who);
    return here(situation).stream().filter(n -> !n.author().equals(who)).filter(n -> switch (stage()) {
      case ALONE -> false;
      case PAIRS -> partners.contains(n.author());
      case ALL -> true;
    }).toList();
  }

  /** @return how far the room is; when the block is over, all see everything */
  private Gathering.Stage stage() {
    return situation.open() ? gathering.stage() : Gathering.Stage.ALL;
  }
}
