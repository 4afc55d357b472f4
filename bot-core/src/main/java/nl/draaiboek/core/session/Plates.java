package nl.draaiboek.core.session;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The pictures in a wrap-up, in the order in which they stand there.
 *
 * @param given how many numbers were given, also to those that were taken out since
 */
public record Plates(PVector<Plate> all, int given) {
  public static final Plates NONE = new Plates(TreePVector.empty(), 0);

  Plates evolve(SessionEvent.Illustrated event) {
    return switch (event) {
      case SessionEvent.PictureAdded(int number, var photo, var onIt, var caption) -> new Plates(
          photo.map(id -> all.plus(new Plate(number, id, onIt, caption))).orElse(all),
          Math.max(given, number));
      case SessionEvent.PictureTakenOut(int number) ->
        new Plates(find(number).map(all::minus).orElse(all), given);
      case SessionEvent.PictureMoved(int number, int place) -> new Plates(
          find(number).map(plate -> moved(plate, place)).orElse(all), given);
    };
  }

  private PVector<Plate> moved(Plate plate, int place) {
    PVector<Plate> others = all.minus(plate);
    return others.plus(Math.clamp(place, 0, others.size()), plate);
  }

  Optional<Plate> find(int number) {
    return all.stream().filter(plate -> plate.number() == number).findFirst();
  }
}
