package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.chat.Forms;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.photo.Darkroom;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.photo.Photos.Taken;
import nl.draaiboek.core.photo.Posted.Fetched;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.web.door.LinkKeys;

/** Pictures that people choose in a form. */
final class Uploads {
  static final String PHOTO = "photo";

  /** Says of a picture that was taken in before that this person's own form brought it. */
  static final String KEPT = "photo-kept";

  private final Photos photos;
  private final LinkKeys links;

  Uploads(Photos photos, LinkKeys links) {
    this.photos = photos;
    this.links = links;
  }

  /** Whose form it is: the session or network that keeps the picture, and the secret by which they are known there. */
  record Whose(SessionId owner, String secret) {}

  /**
   * Puts the id of the picture that came with a form in its fields; an id that the form itself names goes, unless it is of the
   * picture that came with words that were held back.
   *
   * @return why there is a picture that cannot be taken
   */
  Optional<PhotoProblem> take(Context ctx, Member me, Map<String, String> fields) {
    boolean welcome = isWelcome(me, fields.getOrDefault("action", ""));
    return take(ctx, new Whose(me.session(), me.secret()), welcome, fields);
  }

  /** As above; {@code welcome} says whether this form takes pictures. */
  Optional<PhotoProblem> take(Context ctx, Whose me, boolean welcome, Map<String, String> fields) {
    Optional<String> named = Optional.ofNullable(fields.remove(PHOTO));
    Optional<String> token = Optional.ofNullable(fields.remove(KEPT));
    named
        .filter(id -> token.filter(given -> links.isFormToken(given, me.owner(), secret(me, id))).isPresent())
        .ifPresent(id -> fields.put(PHOTO, id));
    return file(ctx).filter(_ -> welcome)
        .flatMap(given -> switch (photos.take(me.owner(), () -> read(given))) {
          case Taken.Kept(var id) -> {
            fields.put(PHOTO, id.value());
            yield Optional.empty();
          }
          case Taken.Not(var why) -> Optional.of(why);
        });
  }

  /** @return what a form has to send along, so that the picture which came with it comes again */
  Map<String, String> again(Whose me, Map<String, String> sent) {
    return Optional.ofNullable(sent.get(PHOTO))
        .map(id -> Map.of(PHOTO, id, KEPT, links.formToken(me.owner(), secret(me, id)))).orElse(Map.of());
  }

  private static String secret(Whose me, String photo) {
    return me.secret() + "/photo/" + photo;
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
