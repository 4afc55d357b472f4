package nl.draaiboek.web.workshop;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;
import nl.draaiboek.core.script.Timetable;
import nl.draaiboek.core.workshop.BlockEdit;
import nl.draaiboek.core.workshop.Prompts;
import nl.draaiboek.core.workshop.ScriptBench.Piece;
import nl.draaiboek.core.workshop.ScriptEdit;
import nl.draaiboek.web.page.Shell;

/**
 * A script, for who wants to look at it or make it their own.
 *
 * @param home       the path before every path
 * @param form       as it stands now
 * @param newTitle   under which it would be kept as a version of its own
 * @param problems   why it was not kept; empty where nobody tried
 * @param isKept     whether it was kept a moment ago
 * @param asksSecret whether only who knows the host's secret may keep it
 */
public record ScriptPage(Shell shell, String home, Piece piece, ScriptForm form, String newTitle,
    List<Line> problems, boolean isKept, boolean asksSecret) {
  /** Longer than this without a break, people stop taking things in. */
  private static final Duration MOST_WITHOUT_PAUSE = Duration.ofMinutes(90);

  /** Each with its heading, in the order in which they are read. */
  private static final Map<ScriptPart, ScriptPhrase> PARTS = parts();

  public ScriptPage {
    problems = List.copyOf(problems);
  }

  /**
   * A block in the list.
   *
   * @param block as the form has it; its words as they are in the script
   * @param plan  when it is; empty where it is left out
   */
  public record Row(Block block, BlockEdit edit, Optional<Timetable.Row> plan) {
    /** @return texts of its activities and ways of going, by name, each with its label */
    public Map<String, Line> prompts() {
      Map<String, Line> labels = new LinkedHashMap<>();
      Prompts.of(block).keySet().forEach(name -> labels.put(name, label(name)));
      return labels;
    }

    private Line label(String name) {
      String[] steps = name.split("\\.", -1);
      if (steps[0].equals("option") && !block.options().isEmpty())
        return Line.of(ScriptPhrase.INSTRUCTION_OF, "option",
            Line.scripted(block.option(steps[1]).orElseThrow().title()));
      return Line.of(switch (steps[1]) {
        case "prompt", "question" -> ScriptPhrase.PROMPT;
        case "kind" -> ScriptPhrase.KIND;
        default -> ScriptPhrase.TEXT;
      });
    }
  }

  /** What goes before the first block, by the clock of the form. */
  public record Before(Script.Ahead ahead, LocalTime from) {}

  public String path() {
    return home + "/scripts/" + piece.script().name();
  }

  /** @return the day; empty where every block is left out */
  public Optional<Timetable> day() {
    ScriptEdit edit = form.edit();
    return edit.blocks().isEmpty()
        ? Optional.empty()
        : Optional.of(Timetable.of(edit.on(piece.script()), form.begins()));
  }

  /** @return its blocks in the order of the form, those that are left out too */
  public List<Row> rows() {
    Map<BlockId, Timetable.Row> plans = new HashMap<>();
    day().ifPresent(day -> day.rows().forEach(row -> plans.put(row.block().id(), row)));
    Script whole = form.all().on(piece.script());
    return form.all().blocks().stream().map(edit -> new Row(whole.block(edit.id()), edit,
        Optional.ofNullable(plans.get(edit.id())))).toList();
  }

  /** @return how long all blocks last together, in minutes; at least 1 */
  public long minutes() {
    return Math.max(1,
        form.edit().blocks().stream().map(BlockEdit::length).reduce(Duration.ZERO, Duration::plus)
            .toMinutes());
  }

  /** @return how many minutes of the day go before this block; at most {@link #minutes} */
  public long since(Row row) {
    long since = 0;
    for (BlockEdit block : form.edit().blocks()) {
      if (block.id().equals(row.edit().id()))
        return since;
      since += block.length().toMinutes();
    }
    return since;
  }

  /** @return how many minutes people go on without a break, where that is too long */
  public Optional<Duration> tooLong() {
    return day().map(Timetable::longestWithoutPause).filter(on -> on.compareTo(MOST_WITHOUT_PAUSE) > 0);
  }

  /** @return what happens before the first block */
  public List<Before> before() {
    List<Script.Ahead> all = piece.script().before();
    Duration ahead = all.stream().map(Script.Ahead::length).reduce(Duration.ZERO, Duration::plus);
    LocalTime clock = day().map(Timetable::begins).orElse(form.begins()).minus(ahead);
    List<Before> before = new ArrayList<>();
    for (Script.Ahead one : all) {
      before.add(new Before(one, clock));
      clock = clock.plus(one.length());
    }
    return before;
  }

  /** @return the parts of the session as a whole, each with its heading */
  public Map<ScriptPart, ScriptPhrase> wholes() {
    return PARTS;
  }

  private static Map<ScriptPart, ScriptPhrase> parts() {
    Map<ScriptPart, ScriptPhrase> parts = new LinkedHashMap<>();
    parts.put(ScriptPart.AIMS, ScriptPhrase.AIMS);
    parts.put(ScriptPart.SIGNS, ScriptPhrase.SIGNS);
    parts.put(ScriptPart.HOMEWORK_BEFORE, ScriptPhrase.HOMEWORK_BEFORE);
    parts.put(ScriptPart.HOMEWORK_AFTER, ScriptPhrase.HOMEWORK_AFTER);
    parts.put(ScriptPart.DEBRIEF, ScriptPhrase.DEBRIEF);
    return parts;
  }
}
