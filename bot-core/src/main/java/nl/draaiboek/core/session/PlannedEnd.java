package nl.draaiboek.core.session;

import java.time.Instant;
import nl.draaiboek.core.script.Block;

/** When a block that starts now has to end: slack gives way to what came before it, and a locked end of the day stays. */
final class PlannedEnd {
  private PlannedEnd() {}

  static Instant of(Session.Opened session, Course course, Block block, Instant now) {
    Instant end = now.plus(course.length(block));
    if (!block.buffer() && !session.house().setup().lockedEnd())
      return end;
    Agenda agenda = Agenda.of(session, now);
    Instant latest = block.buffer() ? planned(agenda, block) : agenda.plannedEnd();
    if (session.house().setup().lockedEnd() && agenda.plannedEnd().isBefore(latest))
      latest = agenda.plannedEnd();
    return latest.isBefore(end) ? latest.isBefore(now) ? now : latest : end;
  }

  /** @return whether there is nothing left of this slack, so that it can be passed over */
  static boolean isEaten(Session.Going session, Block block, Instant now) {
    return block.buffer() && !planned(Agenda.of(session, now), block).isAfter(now);
  }

  private static Instant planned(Agenda agenda, Block block) {
    return agenda.items().stream().filter(i -> i.block().id().equals(block.id()))
        .map(i -> i.plannedStart().plus(i.planned())).findFirst().orElseThrow();
  }
}
