package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.chat.Forms;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.photo.Darkroom;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.photo.Photos.Taken;
import nl.draaiboek.core.photo.Posted.Fetched;
import nl.draaiboek.core.view.RoomCard;

/** Pictures that people choose in a form. */
final class Uploads {
  private static final String PHOTO = "photo";

  private final Photos photos;

  Uploads(Photos photos) {
    this.photos = photos;
  }

  /**
   * Puts the id of the picture that came with a form in its fields; an id that the form itself names is nobody's, and goes.
   *
   * @return why there is a picture that cannot be taken
   */
  Optional<PhotoProblem> take(Context ctx, Member me, Map<String, String> fields) {
    fields.remove(PHOTO);
    Optional<UploadedFile> file = file(ctx)
        .filter(_ -> isWelcome(me, fields.getOrDefault("action", "")));
    return file.flatMap(given -> switch (photos.take(me.session(), () -> read(given))) {
      case Taken.Kept(var id) -> {
        fields.put(PHOTO, id.value());
        yield Optional.empty();
      }
      case Taken.Not(var why) -> Optional.of(why);
    });
  }

  /** A browser sends a file without a name or content where none was chosen. */
  private static Optional<UploadedFile> file(Context ctx) {
    return ctx.isMultipartFormData()
        ? Optional.ofNullable(ctx.uploadedFile(PHOTO)).filter(file -> file.size() > 0)
        : Optional.empty();
  }

  /** Who leads also writes where others are, on forms that are not on their own card. */
  private static boolean isWelcome(Member me, String action) {
    return me.leads() || Forms.find(RoomCard.of(me.state(), RoomCard.roomOf(me.state(), me.person()),
        new Viewer.One(me.person())), action).filter(Form::hasPhoto).isPresent();
  }

  private static Fetched read(UploadedFile file) {
    if (file.size() > Darkroom.MAX_BYTES)
      return new Fetched.Lost(PhotoProblem.TOO_LARGE);
    try (InputStream content = file.content()) {
      return new Fetched.Came(content.readAllBytes());
    } catch (IOException _) {
      return new Fetched.Lost(PhotoProblem.NOT_FETCHED);
    }
  }
}
