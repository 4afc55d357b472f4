package nl.draaiboek.app.rehearse;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/** Counts what a rehearsal came to, and holds it against what must always be so. */
final class Reckoning {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Session.Closed session;
  private final Plan plan;
  private final Counts counts;
  private final List<String> broken = new ArrayList<>();
  private final List<Result.HarvestResult> harvest = new ArrayList<>();
  private int cards;
  private int reads;
  private int least = Integer.MAX_VALUE;
  private int votes;
  private int checkOuts;

  Reckoning(Session.Closed session, Plan plan, Counts counts) {
    this.session = session;
    this.plan = plan;
    this.counts = counts;
  }

  Result result(Map<String, String> files) {
    gather();
    check();
    Agenda agenda = Agenda.of(session, session.at());
    var posters = session.work().posters().values();
    return new Result(plan.script().name(), plan.people(), plan.tables(), plan.seed(),
        agenda.items().stream().map(this::block).toList(), notes(),
        new Result.Cards(cards, reads, cards == 0 ? 0 : least),
        posters.stream().mapToInt(p -> p.placed().size()).sum(),
        posters.stream().mapToInt(p -> p.clusters().size()).sum(), votes, harvest, checkOuts,
        counts.refusals(),
        clock(agenda.plannedEnd()), clock(session.at()), broken, files);
  }

  private Result.BlockResult block(Agenda.Item item) {
    return new Result.BlockResult(item.block().id().value(), clock(item.plannedStart()),
        item.planned().toMinutes(),
        Math.round(item.length().toSeconds() / 60.0));
  }

  private String clock(Instant at) {
    ZoneId zone = session.house().setup().zone();
    return CLOCK.format(at.atZone(zone));
  }

  private void gather() {
    for (Block block : plan.script().blocks())
      for (Room room : block.place() == Place.TABLES ? session.circle().tables() : List.of(Room.PLENARY))
        for (ActivitySpec spec : block.activities())
          Situations.harvest(session, new ActivityKey(block.id(), spec.id(), room))
              .ifPresent(left -> left.parts().forEach(part -> gather(part, room)));
  }

  private void gather(Harvest.Part part, Room room) {
    switch (part) {
      case Harvest.CardsRead(int count, int times, int fewest) -> {
        cards += count;
        reads += times;
        least = Math.min(least, fewest);
      }
      case Harvest.Chosen(String slot, _, var note) -> session.work().notes().find(note).map(Note::words)
          .ifPresent(words -> harvest.add(new Result.HarvestResult(room.number(), slot, words)));
      case Harvest.Tally(var totals, var _, boolean _) ->
        votes += totals.stream().mapToInt(Harvest.Count::dots).sum();
      case Harvest.Said _,Harvest.Wished _,Harvest.Group _ -> checkOuts++;
      case Harvest.Written _,Harvest.Sheet _,Harvest.Agreed _,Harvest.Findings _,Harvest.Drawn _,Harvest.Aside _,Harvest.Recipe _ ->
        {
        }
    }
  }

  private Map<String, Integer> notes() {
    Map<String, Integer> byKind = new TreeMap<>();
    List<String> written = plan.script().blocks().stream().flatMap(b -> b.activities().stream()
        .filter(a -> a.kind().equals("notes")).map(a -> b.id() + "/" + a.id())).toList();
    session.work().notes().stream().filter(n -> written.contains(n.origin()))
        .forEach(n -> byKind.merge(n.kind().id(), 1, Integer::sum));
    return byKind;
  }

  private void check() {
    int needed = Math.min(3, plan.people() / plan.tables());
    if (cards > 0 && least < needed)
      broken.add("a story card was read by " + least + " people, not by " + needed);
    counts.acknowledged().stream().filter(note -> session.work().notes().find(note).isEmpty())
        .forEach(note -> broken.add("note " + note + " was acknowledged and is missing"));
    if (counts.failed() > 0)
      broken.add(counts.failed() + " answers were faults");
    if (counts.passedOver() > 0)
      broken.add(counts.passedOver() + " people had no turn");
    for (Block block : plan.script().blocks())
      for (Room room : block.place() == Place.TABLES ? session.circle().tables() : List.of(Room.PLENARY))
        for (ActivitySpec spec : block.activities())
          check(new ActivityKey(block.id(), spec.id(), room));
  }

  private void check(ActivityKey key) {
    session.work().activity(key).ifPresent(activity -> Situations.of(session, key).ifPresent(situation -> {
      activity.faults(situation).forEach(fault -> broken.add(key + ": " + fault));
    }));
  }
}
