package nl.draaiboek.core.activity.sheet;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.sheet.SheetCommand.Point;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.poster.Spot;

/** Hanging notes up, moving them and taking them off. */
record Placing(Sheet sheet, PersonId actor) {
  Decision<ActivityEvent> place(SheetCommand.Place place) {
    if (place.why().length() > Sheet.MAX_WHY_CHARS)
      return Decision.refuse(SheetPhrase.WHY_TOO_LONG, "over", place.why().length() - Sheet.MAX_WHY_CHARS);
    Optional<Note> note = situation().notes().find(place.note());
    if (note.isEmpty())
      return refuse(SheetPhrase.NO_SUCH_NOTE, place.note());
    return hangs(place.note()).map(spot -> rehang(note.get(), spot, place))
        .orElseGet(() -> hangUp(note.get(), place));
  }

  Decision<ActivityEvent> placeAll() {
    if (sheet.spots() || sheet.perPerson() > 0)
      return Decision.refuse(SheetPhrase.ONE_BY_ONE);
    List<PosterEvent> placed = sheet.waitingFor(actor).stream()
        .<PosterEvent>map(n -> new PosterEvent.NotePlaced(n.id(), Spot.somewhere(actor, ""))).toList();
    return Decision.accept(placed);
  }

  Decision<ActivityEvent> takeOff(NoteId id) {
    Optional<Note> note = situation().notes().find(id);
    if (note.isEmpty() || hangs(id).isEmpty())
      return Decision.already();
    if (!owns(note.get()))
      return refuse(SheetPhrase.NOT_YOURS_TO_TAKE_OFF, id);
    return Decision.accept(new PosterEvent.NoteTakenOff(id));
  }

  private Decision<ActivityEvent> hangUp(Note note, SheetCommand.Place place) {
    if (!sheet.waiting().contains(note))
      return refuse(SheetPhrase.NOT_FOR_THIS_SHEET, note.id());
    if (!owns(note))
      return refuse(SheetPhrase.NOT_YOURS_TO_PLACE, note.id());
    if (!sheet.placing() && !leads())
      return Decision.refuse(SheetPhrase.NO_NEW_NOTES);
    if (sheet.perPerson() > 0 && !note.unsigned() && sheet.hungBy(note.author()) >= sheet.perPerson())
      return Decision.refuse(SheetPhrase.ENOUGH, "count", sheet.perPerson());
    if (sheet.spots() && place.at().isEmpty())
      return Decision.refuse(SheetPhrase.WHERE);
    Spot spot = place.at().map(p -> new Spot(p.x(), p.y(), actor, place.why()))
        .orElseGet(() -> Spot.somewhere(actor, place.why()));
    return Decision.accept(new PosterEvent.NotePlaced(note.id(), spot));
  }

  /** Anybody may move a note that hangs. A reason stays with who gave it, so that it can be taken away with their words. */
  private Decision<ActivityEvent> rehang(Note note, Spot now, SheetCommand.Place place) {
    boolean otherReason = !place.why().isEmpty() && !place.why().equals(now.why());
    if (otherReason && !owns(note) && !now.by().equals(actor))
      return refuse(SheetPhrase.NOT_YOURS_TO_EXPLAIN, note.id());
    Point at = place.at().orElse(new Point(now.x(), now.y()));
    Spot then = otherReason
        ? new Spot(at.x(), at.y(), actor, place.why())
        : new Spot(at.x(), at.y(), now.by(), now.why());
    return then.equals(now)
        ? Decision.already()
        : Decision.accept(new PosterEvent.NotePlaced(note.id(), then));
  }

  private Optional<Spot> hangs(NoteId note) {
    return Optional.ofNullable(situation().poster().placed().get(note));
  }

  /** Of a note without a name anybody takes care, so that nobody gives themselves away. */
  private boolean owns(Note note) {
    return note.unsigned() || note.author().equals(actor) || leads();
  }

  private boolean leads() {
    return situation().leads(actor);
  }

  private Situation situation() {
    return sheet.situation();
  }

  private static Decision<ActivityEvent> refuse(SheetPhrase reason, NoteId note) {
    return Decision.refuse(reason, "note", note.number());
  }
}
