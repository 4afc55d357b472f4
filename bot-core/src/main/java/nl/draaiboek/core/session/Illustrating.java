package nl.draaiboek.core.session;

import java.util.Optional;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.message.Decision;

/** Decides on the pictures that facilitators put into the draft of the wrap-up. */
final class Illustrating {
  private Illustrating() {}

  static Decision<SessionEvent> decide(Session.Closed session, SessionCommand.Illustrate command) {
    Plates plates = session.plates();
    return switch (command) {
      case SessionCommand.AddPicture add -> add(plates, add);
      case SessionCommand.TakeOutPicture(int number) -> plates.find(number).isPresent()
          ? Decision.accept(new SessionEvent.PictureTakenOut(number))
          : Decision.already();
      case SessionCommand.MovePicture(int number, int by) -> move(plates, number, by);
    };
  }

  private static Decision<SessionEvent> add(Plates plates, SessionCommand.AddPicture add) {
    String onIt = PlainText.oneLine(add.onIt());
    String caption = PlainText.oneLine(add.caption());
    int over = Math.max(onIt.length() - Plate.ON_IT_CHARS, caption.length() - Plate.CAPTION_CHARS);
    if (add.photo().isEmpty())
      return Decision.refuse(SessionPhrase.PICTURE_NEEDED);
    if (onIt.isEmpty())
      return Decision.refuse(SessionPhrase.ON_IT_NEEDED);
    if (over > 0)
      return Decision.refuse(SessionPhrase.TOO_LONG, "over", over);
    if (plates.all().size() >= Plate.MOST)
      return Decision.refuse(SessionPhrase.PICTURES_FULL, "most", Plate.MOST);
    return Decision.accept(new SessionEvent.PictureAdded(plates.given() + 1, add.photo(), onIt, caption));
  }

  private static Decision<SessionEvent> move(Plates plates, int number, int by) {
    Optional<Plate> plate = plates.find(number);
    int place = plate.map(plates.all()::indexOf).orElse(0) + by;
    return plate.isEmpty() || place < 0 || place >= plates.all().size()
        ? Decision.already()
        : Decision.accept(new SessionEvent.PictureMoved(number, place));
  }
}
