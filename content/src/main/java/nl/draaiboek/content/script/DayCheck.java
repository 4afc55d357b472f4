package nl.draaiboek.content.script;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.draaiboek.content.script.Draft.DraftBlock;

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
    check.remarks();
  }

  private void pauses() {
    int since = 0;
    boolean told = false;
    for (DraftBlock block : draft.blocks()) {
      if (block.has("pause")) {
        since = 0;
        told = false;
      } else
        since += block.longest();
      if (since > MINUTES_WITHOUT_PAUSE && !told) {
        unwise(block,
            "by the end of this block people have worked " + since
                + " minutes without a pause; plan one within "
                + MINUTES_WITHOUT_PAUSE + " minutes");
        told = true;
      }
    }
  }

  private void talks() {
    for (DraftBlock block : draft.blocks()) {
      boolean onlyTalk = !block.activities().isEmpty()
          && block.activities().stream().allMatch(a -> a.kind().equals("explain"));
      if (onlyTalk && block.place().equals("plenary") && block.minutes() > MINUTES_OF_TALK)
        unwise(block, "a talk of " + block.minutes() + " minutes; keep it to " + MINUTES_OF_TALK
            + ", or let people do something in between");
    }
  }

  private void fixedTimes() {
    Optional<LocalTime> clock = Optional.empty();
    for (DraftBlock block : draft.blocks()) {
      Optional<LocalTime> fixed = start(block);
      Optional<LocalTime> reached = clock;
      if (fixed.isPresent() && reached.filter(fixed.get()::isBefore).isPresent())
        problems.wrong(ScriptFolder.STRUCTURE, draft.line(block.at() + "/start"), "block '" + block.id()
            + "' starts at " + fixed.get() + ", but the blocks before it last until " + reached.get());
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
