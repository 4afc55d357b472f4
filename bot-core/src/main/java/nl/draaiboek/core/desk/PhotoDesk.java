package nl.draaiboek.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.photo.Photos.Taken;
import nl.draaiboek.core.photo.Posted;
import nl.draaiboek.core.talk.Draft;

/** What comes of the pictures in one message. */
record PhotoDesk(Photos photos) {
  /**
   * Pictures that are kept now.
   *
   * @param problem what is to be told of the first that is not
   */
  record Taking(List<PhotoId> kept, Optional<Line> problem) {
    Taking {
      kept = List.copyOf(kept);
    }
  }

  /** Each is taken, whatever came of those before it. */
  Taking take(SessionId session, List<Posted> posted) {
    List<PhotoId> kept = new ArrayList<>();
    Optional<Line> problem = Optional.empty();
    for (Posted each : posted)
      switch (photos.take(session, each)) {
        case Taken.Kept(PhotoId id) -> kept.add(id);
        case Taken.Not(var why) -> problem = problem.or(() -> Optional.of(Line.of(why)));
      }
    return new Taking(kept, problem);
  }

  /**
   * A note holds one picture: of a message with more of them each further one is a note of the same kind, without words.
   *
   * @param captions what was typed, one for each note; at least one
   */
  static List<Draft> notes(List<Draft> captions, List<PhotoId> photos) {
    List<Draft> notes = new ArrayList<>();
    for (int i = 0; i < Math.max(captions.size(), photos.size()); i++) {
      Draft note = i < captions.size() ? captions.get(i) : captions.getFirst().wordless();
      notes.add(note.with(i < photos.size() ? Optional.of(photos.get(i)) : Optional.empty()));
    }
    return notes;
  }
}
