package nl.draaiboek.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.session.Plate;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.page.Page;
import nl.draaiboek.documents.page.Shot;
import nl.draaiboek.documents.photo.PhotoPrint;

/** The photos of one document: each once, and of notes no more than it can hold. What is left out is told. */
final class Shots {
  private final PhotoBox box;
  private final Teller teller;
  private final int most;
  private final Set<PhotoId> shown = new HashSet<>();
  private final Set<PhotoId> leftOut = new HashSet<>();

  /** @param most how many photos of notes the document holds */
  Shots(PhotoBox box, Teller teller, int most) {
    this.box = box;
    this.teller = teller;
    this.most = most;
  }

  /** @return the photo on a note; empty where it is shown already or there is no room for it */
  Optional<Shot> of(Note note) {
    Paper paper = Papers.of(note);
    return paper.photo().flatMap(id -> shot(id, alt(note, paper)));
  }

  private Optional<Shot> shot(PhotoId id, String alt) {
    if (shown.contains(id))
      return Optional.empty();
    if (shown.size() >= most) {
      leftOut.add(id);
      return Optional.empty();
    }
    Optional<Shot> shot = print(id).map(print -> new Shot(print, alt, ""));
    if (shot.isPresent())
      shown.add(id);
    return shot;
  }

  /** @return the pictures that facilitators put in; all of them, whatever else there is */
  List<Shot> plates(WrapUp wrapUp) {
    return wrapUp.around().pictures().stream().flatMap(plate -> plate(plate).stream()).toList();
  }

  private Optional<Shot> plate(Plate plate) {
    Optional<Shot> shot = most == 0
        ? Optional.empty()
        : print(plate.photo()).map(print -> new Shot(print, plate.onIt(), plate.caption()));
    if (shot.isEmpty())
      leftOut.add(plate.photo());
    return shot;
  }

  private Optional<PhotoPrint> print(PhotoId id) {
    return box.find(id).flatMap(PhotoPrint::of);
  }

  private String alt(Note note, Paper paper) {
    return teller.say(DocumentPhrase.PHOTO_ALT,
        Map.of("note", note.id().number(), "words", paper.words()));
  }

  /** Says how many there are that are not in this document, those of notes that it does not name among them. */
  void tellRest(WrapUp wrapUp, Page page) {
    wrapUp.notes().stream().map(note -> Papers.of(note).photo()).flatMap(Optional::stream)
        .filter(id -> !shown.contains(id)).forEach(leftOut::add);
    if (!leftOut.isEmpty())
      page.paragraph(teller.say(DocumentPhrase.PHOTOS_ELSEWHERE, Map.of("count", leftOut.size())));
  }
}
