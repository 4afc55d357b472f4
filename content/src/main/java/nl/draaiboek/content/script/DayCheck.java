package nl.draaiboek.content.script;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.draaiboek.content.script.Draft.DraftBlock;
import nl.draaiboek.content.script.Draft.DraftWay;

/** Looks at the day as people will live it: breaks, long talks, fixed times, the end. */
final class DayCheck {
  /** People stop taking things in after about this long without a break. */
  private static final int MINUTES_WITHOUT_PAUSE = 90;
  /** A talk that is longer than this loses its listeners. */
  private static final int MINUTES_OF_TALK = 20;

  private final Draft draft;
  private final Problems problems;

  private DayCheck(Draft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  static void check(Draft draft, Problems problems) {
    DayCheck check = new DayCheck(draft, problems);
    check.pauses();
    check.talks();
    check.fixedTimes();
    check.end();
    check.lengths();
    check.remarks();
  }

  /** What the blocks last together is one of the lengths that can be chosen. */
  private void lengths() {
    var node = draft.structure().tree().path("length");
    String[] bounds = node.asText("").split("-", 2);
    if (bounds.length < 2 || !node.asText("").matches("[0-9]{1,3}-[0-9]{1,3}"))
      return;
    int least = Integer.parseInt(bounds[0]);
    int most = Integer.parseInt(bounds[1]);
    int own = draft.blocks().stream().mapToInt(DraftBlock::minutes).sum();
    if (least < 1 || least > most || own < least || own > most)
      problems.wrong(ScriptFolder.STRUCTURE, draft.line("/length"),
          "'length' is from a least to a most number of minutes, with the " + own
              + " minutes of the blocks between them");
  }

  private void pauses() {
    int since = 0;
    boolean told = false;
    for (DraftBlock block : draft.blocks()) {
      if (isPause(block)) {
        since = 0;
        told = false;
      } else
        since += block.longest();
      boolean tooLong = since > MINUTES_WITHOUT_PAUSE
          || (since == MINUTES_WITHOUT_PAUSE && somethingFollows(block));
      if (tooLong && !told) {
        unwise(block,
            "by the end of this block people have worked " + since
                + " minutes without a pause; plan one within "
                + MINUTES_WITHOUT_PAUSE + " minutes");
        told = true;
      }
    }
  }

  /** Whichever way it goes. */
  private static boolean isPause(DraftBlock block) {
    return block.ways().stream()
        .allMatch(way -> way.activities().stream().anyMatch(a -> a.kind().equals("pause")));
  }

  /** After exactly so many minutes people may as well go home. */
  private boolean somethingFollows(DraftBlock block) {
    return draft.blocks().stream().dropWhile(b -> !b.at().equals(block.at())).skip(1)
        .anyMatch(b -> b.longest() > 0);
  }

  private void talks() {
    int onEnd = 0;
    int blocks = 0;
    for (DraftBlock block : draft.blocks()) {
      int talk = talk(block);
      if (talk > MINUTES_OF_TALK)
        unwise(block, "a talk of " + talk + " minutes; keep it to " + MINUTES_OF_TALK
            + ", or let people do something in between");
      boolean before = onEnd > MINUTES_OF_TALK;
      onEnd = talk == 0 && block.longest() > 0 ? 0 : onEnd + talk;
      blocks = onEnd == 0 ? 0 : blocks + 1;
      if (onEnd > MINUTES_OF_TALK && !before && talk <= MINUTES_OF_TALK)
        unwise(block, "by the end of this block people have listened for " + onEnd + " minutes, in " + blocks
            + " blocks on end; keep it to " + MINUTES_OF_TALK
            + ", or let people do something in between");
    }
  }

  /** @return its minutes of the longest way in which people only listen, all together; 0 where there is none */
  private static int talk(DraftBlock block) {
    return block.ways().stream()
        .filter(way -> way.place().equals("plenary") && !way.activities().isEmpty()
            && way.activities().stream().allMatch(a -> a.kind().equals("explain")))
        .mapToInt(DraftWay::minutes).max().orElse(0);
  }

  private void fixedTimes() {
    Optional<LocalTime> clock = Optional.empty();
    for (DraftBlock block : draft.blocks()) {
      Optional<LocalTime> fixed = start(block);
      Optional<LocalTime> reached = clock;
      if (fixed.isPresent() && reached.filter(fixed.get()::isBefore).isPresent())
        problems.wrong(ScriptFolder.STRUCTURE, draft.line(block.at() + "/start"), "block '" + block.id()
            + "' starts at " + fixed.get() + ", but the blocks before it last until " + reached.get());
      if (fixed.isPresent() && reached.filter(fixed.get()::isAfter).isPresent())
        problems.unwise(ScriptFolder.STRUCTURE, draft.line(block.at() + "/start"), "block '" + block.id()
            + "' starts at " + fixed.get() + ", and the blocks before it last until " + reached.get() + ": "
            + Duration.between(reached.get(), fixed.get()).toMinutes()
            + " minutes in which nothing is planned; make a block longer, or plan a buffer");
      clock = fixed.or(() -> reached).map(t -> t.plus(Duration.ofMinutes(block.minutes())));
    }
  }

  private static Optional<LocalTime> start(DraftBlock block) {
    try {
      return Optional.of(LocalTime.parse(block.node().path("start").asText("")));
    } catch (DateTimeParseException absentOrToldBySchema) {
      return Optional.empty();
    }
  }

  private void end() {
    if (draft.blocks().isEmpty())
      return;
    DraftBlock last = draft.blocks().getLast();
    if (!last.place().equals("plenary") || last.has("pause") || last.has("buffer"))
      unwise(last, "the day ends with block '" + last.id()
          + "'; close it together: a last block with place plenary, of 0 minutes if need be");
  }

  /** What a writer knows to be odd, such as a source that says two things. */
  private void remarks() {
    for (DraftBlock block : draft.blocks())
      if (block.node().path("note").isTextual())
        problems.unwise(ScriptFolder.STRUCTURE, draft.line(block.at() + "/note"),
            block.node().path("note").asText());
  }

  private void unwise(DraftBlock block, String message) {
    problems.unwise(ScriptFolder.STRUCTURE, draft.line(block.at() + "/minutes"), message);
  }
}
