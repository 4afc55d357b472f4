package nl.draaiboek.web.workshop;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockOption;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;
import nl.draaiboek.core.workshop.BlockEdit;
import nl.draaiboek.core.workshop.BlockText;
import nl.draaiboek.core.workshop.Prompts;
import nl.draaiboek.core.workshop.ScriptEdit;

/**
 * A script as it stands in its form.
 *
 * @param all      the script with all its blocks, those that are left out too
 * @param dropped  blocks that are left out
 * @param begins   by which clock the day is shown; it is not kept
 * @param problems with fields that could not be read; those are as the script has them
 */
public record ScriptForm(ScriptEdit all, Set<BlockId> dropped, LocalTime begins, List<Line> problems) {
  public static final LocalTime USUAL_START = LocalTime.of(10, 0);

  public ScriptForm {
    dropped = Set.copyOf(dropped);
    problems = List.copyOf(problems);
  }

  /** @return the form of a script that nobody changed */
  public static ScriptForm of(Script script, Language language) {
    return of(script, language, Map.of());
  }

  /** @return the form as it was sent; what it lacks is as the script has it */
  public static ScriptForm of(Script script, Language language, Map<String, String> fields) {
    return new Reading(script, language, fields).form();
  }

  /** @return the script as it would be kept */
  public ScriptEdit edit() {
    return new ScriptEdit(all.language(), all.title(), all.about(), all.parts(),
        all.blocks().stream().filter(block -> !dropped.contains(block.id())).toList());
  }

  /**
   * Moves a block.
   *
   * @param places to later ones, or to earlier ones where it is negative; beyond the first or last it stays
   */
  public ScriptForm moving(String block, int places) {
    List<BlockEdit> blocks = new ArrayList<>(all.blocks());
    for (int i = 0; i < blocks.size(); i++)
      if (blocks.get(i).id().value().equals(block) && i + places >= 0 && i + places < blocks.size()) {
        Collections.swap(blocks, i, i + places);
        break;
      }
    return new ScriptForm(
        new ScriptEdit(all.language(), all.title(), all.about(), all.parts(), blocks), dropped, begins,
        problems);
  }

  /** The reading of what was sent. */
  private static final class Reading {
    private final Script script;
    private final Language language;
    private final Map<String, String> fields;
    private final List<Line> problems = new ArrayList<>();

    Reading(Script script, Language language, Map<String, String> fields) {
      this.script = script;
      this.language = language;
      this.fields = fields;
    }

    ScriptForm form() {
      Map<ScriptPart, String> parts = new EnumMap<>(ScriptPart.class);
      for (ScriptPart part : ScriptPart.values())
        parts.put(part, text(part.name(), script.part(part).in(language)));
      List<BlockEdit> blocks = order().stream().map(this::block).toList();
      Set<BlockId> dropped = new HashSet<>();
      for (BlockEdit block : blocks)
        if (fields.containsKey(block.id() + ":drop"))
          dropped.add(block.id());
      return new ScriptForm(new ScriptEdit(language, text("title", script.title().in(language)),
          text("about", script.about().in(language)), parts, blocks), dropped,
          time("begins").orElse(USUAL_START), problems);
    }

    /** A block that the form does not name stands behind those that it names: nothing is lost by half a form. */
    private List<Block> order() {
      Set<Block> order = new LinkedHashSet<>();
      for (String id : fields.getOrDefault("block", "").split(",", -1))
        script.blocks().stream().filter(block -> block.id().value().equals(id)).forEach(order::add);
      order.addAll(script.blocks());
      return List.copyOf(order);
    }

    private BlockEdit block(Block block) {
      String of = block.id() + ":";
      Optional<String> option = Optional.ofNullable(fields.get(of + "option"))
          .filter(id -> block.option(id).isPresent()).or(block::chosen);
      Map<BlockText, String> texts = new HashMap<>();
      for (BlockText text : BlockText.values())
        if (text != BlockText.INSTRUCTION || block.options().isEmpty())
          texts.put(text, text(of + text, text.of(block).in(language)));
      Map<String, String> prompts = new HashMap<>();
      Prompts.of(block)
          .forEach((name, words) -> prompts.put(name, text(of + name, words.in(language))));
      Optional<LocalTime> start = fields.containsKey(of + "start") ? time(of + "start") : block.start();
      return new BlockEdit(block.id(), length(block, option), start, option, texts, prompts);
    }

    /** Another way of going has a length of its own. */
    private Duration length(Block block, Optional<String> option) {
      String of = block.id() + ":";
      Duration otherwise = option.flatMap(block::option).map(BlockOption::length).orElse(block.length());
      if (!option.equals(Optional.ofNullable(fields.get(of + "was")).or(block::chosen)))
        return otherwise;
      String typed = fields.getOrDefault(of + "minutes", String.valueOf(otherwise.toMinutes())).strip();
      if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= BlockEdit.MOST_MINUTES)
        return Duration.ofMinutes(Integer.parseInt(typed));
      problems.add(Line.of(ScriptPhrase.MINUTES_BETWEEN, "block", Line.scripted(block.title()), "most",
          BlockEdit.MOST_MINUTES));
      return otherwise;
    }

    private Optional<LocalTime> time(String field) {
      String typed = fields.getOrDefault(field, "").strip();
      try {
        return typed.isEmpty()
            ? Optional.empty()
            : Optional.of(LocalTime.parse(typed).withSecond(0).withNano(0));
      } catch (DateTimeException _) {
        problems.add(Line.of(ScriptPhrase.TIME_UNREADABLE, "typed", Line.theirs(typed)));
        return Optional.empty();
      }
    }

    private String text(String field, String otherwise) {
      return fields.getOrDefault(field, otherwise).replace("\r\n", "\n");
    }
  }
}
