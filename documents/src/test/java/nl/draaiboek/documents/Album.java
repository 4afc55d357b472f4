package nl.draaiboek.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.session.Plate;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.NotesOfKind;

/** A day on which people photographed walls, some of them standing up. */
final class Album {
  static final PhotoBox BOX = id -> Optional.of(photo(Integer.parseInt(id.value(), 16)));

  private Album() {}

  /** @return each of the notes has a photo */
  static WrapUp day(int notes, Plate... pictures) {
    List<Plate> plates = List.of(pictures);
    List<Note> all = IntStream.rangeClosed(1, notes).mapToObj(Album::note).toList();
    WrapUp day = Day.of(all, new NotesOfKind(Day.GREEN, all));
    return new WrapUp(day.session(), day.title(), day.language(), day.zone(), day.startedAt(), day.endedAt(),
        day.introduction(), day.people(), day.agenda(), day.tables(), day.plenary(), day.notes(),
        day.published(), new WrapUp.Around(day.around().question(), List.of(), Optional.empty(), List.of(),
            plates));
  }

  private static Note note(int number) {
    return new Note(new NoteId(number), Day.ANA, Day.GREEN, Room.table(2), "read/notes", Optional.empty(),
        "A wall with papers " + number, false, Optional.of(id(number)));
  }

  static PhotoId id(int number) {
    return new PhotoId("%032x".formatted(number));
  }

  private static Photo photo(int number) {
    boolean upright = number % 2 == 0;
    BufferedImage image = new BufferedImage(upright ? 1200 : 1600, upright ? 1600 : 1200,
        BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    for (int i = 0; i < 12; i++) {
      pen.setColor(Color.getHSBColor(i / 12f, 0.4f, 0.9f));
      pen.fillRect(i % 4 * image.getWidth() / 4, i / 4 * image.getHeight() / 3, 400, 500);
    }
    pen.setColor(Color.BLACK);
    pen.fillOval(number * 50, 100, 300, 300);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", out);
      return new Photo(Photo.Type.JPEG, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
