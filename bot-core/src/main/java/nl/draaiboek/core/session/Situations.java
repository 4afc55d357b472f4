package nl.draaiboek.core.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.BlockClock;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.poster.PosterKey;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;

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
        before(session, key, spec), brought(session, spec), run.isPresent(),
        run.filter(BlockRun::timeUp).isPresent(), run.map(r -> clock(session, r)));
  }

  private static BlockClock clock(Session.Opened session, BlockRun run) {
    return new BlockClock(run.start(), run.startedAt(), run.stood(),
        session instanceof Session.Paused paused ? Optional.of(paused.since()) : Optional.empty());
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
      if (comesFromElsewhere(session.house().script(), from)) {
        all.add(Harvest.of(new Harvest.Written(notesFrom(session, from))));
        continue;
      }
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

  /** @return whether an activity takes this from outside of the session: no block of the script has such a name */
  public static boolean comesFromElsewhere(Script script, String from) {
    return script.find(new BlockId(from.replaceAll("/.*", ""))).isEmpty();
  }

  /** @return the notes that came along from there, hidden ones too */
  public static List<NoteId> notesFrom(Session.Opened session, String from) {
    return session.work().notes().stream().filter(n -> n.origin().equals(from)).map(Note::id).toList();
  }

  private static Map<PersonId, List<String>> brought(Session.Opened session, ActivitySpec spec) {
    Map<PersonId, List<String>> all = new HashMap<>();
    for (String from : spec.from())
      session.work().brought(from).forEach((person, words) -> all.merge(person, words,
          (before, more) -> Stream.concat(before.stream(), more.stream()).toList()));
    return all;
  }

  /** @return what all activities left, in the order of the script and of the tables */
  public static List<Harvest> harvests(Session.Opened session) {
    List<Harvest> all = new ArrayList<>();
    for (Block block : session.house().script().blocks())
      for (Room room : block.place() == Place.TABLES ? session.circle().tables() : List.of(Room.PLENARY))
        for (ActivitySpec spec : block.activities())
          harvest(session, new ActivityKey(block.id(), spec.id(), room)).ifPresent(all::add);
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
