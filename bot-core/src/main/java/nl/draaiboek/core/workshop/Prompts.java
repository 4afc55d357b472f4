package nl.draaiboek.core.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockOption;

/** The texts of a block that belong to one way in which it goes, or to one of its activities. */
public final class Prompts {
  private Prompts() {}

  /** @return by name, such as {@code option.circle.instruction} or {@code notes.prompt}, whichever way the block goes; in a fixed order */
  public static Map<String, Words> of(Block block) {
    Map<String, Words> prompts = new LinkedHashMap<>();
    for (BlockOption option : block.options())
      prompts.put("option." + option.id() + ".instruction", option.instruction());
    for (BlockOption option : block.options())
      option.activities().forEach(activity -> add(prompts, activity));
    block.activities().forEach(activity -> add(prompts, activity));
    return prompts;
  }

  private static void add(Map<String, Words> prompts, ActivitySpec activity) {
    new TreeMap<>(activity.words())
        .forEach((name, words) -> prompts.putIfAbsent(activity.id() + "." + name, words));
  }
}
