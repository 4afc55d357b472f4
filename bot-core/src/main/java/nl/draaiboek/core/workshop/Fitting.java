package nl.draaiboek.core.workshop;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockOption;
import nl.draaiboek.core.script.Script;

/** Looks whether a script still fits together as someone wants it. */
public final class Fitting {
  private final Script script;
  private final ScriptEdit edit;
  private final List<Line> faults = new ArrayList<>();

  private Fitting(Script script, ScriptEdit edit) {
    this.script = script;
    this.edit = edit;
  }

  /**
   * @param script from which it was made; has all blocks of the edit
   * @return what does not fit, and what to do about it; empty where all does
   */
  public static List<Line> faults(Script script, ScriptEdit edit) {
    Fitting fitting = new Fitting(script, edit);
    fitting.titles();
    if (edit.blocks().isEmpty())
      fitting.faults.add(Line.of(WorkshopPhrase.NO_BLOCK));
    else {
      fitting.sources();
      fitting.fixedStarts();
    }
    return List.copyOf(fitting.faults);
  }

  private void titles() {
    if (edit.title().isBlank())
      faults.add(Line.of(WorkshopPhrase.TITLE_NEEDED));
    for (BlockEdit block : edit.blocks())
      if (block.texts().containsKey(BlockText.TITLE) && block.texts().get(BlockText.TITLE).isBlank())
        faults.add(Line.of(WorkshopPhrase.BLOCK_TITLE_NEEDED, "block", title(block.id())));
  }

  /** What an activity starts from is written in a block before it, or in its own. */
  private void sources() {
    Set<String> before = new HashSet<>();
    for (BlockEdit block : edit.blocks()) {
      before.add(block.id().value());
      for (String source : sources(script.block(block.id())))
        if (!before.contains(source))
          faults.add(Line.of(isKept(source) ? WorkshopPhrase.GOES_AFTER : WorkshopPhrase.NEEDS, "block",
              title(block.id()), "source", title(new BlockId(source))));
    }
  }

  /** @return the blocks of this script whose work it takes, whichever way it goes */
  private Set<String> sources(Block block) {
    Set<String> sources = new java.util.TreeSet<>();
    Stream.concat(block.activities().stream(),
        block.options().stream().map(BlockOption::activities).flatMap(List::stream))
        .flatMap(activity -> activity.from().stream()).map(from -> from.replaceAll("/.*", ""))
        .filter(source -> script.blocks().stream().anyMatch(b -> b.id().value().equals(source)))
        .forEach(sources::add);
    return sources;
  }

  private boolean isKept(String source) {
    return edit.blocks().stream().anyMatch(block -> block.id().value().equals(source));
  }

  private void fixedStarts() {
    Optional<LocalTime> clock = Optional.empty();
    for (BlockEdit block : edit.blocks()) {
      Optional<LocalTime> reached = clock;
      block.start().filter(at -> reached.filter(at::isBefore).isPresent())
          .ifPresent(at -> faults.add(new Line.Ours(WorkshopPhrase.STARTS_TOO_SOON, Map.of("block",
              title(block.id()), "start", at.toString(), "late",
              Duration.between(at, reached.orElse(at))))));
      clock = block.start().or(() -> reached).map(at -> at.plus(block.length()));
    }
  }

  private Line title(BlockId block) {
    return Line.scripted(script.block(block).title());
  }
}
