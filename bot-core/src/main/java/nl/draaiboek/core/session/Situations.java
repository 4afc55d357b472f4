package nl.draaiboek.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.poster.PosterKey;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Place;

/** Tells an activity where it stands. */
public final class Situations {
  private Situations() {}

  /**
   * What an activity may look at.
   *
   * @param session as it stands
   * @param key     which activity, in which room
   * @return empty where the script has no such activity, or not in such a room
   */
  public static Optional<Situation> of(Session.Opened session, ActivityKey key) {
    return session.house().script().find(key.block())
        .filter(block -> (block.place() == Place.TABLES) == key.room().isTable())
        .filter(_ -> !key.room().isTable() || session.circle().tables().contains(key.room()))
        .flatMap(block -> block.activity(key.activity()).map(spec -> of(session, key, block, spec)));
  }

  private static Situation of(Session.Opened session, ActivityKey key, Block block, ActivitySpec spec) {
    Optional<BlockRun> run = session instanceof Session.Going going
        ? going.course().now(key.room()).filter(r -> r.block().equals(block.id()))
        : Optional.empty();
    return new Situation(key, block, spec, session.circle().members(key.room()), session.circle().tables(),
        session.work().notes(), session.work().poster(posterOf(key, spec)), session.house().setup().cards(),
        before(session, key, spec), run.isPresent(), run.filter(BlockRun::timeUp).isPresent());
  }

  /**
   * The sheet that an activity works on.
   *
   * @return the one that its script names, else one of its own
   */
  static PosterKey posterOf(ActivityKey key, ActivitySpec spec) {
    return new PosterKey(spec.poster().orElseGet(key::origin), key.room());
  }

  private static List<Harvest> before(Session.Opened session, ActivityKey key, ActivitySpec spec) {
    List<Harvest> all = new ArrayList<>();
    for (String from : spec.from()) {
      String[] parts = from.split("/", 2);
      if (parts.length < 2)
        continue;
      BlockId block = new BlockId(parts[0]);
      boolean atTables = session.house().script().find(block).filter(b -> b.place() == Place.TABLES)
          .isPresent();
      List<Room> rooms = !atTables
          ? List.of(Room.PLENARY)
          : key.room().isTable() ? List.of(key.room()) : session.circle().tables();
      for (Room room : rooms)
        harvest(session, new ActivityKey(block, parts[1], room)).ifPresent(all::add);
    }
    return all;
  }

  /**
   * What an activity left.
   *
   * @return empty where it has not begun
   */
  public static Optional<Harvest> harvest(Session.Opened session, ActivityKey key) {
    return session.work().activity(key)
        .flatMap(activity -> of(session, key).map(activity::harvest));
  }
}
