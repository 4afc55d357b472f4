package nl.draaiboek.core.activity.gallery;

import java.time.Duration;
import java.util.List;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;

/** What a script says of the walk: how long a stop lasts, with how many people one walks, and how many stops there are. */
record GallerySettings(ActivitySpec spec) {
  /** As paper 001 has it. */
  private static final int MINUTES = 3;
  private static final int SIZE = 4;
  private static final int MOST_STOPS = 30;

  Duration length() {
    return Duration.ofMinutes(Math.clamp(spec.settings().number("minutes", MINUTES), 1, 30));
  }

  int size() {
    return Math.clamp(spec.settings().number("size", SIZE), 2, 12);
  }

  /**
   * @param stations how many there are
   * @return how many stops: past all stations but one's own, unless the script wants fewer
   */
  int stops(int stations) {
    int all = Math.max(1, stations - 1);
    return Math.clamp(spec.settings().number("stops", all), 1, all);
  }

  static List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).number("minutes", 1, 30).number("size", 2, 12).number("stops", 1,
        MOST_STOPS);
    if (spec.from().isEmpty())
      check.add(
          SpecProblem.wrong("from", "'from' names the activity whose notes hang there, as block/activity"));
    if (block.place() == Place.TABLES)
      check.add(SpecProblem.unwise("place",
          "at tables each table walks past its own things only; with 'place: plenary' groups walk past each other's"));
    GallerySettings settings = new GallerySettings(spec);
    Duration all = settings.length().multipliedBy(Math.max(0, spec.settings().number("stops", 0)));
    if (all.compareTo(block.length()) > 0)
      check.add(SpecProblem.unwise("stops",
          "the stops take " + all.toMinutes() + " minutes together, and the block "
              + block.length().toMinutes()));
    return check.problems();
  }
}
