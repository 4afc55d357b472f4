package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.OpenPoints;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.photo.PhotoProblem;

/** Pictures with which people answer homework: taken in with their form, and shown to whom the answer is for. */
final class HomeworkPictures {
  private static final String ANSWER = "network/answer/";

  private final Site site;
  private final NetworkVisitors visitors;
  private final Uploads uploads;

  HomeworkPictures(Site site, NetworkVisitors visitors) {
    this.site = site;
    this.visitors = visitors;
    this.uploads = new Uploads(site.parts().photos(), site.settings().links());
  }

  /**
   * Puts the id of the picture in the form's fields, and what the form needs to send it again.
   *
   * @return why it cannot be taken
   */
  Optional<PhotoProblem> take(Context ctx, Insider me, Map<String, String> fields) {
    var whose = new Uploads.Whose(me.owner(), me.secret());
    boolean welcome = homework(me, fields.getOrDefault("action", "")).filter(h -> isOpen(me, h)).isPresent();
    Optional<PhotoProblem> problem = uploads.take(ctx, whose, welcome, fields);
    fields.putAll(uploads.again(whose, fields));
    return problem;
  }

  private static Optional<Homework> homework(Insider me, String action) {
    return Optional.of(action).filter(a -> a.matches(ANSWER + "\\d{1,6}"))
        .map(a -> Integer.parseInt(a.substring(ANSWER.length()))).flatMap(me.state().promises()::homework)
        .filter(h -> h.form() == Homework.Form.PICTURE);
  }

  private boolean isOpen(Insider me, Homework homework) {
    return OpenPoints.openFor(me.state(), homework, site.parts().clock().instant()).isPresent();
  }

  void show(Context ctx) {
    Insider me = visitors.insider(ctx).orElseThrow(NotFoundResponse::new);
    PhotoId id = PhotoId.read(ctx.pathParam("photo")).filter(photo -> maySee(me, photo))
        .orElseThrow(NotFoundResponse::new);
    PhotoRoutes.send(ctx, site.parts().photos().album().find(me.owner(), id));
  }

  /** Where it is shared everybody; else who gave it, and who leads. */
  private static boolean maySee(Insider me, PhotoId photo) {
    var promises = me.state().promises();
    return promises.homework().values().stream()
        .anyMatch(homework -> promises.pictures().containsKey(homework.number())
            && promises.answers(homework.number()).keySet().stream()
                .filter(person -> homework.shared() || me.leads() || person.equals(me.person()))
                .anyMatch(person -> promises.picture(homework.number(), person).equals(Optional.of(photo))));
  }
}
