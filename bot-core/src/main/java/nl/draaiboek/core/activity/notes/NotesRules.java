package nl.draaiboek.core.activity.notes;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.notes.NotesCommand.Draft;
import nl.draaiboek.core.activity.notes.NotesSettings.CardRule;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.photo.PhotoId;

/** Whether a note may hang as someone wrote it. */
final class NotesRules {
  private final Situation situation;
  private final NotesSettings settings;
  private final boolean forgotten;

  /** @param forgotten whether nobody can tell any more who wrote what bears no name */
  NotesRules(Situation situation, boolean forgotten) {
    this.situation = situation;
    this.forgotten = forgotten;
    this.settings = NotesSettings.of(situation.spec());
  }

  Decision<ActivityEvent> write(Draft draft, PersonId author) {
    Optional<NoteKind> kind = settings.kind(draft.kind().orElse(""));
    if (kind.isEmpty())
      return kindMissing();
    NoteId number = situation.notes().next();
    Optional<PhotoId> photo = draft.photo().filter(_ -> settings.pictures()).flatMap(PhotoId::read);
    return checked(kind.get(), draft.card().orElse(""), draft.words().orElse(""), photo,
        (card, words) -> as(author, settings.anonymous(),
            new NoteEvent.NoteWritten(number, settings.anonymous() ? Unsigned.NOBODY : author, kind.get(),
                situation.room(), situation.key().origin(), card, words, photo)));
  }

  /** A field that was left out stays as it is. */
  Decision<ActivityEvent> edit(NoteId id, Draft draft, PersonId who) {
    Optional<Note> found = find(id).filter(n -> !n.removed());
    if (found.isEmpty())
      return Decision.refuse(NotesPhrase.GONE, "note", id.number());
    Note note = found.get();
    if (note.unsigned() && forgotten)
      return Decision.refuse(NotesPhrase.FORGOTTEN, "note", id.number());
    if (!note.author().equals(who))
      return Decision.refuse(NotesPhrase.NOT_YOURS, "note", id.number());
    Optional<NoteKind> kind = draft.kind().map(settings::kind).orElse(Optional.of(note.kind()));
    if (kind.isEmpty())
      return kindMissing();
    Optional<PhotoId> photo = draft.photo().isEmpty() || !settings.pictures()
        ? note.photo()
        : draft.photo().flatMap(PhotoId::read);
    String oldCard = note.card().map(String::valueOf).orElse("");
    Decision<ActivityEvent> edited = checked(kind.get(), draft.card().orElse(oldCard),
        draft.words().orElse(note.words()), photo,
        (card, words) -> as(who, note.unsigned(),
            new NoteEvent.NoteEdited(id, kind.get(), card, words, photo)));
    ActivityEvent same = as(who, note.unsigned(),
        new NoteEvent.NoteEdited(id, note.kind(), note.card(), note.words(), note.photo()));
    return edited.equals(Decision.accept(same)) ? Decision.already() : edited;
  }

  Decision<ActivityEvent> withdraw(NoteId id, PersonId who) {
    Optional<Note> found = find(id);
    if (found.isEmpty())
      return situation.notes().find(id).isEmpty() && id.compareTo(situation.notes().next()) < 0
          ? Decision.already()
          : Decision.refuse(NotesPhrase.GONE, "note", id.number());
    Note note = found.get();
    if (situation.leads(who))
      return Decision.accept(as(who, note.unsigned() && !forgotten, new NoteEvent.NoteWithdrawn(id)));
    if (note.unsigned() && forgotten)
      return Decision.refuse(NotesPhrase.FORGOTTEN, "note", id.number());
    return note.author().equals(who)
        ? Decision.accept(as(who, note.unsigned(), new NoteEvent.NoteWithdrawn(id)))
        : Decision.refuse(NotesPhrase.NOT_YOURS, "note", id.number());
  }

  private static ActivityEvent as(PersonId who, boolean unsigned, NoteEvent event) {
    return unsigned ? new NotesEvent.NotedUnsigned(who, event) : event;
  }

  private Optional<Note> find(NoteId id) {
    return situation.notes().find(id).filter(n -> n.origin().equals(situation.key().origin()));
  }

  private Decision<ActivityEvent> kindMissing() {
    return Decision.refuse(NotesPhrase.KIND_MISSING, "kinds", settings.kinds().stream()
        .map(k -> k.sign().isEmpty() ? k.id() : k.sign()).collect(Collectors.joining(" ")));
  }

  private Decision<ActivityEvent> checked(NoteKind kind, String cardText, String words,
      Optional<PhotoId> photo, Hung hung) {
    boolean cards = settings.card() != CardRule.NONE && situation.cards().count() > 0;
    Optional<Integer> card = cards ? Targets.number(cardText) : Optional.empty();
    if (cards && cardText.isBlank() && settings.card() == CardRule.REQUIRED)
      return Decision.refuse(NotesPhrase.CARD_MISSING, "kind", Line.scripted(kind.name()));
    if (cards && !cardText.isBlank() && card.filter(situation.cards()::has).isEmpty())
      return Decision.refuse(NotesPhrase.CARD_UNKNOWN,
          Map.of("card", cardText.substring(0, Math.min(cardText.length(), 10)), "count",
              situation.cards().count()));
    if (words.isEmpty() && photo.isEmpty())
      return Decision.refuse(NotesPhrase.EMPTY);
    if (words.length() > settings.maxChars())
      return Decision.refuse(NotesPhrase.TOO_LONG, "over", words.length() - settings.maxChars());
    int count = words.split("\\s+", -1).length;
    if (count < settings.minWords() && photo.isEmpty())
      return Decision.refuse(NotesPhrase.TOO_SHORT, Map.of("words", count, "min", settings.minWords()));
    return Decision.accept(hung.as(card, words));
  }

  /** What happens with a card and words that are in order. */
  private interface Hung {
    ActivityEvent as(Optional<Integer> card, String words);
  }
}
